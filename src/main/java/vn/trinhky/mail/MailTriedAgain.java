package vn.trinhky.mail;

import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.trinhky.audit.AuditedEvent;
import vn.trinhky.kernel.ActorRef;

/** An administrator lets a letter that was given up be tried again. */
record MailTriedAgain(MailId mail, ActorRef actor, Instant at) implements AuditedEvent {
    @Override
    public String action() {
        return "mail.triedAgain";
    }

    @Override
    public String subject() {
        return "mail:" + mail;
    }

    @Override
    public SortedMap<String, String> facts() {
        return new TreeMap<>();
    }
}
