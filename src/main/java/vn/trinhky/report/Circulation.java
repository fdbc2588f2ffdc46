package vn.trinhky.report;

import java.util.Optional;

/** How far a document may go, as framed at the top of its first page (NĐ 30/2020, Appendix I, II.11). */
public enum Circulation {
    FREE(""),
    RETURN_AFTER_READING("XEM XONG TRẢ LẠI"),
    INTERNAL("LƯU HÀNH NỘI BỘ"),
    COLLECT_AFTER_MEETING("THU HỒI SAU HỌP");

    private final String printed;

    Circulation(String printed) {
        this.printed = printed;
    }

    /** In upper case; nothing on a document that may go anywhere. */
    public Optional<String> printed() {
        return Optional.of(printed).filter(words -> !words.isEmpty());
    }
}
