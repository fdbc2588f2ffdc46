package vn.trinhky.organization;

import java.util.List;
import java.util.stream.Collectors;
import vn.trinhky.kernel.Nfc;

/** Printed lines in one column: letterheads and signing capacities have one to four. */
final class Lines {
    private Lines() {}

    static String join(List<String> lines) {
        return lines.stream().map(Nfc::line).collect(Collectors.joining("\n"));
    }

    static List<String> split(String text) {
        return text.lines().toList();
    }
}
