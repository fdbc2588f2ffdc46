package vn.trinhky.report.event;

import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.trinhky.kernel.ActorRef;
import vn.trinhky.kernel.Sha256;
import vn.trinhky.organization.PersonId;
import vn.trinhky.report.ReportAct;
import vn.trinhky.report.ReportId;

/** Something that happened within the chain, beside agreeing and returning. */
public sealed interface ChainEvent extends ReportEvent {
    /** It went back to an earlier step in the same version, with a reason. */
    record ReportSentBack(ReportId report, ActorRef actor, Instant at, int round, Sha256 reasonHash)
            implements ChainEvent {
        @Override
        public String action() {
            return "report.sentBack";
        }

        @Override
        public SortedMap<String, String> facts() {
            return new TreeMap<>(Map.of("round", Integer.toString(round), "reasonSha256", reasonHash.hex()));
        }
    }

    /** One person's part of it went to another. */
    record ReportReassigned(ReportId report, ActorRef actor, Instant at, PersonId from, PersonId to)
            implements ChainEvent {
        @Override
        public String action() {
            return "report.reassigned";
        }

        @Override
        public SortedMap<String, String> facts() {
            return new TreeMap<>(Map.of("from", from.toString(), "to", to.toString()));
        }
    }

    /** Somebody was asked for their opinion. */
    record OpinionAsked(ReportId report, ActorRef actor, Instant at, PersonId person, Sha256 wordsHash)
            implements ChainEvent {
        @Override
        public String action() {
            return "report.opinionAsked";
        }

        @Override
        public SortedMap<String, String> facts() {
            return new TreeMap<>(Map.of("person", person.toString(), "wordsSha256", wordsHash.hex()));
        }
    }

    /** The opinion came back to whoever had asked. */
    record OpinionGiven(ReportId report, ActorRef actor, Instant at, PersonId asker, Sha256 wordsHash)
            implements ChainEvent {
        @Override
        public String action() {
            return "report.opinionGiven";
        }

        @Override
        public SortedMap<String, String> facts() {
            return new TreeMap<>(Map.of("asker", asker.toString(), "wordsSha256", wordsHash.hex()));
        }
    }

    /** The act that is recorded beside this was done for somebody who is away, under a delegation. */
    record ActedForAnother(
            ReportId report, ActorRef actor, Instant at, ReportAct act, PersonId principal, String delegation)
            implements ChainEvent {
        @Override
        public String action() {
            return "report.actedForAnother";
        }

        @Override
        public SortedMap<String, String> facts() {
            return new TreeMap<>(
                    Map.of("act", act.name(), "principal", principal.toString(), "delegation", delegation));
        }
    }
}
