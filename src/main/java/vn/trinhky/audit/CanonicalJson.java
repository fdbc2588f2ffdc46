package vn.trinhky.audit;

import java.util.Map;
import java.util.TreeMap;

/**
 * The one JSON form of a map of texts, byte for byte: keys in order of their UTF-16 units, no blanks, only the escapes
 * JSON demands (RFC 8785). Written by hand, because a library's next version may not change what is hashed today.
 */
final class CanonicalJson {
    private static final int FIRST_PRINTABLE = 0x20;

    private CanonicalJson() {}

    static String of(Map<String, String> members) {
        StringBuilder json = new StringBuilder("{");
        new TreeMap<>(members).forEach((key, value) -> {
            if (json.length() > 1) {
                json.append(',');
            }
            quote(json, key);
            json.append(':');
            quote(json, value);
        });
        return json.append('}').toString();
    }

    private static void quote(StringBuilder json, String text) {
        json.append('"');
        text.chars().forEach(unit -> json.append(escaped((char) unit)));
        json.append('"');
    }

    private static String escaped(char unit) {
        return switch (unit) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\b' -> "\\b";
            case '\t' -> "\\t";
            case '\n' -> "\\n";
            case '\f' -> "\\f";
            case '\r' -> "\\r";
            default -> unit < FIRST_PRINTABLE ? String.format("\\u%04x", (int) unit) : String.valueOf(unit);
        };
    }
}
