package vn.trinhky.security.session;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a browser says it is, in two words. Only names of this list are ever shown. */
final class BrowserName {
    private static final Map<String, String> PROGRAMS = new LinkedHashMap<>();
    private static final Map<String, String> SYSTEMS = new LinkedHashMap<>();

    static {
        PROGRAMS.put("Edg/", "Edge");
        PROGRAMS.put("OPR/", "Opera");
        PROGRAMS.put("coc_coc", "Cốc Cốc");
        PROGRAMS.put("Firefox/", "Firefox");
        PROGRAMS.put("Chrome/", "Chrome");
        PROGRAMS.put("Safari/", "Safari");
        SYSTEMS.put("Android", "Android");
        SYSTEMS.put("iPhone", "iPhone");
        SYSTEMS.put("iPad", "iPad");
        SYSTEMS.put("Windows", "Windows");
        SYSTEMS.put("Mac OS X", "macOS");
        SYSTEMS.put("Linux", "Linux");
    }

    private BrowserName() {}

    static String of(@Nullable String userAgent) {
        String said = userAgent == null ? "" : userAgent;
        return first(PROGRAMS, said) + ", " + first(SYSTEMS, said);
    }

    private static String first(Map<String, String> names, String said) {
        return names.entrySet().stream()
                .filter(entry -> said.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("?");
    }
}
