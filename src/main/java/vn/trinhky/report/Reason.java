package vn.trinhky.report;

import vn.trinhky.kernel.Nfc;

/** Why somebody returned, refused or cancelled: never empty, at most 2,000 characters, line breaks kept. */
public record Reason(String text) {
    public static final int MAX_LENGTH = 2000;

    public Reason {
        text = Nfc.of(text).replaceAll("[\\p{Cntrl}&&[^\\n]]", " ").strip();
        ReportRule.REASON_REQUIRED.require(!text.isEmpty());
        ReportRule.REASON_TOO_LONG.require(text.length() <= MAX_LENGTH, MAX_LENGTH);
    }
}
