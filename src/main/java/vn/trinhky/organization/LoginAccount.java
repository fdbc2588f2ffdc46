package vn.trinhky.organization;

/**
 * What is needed to let a person in.
 *
 * @param encodedPassword with the encoding's name in front, e.g. <code>{argon2}…</code>
 * @param unlocked false once the person has left, or a one-time password is too old
 * @param mustChangePassword whether the password was given by somebody else and opens nothing but the page to change it
 */
public record LoginAccount(PersonDetails person, String encodedPassword, boolean unlocked, boolean mustChangePassword) {

    /** Never prints the password. */
    @Override
    public String toString() {
        return "LoginAccount[" + person.id() + (unlocked ? "]" : ", locked]");
    }
}
