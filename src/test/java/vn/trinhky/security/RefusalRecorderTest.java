package vn.trinhky.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.aop.aspectj.annotation.AspectJProxyFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import vn.trinhky.kernel.ActorRef;
import vn.trinhky.kernel.BusinessRule;
import vn.trinhky.kernel.RuleBrokenException;
import vn.trinhky.organization.Organization;
import vn.trinhky.organization.OrganizationRule;
import vn.trinhky.organization.PersonId;
import vn.trinhky.testing.As;
import vn.trinhky.testing.People;
import vn.trinhky.testing.TrinhKyTest;

class RefusalRecorderTest {
    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");
    private static final BusinessRule RULE = () -> "security.rule.TEST";

    private final List<Object> recorded = new ArrayList<>();
    private final Inner inner = recording(new Inner(), recorded::add);
    private final Outer outer = recording(new Outer(inner), recorded::add);

    @Test
    void aBrokenRuleIsRecordedOnceWithItsKeyAndIdsOnly() {
        assertThatThrownBy(() -> outer.act(People.VHTT, "text of a document")).isInstanceOf(RuleBrokenException.class);

        assertThat(recorded).singleElement().isInstanceOfSatisfying(ActRefused.class, refused -> {
            assertThat(refused.action()).isEqualTo("security.Outer.act");
            assertThat(refused.subject()).isEqualTo("person:" + People.VHTT);
            assertThat(refused.actor()).isEqualTo(ActorRef.ANONYMOUS);
            assertThat(refused.at()).isEqualTo(NOW);
            assertThat(refused.refused()).isTrue();
            assertThat(refused.facts())
                    .containsExactlyInAnyOrderEntriesOf(
                            Map.of("personId", People.VHTT.toString(), "rule", "security.rule.TEST"));
        });
    }

    @Test
    void aRefusalTheOuterServiceCopesWithIsNone() {
        assertThat(outer.copes(People.VHTT)).isEqualTo("coped");
        assertThat(recorded).isEmpty();

        assertThatThrownBy(() -> inner.act(People.VHTT)).isInstanceOf(RuleBrokenException.class);
        assertThat(recorded).as("the act before is over").hasSize(1);
    }

    @Test
    void aFaultOfTheProgramIsNoRefusal() {
        assertThatThrownBy(outer::breaks).isInstanceOf(IllegalStateException.class);
        assertThat(recorded).isEmpty();
    }

    @Test
    void aRecordThatFailsDoesNotHideTheRefusal() {
        Outer unrecorded = recording(new Outer(inner), event -> {
            throw new IllegalStateException("the record is full");
        });

        assertThatThrownBy(unrecorded::denied).isInstanceOf(AccessDeniedException.class);
    }

    private static <T> T recording(T service, ApplicationEventPublisher events) {
        AspectJProxyFactory factory = new AspectJProxyFactory(service);
        factory.setProxyTargetClass(true);
        factory.addAspect(new RefusalRecorder(events, new CurrentPerson(), Clock.fixed(NOW, ZoneOffset.UTC)));
        return factory.getProxy();
    }

    @Service
    static class Inner {
        public void act(PersonId about) {
            throw new RuleBrokenException(RULE, about);
        }
    }

    @Service
    static class Outer {
        private final Inner inner;

        Outer(Inner inner) {
            this.inner = inner;
        }

        public void act(PersonId about, String text) {
            inner.act(about);
        }

        public String copes(PersonId about) {
            return catchThrowable(() -> inner.act(about)) == null ? "done" : "coped";
        }

        public void breaks() {
            throw new IllegalStateException("a fault");
        }

        public void denied() {
            throw new AccessDeniedException("no");
        }
    }

    @Nested
    @TrinhKyTest
    @RecordApplicationEvents
    class InTheProduct {
        @Autowired
        Organization organization;

        @Autowired
        ApplicationEvents events;

        @Test
        void refusalsOfRulesAndOfMethodSecurityAreRecorded() {
            As.person(
                    "soanthao",
                    () -> assertThatThrownBy(
                                    () -> organization.signingCapacity(People.VHTT, LocalDate.of(2024, 11, 25)))
                            .isInstanceOf(RuleBrokenException.class));
            As.nobody(() -> assertThatThrownBy(organization::units).isNotNull());

            assertThat(events.stream(ActRefused.class))
                    .extracting(
                            ActRefused::action,
                            ActRefused::rule,
                            refused -> refused.actor().id())
                    .containsExactly(
                            tuple(
                                    "organization.Organization.signingCapacity",
                                    OrganizationRule.POST_SIGNS_DOCUMENTS.messageKey(),
                                    People.SOANTHAO.toString()),
                            tuple("organization.Organization.units", ActRefused.ACCESS_DENIED, "anonymous"));
        }
    }
}
