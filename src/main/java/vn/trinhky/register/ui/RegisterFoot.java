package vn.trinhky.register.ui;

import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.trinhky.register.SeriesCheck;
import vn.trinhky.shell.kit.Icons;

/** Whether the numbers of each series are whole: seen at every look into the book, not only by who asks. */
class RegisterFoot extends Footer {

    RegisterFoot(List<SeriesCheck> checks) {
        addClassName("tk-register-foot");
        getElement().setAttribute("aria-label", getTranslation("register.RegisterFoot.label"));
        checks.forEach(check -> add(verdict(check)));
        int givenUp = checks.stream().mapToInt(SeriesCheck::givenUp).sum();
        if (givenUp > 0) {
            Span numbers = new Span(getTranslation("register.RegisterFoot.givenUp", givenUp));
            numbers.addClassName("tk-meta");
            add(numbers);
        }
    }

    private Span verdict(SeriesCheck check) {
        String words = check.isWhole()
                ? getTranslation(
                        "register.RegisterFoot.whole", check.kind(), twoDigits(check.first()), twoDigits(check.last()))
                : getTranslation("register.RegisterFoot.broken", check.kind(), check.faults());
        Span verdict = new Span(Icons.of(check.isWhole() ? "ok" : "warn"), new Span(words));
        verdict.addClassNames("verdict", check.isWhole() ? "ok" : "bad");
        return verdict;
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
