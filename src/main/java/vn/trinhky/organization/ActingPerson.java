package vn.trinhky.organization;

/** Who is acting right now. Implemented by the module that knows who is signed in. */
public interface ActingPerson {
    /**
     * The signed-in person.
     *
     * @throws org.springframework.security.access.AccessDeniedException if nobody is signed in
     */
    PersonDetails get();
}
