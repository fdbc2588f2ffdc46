package vn.trinhky.report.file;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.trinhky.kernel.Nfc;

/** A name from outside, made harmless: without folders, without signs that turn or hide letters, ending as its kind does. */
final class FileName {
    /** Letters before the ending. */
    static final int MAX_STEM = 100;

    private static final String NAMELESS = "tai-lieu";
    private static final Pattern FOLDERS =
            Pattern.compile("^.*[/\\\\\\u2215\\u2044\\u29F8\\uFF0F\\uFF3C]", Pattern.DOTALL);
    /** Control and format signs (direction, joiners), lone surrogates, private and unassigned letters. */
    private static final Pattern HIDDEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]");

    private static final Pattern SPECIAL = Pattern.compile("[<>:\"|?*%;&$`'~#\\\\{}]+");
    private static final Pattern BLANKS = Pattern.compile("[\\p{Zs}\\s]+");
    private static final Pattern EDGES = Pattern.compile("^[\\s._-]+|[\\s._-]+$");
    private static final Pattern ENDING = Pattern.compile("\\.[\\p{L}\\p{N}]{1,8}$");
    /** Names of devices under Windows. */
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

    private static final Set<String> PROGRAMS = Set.of(
            "exe", "com", "scr", "bat", "cmd", "js", "vbs", "ps1", "msi", "lnk", "hta", "jar", "html", "htm", "svg",
            "php");

    /** No name shows two. */
    private static final Set<String> KINDS = Arrays.stream(FileKind.values())
            .flatMap(kind -> kind.endings().stream())
            .collect(Collectors.toUnmodifiableSet());

    private FileName() {}

    static String clean(String name, FileKind kind) {
        String line = BLANKS.matcher(HIDDEN.matcher(Nfc.of(name).replaceAll("[\\r\\n\\t]", " "))
                        .replaceAll(""))
                .replaceAll(" ");
        String stem = SPECIAL.matcher(FOLDERS.matcher(line).replaceFirst("")).replaceAll("-");
        String ending = kind.endings().getFirst();
        String last = endingOf(stem);
        if (kind.endings().contains(last)) {
            ending = last;
            stem = ENDING.matcher(stem).replaceFirst("");
        }
        while (PROGRAMS.contains(endingOf(stem)) || KINDS.contains(endingOf(stem))) {
            stem = ENDING.matcher(stem).replaceFirst("");
        }
        stem = shortened(EDGES.matcher(stem).replaceAll(""));
        if (stem.isEmpty() || DEVICE.matcher(stem).matches()) {
            stem = stem.isEmpty() ? NAMELESS : NAMELESS + "-" + stem;
        }
        return stem + "." + ending;
    }

    private static String endingOf(String name) {
        var found = ENDING.matcher(name);
        return found.find() ? found.group().substring(1).toLowerCase(Locale.ROOT) : "";
    }

    private static String shortened(String stem) {
        if (stem.codePointCount(0, stem.length()) <= MAX_STEM) {
            return stem;
        }
        return EDGES.matcher(stem.substring(0, stem.offsetByCodePoints(0, MAX_STEM)))
                .replaceAll("");
    }
}
