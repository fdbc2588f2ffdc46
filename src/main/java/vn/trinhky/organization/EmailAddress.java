package vn.trinhky.organization;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.trinhky.kernel.Nfc;
import vn.trinhky.kernel.RuleBrokenException;

/**
 * An e-mail address, plain: no name, no comment, nothing that could begin a header of its own.
 *
 * @param value at most 254 letters (RFC 5321)
 */
public record EmailAddress(String value) {
    private static final int MAX_LENGTH = 254;
    private static final Pattern FORM =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

    /** @throws RuleBrokenException {@link OrganizationRule#EMAIL_FORM} */
    public EmailAddress {
        value = Nfc.line(value);
        if (value.length() > MAX_LENGTH || !FORM.matcher(value).matches()) {
            throw new RuleBrokenException(OrganizationRule.EMAIL_FORM);
        }
    }

    /** What somebody typed; a blank field is no address. */
    public static Optional<EmailAddress> ofTyped(String typed) {
        return typed.isBlank() ? Optional.empty() : Optional.of(new EmailAddress(typed));
    }

    @Override
    public String toString() {
        return value;
    }
}
