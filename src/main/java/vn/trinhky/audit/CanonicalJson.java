package vn.trinhky.audit;

import java.util.Locale;
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
        for (int i = 0; i < text.length(); i++) {
            escape(json, text.charAt(i));
        }
        json.append('"');
    }

    private static void escape(StringBuilder json, char unit) {
        switch (unit) {
            case '"', '\\' -> json.append('\\').append(unit);
            case '\b' -> json.append("\\b");
            case '\t' -> json.append("\\t");
            case '\n' -> json.append("\\n");
            case '\f' -> json.append("\\f");
            case '\r' -> json.append("\\r");
            default -> {
                if (unit < FIRST_PRINTABLE) {
                    json.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
                } else {
                    json.append(unit);
                }
            }
        }
    }
}
