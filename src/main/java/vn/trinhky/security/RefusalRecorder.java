package vn.trinhky.security;

import java.time.Clock;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.aspectj.lang.ProceedingJoinPoint;
import org.aspectj.lang.annotation.Around;
import org.aspectj.lang.annotation.Aspect;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.stereotype.Component;
import vn.trinhky.kernel.ActorRef;
import vn.trinhky.kernel.RuleBrokenException;
import vn.trinhky.organization.PersonDetails;

/**
 * Announces every refusal of a service for the record: who asked for what, and the rule that said no. Stands outside
 * transactions and method security, so that it sees their refusals and its record outlives the rollback. A service that
 * calls another is one act and recorded once.
 */
@Aspect
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RefusalRecorder {
    private static final Logger LOG = LoggerFactory.getLogger(RefusalRecorder.class);
    private static final String ROOT = "vn.trinhky.";
    private static final String ID = "Id";
    private static final ThreadLocal<Boolean> INSIDE_AN_ACT = ThreadLocal.withInitial(() -> false);

    private final ApplicationEventPublisher events;
    private final CurrentPerson current;
    private final Clock clock;

    RefusalRecorder(ApplicationEventPublisher events, CurrentPerson current, Clock clock) {
        this.events = events;
        this.current = current;
        this.clock = clock;
    }

    @Around("execution(public * vn.trinhky..*.*(..)) && @within(org.springframework.stereotype.Service)")
    Object recordRefusal(ProceedingJoinPoint act) throws Throwable {
        if (INSIDE_AN_ACT.get()) {
            return act.proceed();
        }
        INSIDE_AN_ACT.set(true);
        try {
            return act.proceed();
        } catch (RuleBrokenException e) {
            announce(act, e.rule().messageKey());
            throw e;
        } catch (AccessDeniedException | AuthenticationCredentialsNotFoundException e) {
            announce(act, ActRefused.ACCESS_DENIED);
            throw e;
        } finally {
            INSIDE_AN_ACT.remove();
        }
    }

    /** A record that cannot be written must not hide the refusal. */
    private void announce(ProceedingJoinPoint act, String rule) {
        try {
            SortedMap<String, String> ids = new TreeMap<>();
            String subject = null;
            for (Object argument : act.getArgs()) {
                if (argument instanceof Record id
                        && id.getClass().getSimpleName().endsWith(ID)) {
                    String kind = kindOf(id);
                    ids.putIfAbsent(kind + ID, id.toString());
                    subject = subject == null ? kind + ":" + id : subject;
                }
            }
            Class<?> service = AopUtils.getTargetClass(act.getTarget());
            String module = moduleOf(service);
            String action = module + "." + service.getSimpleName() + "."
                    + act.getSignature().getName();
            ActorRef actor = current.find().map(PersonDetails::actor).orElse(ActorRef.ANONYMOUS);
            events.publishEvent(
                    new ActRefused(action, subject == null ? module : subject, actor, clock.instant(), rule, ids));
        } catch (RuntimeException e) {
            LOG.error(
                    "a refusal of {} could not be recorded", act.getSignature().toShortString(), e);
        }
    }

    /** {@code report} of a {@code ReportId}. */
    private static String kindOf(Record id) {
        String name = id.getClass().getSimpleName();
        String kind = name.substring(0, name.length() - ID.length());
        return kind.substring(0, 1).toLowerCase(Locale.ROOT) + kind.substring(1);
    }

    private static String moduleOf(Class<?> service) {
        String name = service.getPackageName();
        String inside = name.startsWith(ROOT) ? name.substring(ROOT.length()) : name;
        int end = inside.indexOf('.');
        return end < 0 ? inside : inside.substring(0, end);
    }
}
