package vn.trinhky.shell.kit;

import com.vaadin.flow.component.html.Span;

/** Who has it and since when, in one line of a list. */
public class PersonLine extends Span {

    /**
     * @param fullName whose initials are shown
     * @param text the whole line, e.g. {@code Tôi, sửa lần cuối 16:20 hôm qua}
     */
    public PersonLine(String fullName, String text) {
        addClassName("tk-hold");
        add(PersonMark.small(fullName), new Span(text));
    }

    private PersonLine(Span mark, String text) {
        addClassName("tk-hold");
        add(mark, new Span(text));
    }

    /** Nobody has it any more. */
    public static PersonLine finished(String text) {
        Span mark = new Span(Icons.of("check"));
        mark.addClassNames("tk-avatar", "s", "ok");
        return new PersonLine(mark, text);
    }
}
