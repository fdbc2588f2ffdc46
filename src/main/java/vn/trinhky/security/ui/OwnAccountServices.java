package vn.trinhky.security.ui;

import org.springframework.stereotype.Component;
import vn.trinhky.security.passkey.OwnPasskeys;
import vn.trinhky.security.password.OwnPassword;
import vn.trinhky.security.session.OwnSessions;

/** What people look after on the page of their account. */
@Component
record OwnAccountServices(OwnPassword passwords, OwnPasskeys passkeys, OwnSessions sessions) {}
