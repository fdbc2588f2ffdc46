package vn.trinhky.register.ui;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.trinhky.organization.Organization;
import vn.trinhky.register.RegisterBook;
import vn.trinhky.register.RegisterKeeping;
import vn.trinhky.register.RegisterWords;
import vn.trinhky.security.CurrentPerson;
import vn.trinhky.shell.UserFeedback;

/** What the register's screen asks. */
@Component
record RegisterServices(
        RegisterBook book,
        RegisterKeeping keeping,
        RegisterWords words,
        Organization organization,
        CurrentPerson currentPerson,
        UserFeedback feedback,
        Clock clock) {}
