package vn.trinhky.shell.kit;

import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A person's initials in a disc, always next to the full name, so it is hidden from screen readers. */
public class PersonMark extends Span {
    private static final int SHADES = 4;

    public PersonMark(String fullName) {
        super(initials(fullName));
        addClassNames("tk-avatar", "shade-" + Math.floorMod(fullName.hashCode(), SHADES));
        getElement().setAttribute("aria-hidden", "true");
    }

    /** The small form, in lines of a list. */
    public static PersonMark small(String fullName) {
        PersonMark mark = new PersonMark(fullName);
        mark.addClassName("s");
        return mark;
    }

    /** The last two syllables that tell people apart: {@code Nguyễn Thị Hạnh} is {@code NH}. */
    static String initials(String fullName) {
        List<String> syllables = Arrays.stream(fullName.strip().split("\\s+"))
                .filter(syllable -> !syllable.isEmpty() && !syllable.equals("Thị"))
                .toList();
        return String.join(
                        "",
                        syllables.subList(Math.max(0, syllables.size() - 2), syllables.size()).stream()
                                .map(syllable -> syllable.substring(0, syllable.offsetByCodePoints(0, 1)))
                                .toList())
                .toUpperCase(Locale.ROOT);
    }
}
