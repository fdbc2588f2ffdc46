package vn.trinhky.kernel;

/**
 * Who did something, with the name as it was shown then: a person who marries or leaves does not change the record.
 *
 * @param id the person's id, or {@code system:…} for a named part of the program
 * @param name full name, as shown at the time
 */
public record ActorRef(String id, String name) {
    /** Nobody who is signed in: a failed log-in, a visitor of the public page. */
    public static final ActorRef ANONYMOUS = new ActorRef("anonymous", "Chưa đăng nhập");

    /** A named part of the program that acts by itself, such as {@code register}. */
    public static ActorRef system(String part) {
        return new ActorRef("system:" + part, "Hệ thống");
    }
}
