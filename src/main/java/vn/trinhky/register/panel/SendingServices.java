package vn.trinhky.register.panel;

import org.springframework.stereotype.Component;
import vn.trinhky.register.sending.DocumentSending;
import vn.trinhky.shell.UserFeedback;
import vn.trinhky.shell.kit.Dates;

/** What the panel of deliveries asks. */
@Component
public record SendingServices(DocumentSending sending, UserFeedback feedback, Dates dates) {}
