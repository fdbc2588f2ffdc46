package vn.trinhky.register;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.trinhky.kernel.ActorRef;
import vn.trinhky.kernel.OfficeTime;
import vn.trinhky.register.WaitingNumbers.Waiting;
import vn.trinhky.report.DocumentType;

/**
 * Gives up what a signature that never came has left: a number carries the date of its day, so once that day has ended
 * nobody can use it. The line in the book and the audit chain say that the system did so, and why.
 */
@Component
class LeftNumbers {
    static final ActorRef SYSTEM = ActorRef.system("register");

    private static final Logger LOG = LoggerFactory.getLogger(LeftNumbers.class);

    private final WaitingNumbers waiting;
    private final SeriesBook book;
    private final RegisterEntries entries;
    private final RegisterWords words;
    private final KeepingRecord record;
    private final TransactionTemplate transaction;

    LeftNumbers(
            WaitingNumbers waiting,
            SeriesBook book,
            RegisterEntries entries,
            RegisterWords words,
            KeepingRecord record,
            PlatformTransactionManager transactions) {
        this.waiting = waiting;
        this.book = book;
        this.entries = entries;
        this.words = words;
        this.record = record;
        this.transaction = new TransactionTemplate(transactions);
        // what others committed while the lock of the series was waited for must be seen
        this.transaction.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
    }

    @Scheduled(initialDelay = 1, fixedDelay = 5, timeUnit = TimeUnit.MINUTES)
    void giveUpByTheClock() {
        try {
            giveUpEndedDays();
        } catch (RuntimeException e) {
            LOG.warn("Numbers left over cannot be given up now: {}", e.toString());
        }
    }

    /**
     * Gives up every number of an ended day, each in a transaction of its own.
     *
     * @return how many
     */
    int giveUpEndedDays() {
        int given = 0;
        for (Waiting left : waiting.before(OfficeTime.day(record.now()))) {
            if (Boolean.TRUE.equals(transaction.execute(status -> giveUp(left)))) {
                given++;
            }
        }
        return given;
    }

    private boolean giveUp(Waiting left) {
        book.change(left.key(), series -> series);
        if (!waiting.remove(left)) {
            return false;
        }
        String reason = words.say("register.words.waitedInVain", RegisterWords.BOOK);
        RegisterLine line = RegisterLine.begun(
                        left.key(), left.number(), left.date(), type(left.documentKind()), "", Optional.empty())
                .givenUpBecause(reason);
        entries.add(left.key(), line, Optional.of(SYSTEM), record.now());
        record.write(
                "waitedInVain",
                SYSTEM,
                Map.of("number", left.number().printed(), "date", left.date().toString()));
        return true;
    }

    private static DocumentType type(String kind) {
        return Arrays.stream(DocumentType.values())
                .filter(type -> type.series().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no type of document counts in the series " + kind));
    }
}
