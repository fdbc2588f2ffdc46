package vn.trinhky.security;

import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.trinhky.audit.AuditedEvent;
import vn.trinhky.kernel.ActorRef;

/**
 * A service refused an act: wrong office, or a broken rule.
 *
 * @param action module, service and method: {@code approval.Approvals.agree}
 * @param rule key of the broken rule's sentence, or {@link #ACCESS_DENIED}
 * @param ids what the act was about: ids only
 */
record ActRefused(String action, String subject, ActorRef actor, Instant at, String rule, SortedMap<String, String> ids)
        implements AuditedEvent {
    static final String ACCESS_DENIED = "access-denied";

    @Override
    public SortedMap<String, String> facts() {
        SortedMap<String, String> facts = new TreeMap<>(ids);
        facts.put("rule", rule);
        return facts;
    }

    public boolean refused() {
        return true;
    }
}
