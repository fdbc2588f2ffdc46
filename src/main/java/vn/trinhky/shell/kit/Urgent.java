package vn.trinhky.shell.kit;

import com.vaadin.flow.component.html.Span;

/** The degree of urgency in its red frame, as the decree prints it (NĐ 30/2020, Appendix I, III.2). */
public class Urgent extends Span {

    /** @param degree the degree as printed: {@code KHẨN}, {@code THƯỢNG KHẨN}, {@code HỎA TỐC} */
    public Urgent(String degree) {
        super(degree);
        addClassName("tk-urgent");
    }
}
