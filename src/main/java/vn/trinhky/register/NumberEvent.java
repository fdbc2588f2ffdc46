package vn.trinhky.register;

import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.trinhky.audit.AuditedEvent;
import vn.trinhky.kernel.ActorRef;
import vn.trinhky.kernel.Sha256;
import vn.trinhky.report.ReportId;

/** What happened to a number of the register. */
sealed interface NumberEvent extends AuditedEvent {

    ReportId report();

    @Override
    default String subject() {
        return "report:" + report();
    }

    /** A number counts: it was recorded with the signature. */
    record NumberUsed(ReportId report, ActorRef actor, Instant at, String number) implements NumberEvent {
        @Override
        public String action() {
            return "register.numberUsed";
        }

        @Override
        public SortedMap<String, String> facts() {
            return new TreeMap<>(Map.of("number", number));
        }
    }

    /** A number will never be issued; the line stays, with the reason. */
    record NumberGivenUp(ReportId report, ActorRef actor, Instant at, String number, Sha256 reasonHash)
            implements NumberEvent {
        @Override
        public String action() {
            return "register.numberGivenUp";
        }

        @Override
        public SortedMap<String, String> facts() {
            return new TreeMap<>(Map.of("number", number, "reasonSha256", reasonHash.hex()));
        }
    }
}
