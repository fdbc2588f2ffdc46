package vn.trinhky.security.password;

import vn.trinhky.kernel.BusinessRule;

/** What a password must be: long, and not among those that are tried first. Nothing about digits or capitals. */
public enum PasswordRule implements BusinessRule {
    TOO_SHORT,
    TOO_LONG,
    /** Known from breaches, or one of those with digits around it. */
    TOO_COMMON,
    /** It holds the log-in name. */
    HOLDS_LOGIN,
    /** Few different signs, or a row of the keyboard or the alphabet. */
    TOO_REGULAR,
    NOT_THE_OLD_ONE,
    /** Both fields say the same. */
    TYPED_TWICE,
    /** The present password is not right. */
    OLD_IS_RIGHT,
    /** The present password was wrong too often; the sentence names the seconds. */
    WAIT;

    @Override
    public String messageKey() {
        return "security.PasswordRule." + name();
    }
}
