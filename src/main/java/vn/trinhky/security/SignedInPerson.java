package vn.trinhky.security;

import java.util.Collection;
import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;
import vn.trinhky.organization.PersonDetails;

/**
 * The person behind a session. Each office is an authority of the same name, {@code ROLE_DRAFTER} and so on.
 *
 * @param encodedPassword only needed while logging in
 * @param unlocked false once the person has left
 * @param mustChangePassword whether they may do nothing yet but choose a password of their own
 */
public record SignedInPerson(PersonDetails person, String encodedPassword, boolean unlocked, boolean mustChangePassword)
        implements UserDetails {

    public SignedInPerson(PersonDetails person, String encodedPassword, boolean unlocked) {
        this(person, encodedPassword, unlocked, false);
    }

    /** What a session keeps. */
    SignedInPerson withoutPassword() {
        return new SignedInPerson(person, "", unlocked, mustChangePassword);
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return person.offices().stream()
                .map(office -> new SimpleGrantedAuthority("ROLE_" + office.name()))
                .toList();
    }

    @Override
    public String getPassword() {
        return encodedPassword;
    }

    @Override
    public String getUsername() {
        return person.login();
    }

    @Override
    public boolean isAccountNonLocked() {
        return unlocked;
    }

    /** The authorities alone are needed after log-in; never print the password. */
    @Override
    public String toString() {
        return "SignedInPerson[" + person.id() + ", " + List.copyOf(getAuthorities()) + "]";
    }
}
