package vn.trinhky.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.trinhky.kernel.ActorRef;
import vn.trinhky.kernel.Sha256;
import vn.trinhky.organization.PersonId;
import vn.trinhky.report.event.ChainEvent;
import vn.trinhky.report.event.ReportEvent;

/** An act within the chain beside agreeing and returning: who gets the report by it, and the words that go with it. */
public sealed interface ChainMove {
    ReportAct act();

    /** Why, or what is asked or answered. */
    Reason words();

    /** Who gets the report; empty if it stays where it is. */
    default Optional<NextStep> next() {
        return Optional.empty();
    }

    /** People who may read the report from now on. */
    default List<PersonId> readers() {
        return List.of();
    }

    /** True if the same version goes through the chain in another round. */
    default boolean beginsRound() {
        return false;
    }

    ReportEvent event(ReportId report, ActorRef actor, Instant at, int round);

    /** Back to an earlier step of the same version. */
    record SendBack(NextStep to, Reason words) implements ChainMove {
        @Override
        public ReportAct act() {
            return ReportAct.SEND_BACK;
        }

        @Override
        public Optional<NextStep> next() {
            return Optional.of(to);
        }

        @Override
        public boolean beginsRound() {
            return true;
        }

        @Override
        public ReportEvent event(ReportId report, ActorRef actor, Instant at, int round) {
            return new ChainEvent.ReportSentBack(report, actor, at, round, Sha256.of(words.text()));
        }
    }

    /** One person's part to another. */
    record Reassign(NextStep to, PersonId from, PersonId colleague, Reason words) implements ChainMove {
        @Override
        public ReportAct act() {
            return ReportAct.REASSIGN;
        }

        @Override
        public Optional<NextStep> next() {
            return Optional.of(to);
        }

        @Override
        public List<PersonId> readers() {
            return List.of(colleague);
        }

        @Override
        public ReportEvent event(ReportId report, ActorRef actor, Instant at, int round) {
            return new ChainEvent.ReportReassigned(report, actor, at, from, colleague);
        }
    }

    /** A question to somebody who may read the report for it. */
    record Consult(PersonId person, Reason words) implements ChainMove {
        @Override
        public ReportAct act() {
            return ReportAct.CONSULT;
        }

        @Override
        public List<PersonId> readers() {
            return List.of(person);
        }

        @Override
        public ReportEvent event(ReportId report, ActorRef actor, Instant at, int round) {
            return new ChainEvent.OpinionAsked(report, actor, at, person, Sha256.of(words.text()));
        }
    }

    /** The answer to a question. */
    record Answer(PersonId asker, Reason words) implements ChainMove {
        @Override
        public ReportAct act() {
            return ReportAct.ANSWER;
        }

        @Override
        public ReportEvent event(ReportId report, ActorRef actor, Instant at, int round) {
            return new ChainEvent.OpinionGiven(report, actor, at, asker, Sha256.of(words.text()));
        }
    }
}
