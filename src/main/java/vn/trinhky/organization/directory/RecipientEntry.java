package vn.trinhky.organization.directory;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.trinhky.kernel.Nfc;
import vn.trinhky.kernel.RuleBrokenException;
import vn.trinhky.organization.EmailAddress;

/**
 * What the administrator writes down about a recipient.
 *
 * @param name two to 200 letters
 * @param code official organisation code, or nothing
 */
public record RecipientEntry(String name, Optional<String> code, Optional<EmailAddress> email) {
    private static final int SHORTEST_NAME = 2;
    private static final int LONGEST_NAME = 200;
    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{1,10}(\\.[A-Z0-9]{1,10}){0,5}");

    /** @throws RuleBrokenException if name or code is none */
    public RecipientEntry {
        name = Nfc.line(name);
        code = code.map(Nfc::line).filter(text -> !text.isEmpty());
        if (name.length() < SHORTEST_NAME || name.length() > LONGEST_NAME) {
            throw new RuleBrokenException(RecipientRule.NAME_LENGTH, LONGEST_NAME);
        }
        if (code.isPresent() && !CODE.matcher(code.get()).matches()) {
            throw new RuleBrokenException(RecipientRule.CODE_FORM);
        }
    }
}
