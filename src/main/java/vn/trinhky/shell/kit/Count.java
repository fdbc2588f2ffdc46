package vn.trinhky.shell.kit;

import com.vaadin.flow.component.html.Span;

/** A number beside a word: how many wait there. Red only for what is overdue. */
public class Count extends Span {

    public Count(int number) {
        super(Integer.toString(number));
        addClassName("tk-count");
    }

    public static Count overdue(int number) {
        Count count = new Count(number);
        count.addClassName("red");
        return count;
    }
}
