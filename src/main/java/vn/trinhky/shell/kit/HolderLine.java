package vn.trinhky.shell.kit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/**
 * The one sentence that is on every opened report: who has it, doing what, since when, until when, what is missing.
 * {@code Đang ở Vũ Thị Lan, kiểm tra thể thức · từ 16:10 ngày 22/11/2024 · hạn 25/11/2024, còn 1 ngày}
 */
public class HolderLine extends Div {
    private final Div line = new Div();

    private HolderLine() {
        line.addClassName("tk-holder");
        add(line);
    }

    /**
     * @param holder name of the person, or the word for oneself
     * @param doing what they have to do, e.g. {@code thẩm định nội dung}
     */
    public static HolderLine at(String holder, String doing) {
        HolderLine result = new HolderLine();
        String[] sentence =
                result.getTranslation("shell.HolderLine.at", "\u0000", doing).split("\u0000", 2);
        Span who = new Span(new Span(sentence[0]), Markup.bold(holder));
        if (sentence.length == 2) {
            who.add(new Span(sentence[1]));
        }
        result.line.add(who);
        return result;
    }

    /** Nobody has it any more: {@code Đã xong, phát hành 25/11/2024}. */
    public static HolderLine finished(String sentence) {
        HolderLine result = new HolderLine();
        result.line.add(new Span(sentence));
        return result;
    }

    /** @param since a moment as shown, e.g. {@code 09:15 hôm nay} */
    public HolderLine since(String since) {
        line.add(Markup.separator(), new Span(getTranslation("shell.HolderLine.since", since)));
        return this;
    }

    public HolderLine due(DueLabel due) {
        line.add(Markup.separator(), due);
        return this;
    }

    /** @param missing what is still to come, e.g. {@code kiểm tra thể thức, chữ ký của Chủ tịch} */
    public HolderLine missing(String missing) {
        Div below = new Div(getTranslation("shell.HolderLine.missing", missing));
        below.addClassName("tk-meta");
        add(below);
        return this;
    }
}
