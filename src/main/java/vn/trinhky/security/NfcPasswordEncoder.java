package vn.trinhky.security;

import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.trinhky.kernel.Nfc;

/** Takes passwords in the one form all text has: keyboards differ in how they put Vietnamese letters together. */
class NfcPasswordEncoder implements PasswordEncoder {
    private final PasswordEncoder inner;

    NfcPasswordEncoder(PasswordEncoder inner) {
        this.inner = inner;
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence raw) {
        return inner.encode(normal(raw));
    }

    @Override
    public boolean matches(@Nullable CharSequence raw, @Nullable String encoded) {
        return inner.matches(normal(raw), encoded);
    }

    @Override
    public boolean upgradeEncoding(@Nullable String encoded) {
        return inner.upgradeEncoding(encoded);
    }

    private static @Nullable CharSequence normal(@Nullable CharSequence raw) {
        return raw == null ? null : Nfc.of(raw.toString());
    }
}
