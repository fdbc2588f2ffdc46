"""Keeps one LibreOffice running and converts documents to PDF as they are named on standard input, one "in<TAB>out" a line.
Answers each with "wall<TAB>cpu" in milliseconds; the processor time is that of LibreOffice alone, read from /proc."""

import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException

TICK = 1000.0 / os.sysconf("SC_CLK_TCK")


def value(name, content):
    result = PropertyValue()
    result.Name = name
    result.Value = content
    return result


def cpu(pid):
    """Nanosecond run times of all threads; clock ticks are too coarse for one conversion."""
    total = 0
    for task in pathlib.Path(f"/proc/{pid}/task").iterdir():
        try:
            total += int((task / "schedstat").read_text().split()[0])
        except (FileNotFoundError, ProcessLookupError):
            pass
    return total / 1e6


def ticks(pid):
    fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(") ", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) * TICK


def program(pid):
    """The process that works: the one that was started is only its guard."""
    children = subprocess.run(["ps", "-o", "pid=", "--ppid", str(pid)], capture_output=True, text=True).stdout.split()
    return program(int(children[0])) if children else pid


def connect(pipe):
    context = uno.getComponentContext()
    resolver = context.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", context)
    for _ in range(240):
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except NoConnectException:
            time.sleep(0.25)
    raise SystemExit("LibreOffice does not answer")


def main():
    profile = tempfile.mkdtemp(prefix="trinhky-bench-")
    pipe = f"trinhky{os.getpid()}"
    office = subprocess.Popen(
        [
            "soffice", "--headless", "--invisible", "--norestore", "--nologo", "--nodefault",
            f"--accept=pipe,name={pipe};urp;", f"-env:UserInstallation=file://{profile}",
        ],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        context = connect(pipe)
        desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        pid = program(office.pid)
        print("ready", flush=True)
        for line in sys.stdin:
            source, target = (pathlib.Path(each).resolve().as_uri() for each in line.rstrip("\n").split("\t"))
            wall, fine, coarse = time.perf_counter(), cpu(pid), ticks(pid)
            document = desktop.loadComponentFromURL(source, "_blank", 0, (value("Hidden", True),))
            kind = (value("FilterName", "writer_pdf_Export"),)
            if target.endswith(".txt"):
                kind = (value("FilterName", "Text (encoded)"), value("FilterOptions", "UTF8"))
            document.storeToURL(target, kind)
            document.close(True)
            wall, fine, coarse = time.perf_counter() - wall, cpu(pid) - fine, ticks(pid) - coarse
            # threads that ended take their fine time with them; ticks keep it
            print(f"{wall * 1000:.3f}\t{max(fine, coarse if coarse > fine + 2 * TICK else 0):.3f}", flush=True)
        try:
            desktop.terminate()
        except Exception:  # it is gone before it can say so
            pass
    finally:
        office.terminate()
        office.wait(30)
        shutil.rmtree(profile, ignore_errors=True)


main()
