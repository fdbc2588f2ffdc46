package vn.trinhky.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.trinhky.audit.ChainFinding.Kind;
import vn.trinhky.testing.TrinhKyTest;

/**
 * Somebody with every right on the database goes at the chain: at a copy of it, which has no triggers, so that the chain
 * of the other tests stays whole.
 */
@TrinhKyTest
class TamperedChainTest {
    private final JdbcTemplate attacker;
    private final ApplicationEventPublisher events;

    private long last;

    @Autowired
    TamperedChainTest(DataSource dataSource, ApplicationEventPublisher events) {
        this.attacker = OwnerAccount.of(dataSource);
        this.events = events;
    }

    @BeforeEach
    void copyTheChain() {
        dropCopy();
        String subject = "report:" + UUID.randomUUID();
        for (int n = 0; n < 12; n++) {
            events.publishEvent(TestEvent.done(subject).with("step", "bước " + n));
        }
        attacker.execute("CREATE TABLE audit_entry_copy LIKE audit_entry");
        attacker.execute("INSERT INTO audit_entry_copy SELECT * FROM audit_entry");
        attacker.execute("CREATE TABLE audit_head_copy AS SELECT * FROM audit_head");
        ChainVerification untouched = verify();
        assertThat(untouched.intact()).isTrue();
        last = untouched.lastSeq();
    }

    @AfterEach
    void dropCopy() {
        attacker.execute("DROP TABLE IF EXISTS audit_entry_copy, audit_head_copy");
    }

    @Test
    void anEditedPayloadIsLocated() {
        change("facts = REPLACE(facts, 'bước', 'buớc')", last - 5);

        assertThat(verify().findings()).containsExactly(ChainFinding.at(Kind.EDITED_PAYLOAD, last - 5));
    }

    @Test
    void aPayloadEditedTogetherWithItsHashIsLocated() {
        change("facts = '{}', payload_sha256 = SHA2('{}', 256)", last - 5);

        assertThat(verify().findings()).containsExactly(ChainFinding.at(Kind.EDITED_ENTRY, last - 5));
    }

    @Test
    void anEditedTimeIsLocatedToTheMicrosecond() {
        change("at = at + INTERVAL 1 MICROSECOND", last - 3);

        assertThat(verify().findings()).containsExactly(ChainFinding.at(Kind.EDITED_ENTRY, last - 3));
    }

    @Test
    void aNameThatOnlyDiffersInAnAccentIsLocated() {
        change("actor_name = 'Nguyễn Thị Hanh'", last - 4);

        assertThat(verify().findings()).containsExactly(ChainFinding.at(Kind.EDITED_ENTRY, last - 4));
    }

    @Test
    void aDeletedRowIsLocated() {
        attacker.update("DELETE FROM audit_entry_copy WHERE seq = ?", last - 5);

        assertThat(verify().findings()).containsExactly(ChainFinding.at(Kind.MISSING, last - 5));
    }

    @Test
    void aDeletedRowWhoseGapWasClosedIsLocated() {
        attacker.update("DELETE FROM audit_entry_copy WHERE seq = ?", last - 1);
        change("seq = seq - 1", last);
        attacker.update("UPDATE audit_head_copy SET last_seq = last_seq - 1");

        assertThat(verify().findings())
                .containsExactly(
                        ChainFinding.at(Kind.BROKEN_LINK, last - 1), ChainFinding.at(Kind.EDITED_ENTRY, last - 1));
    }

    @Test
    void aSwappedPairIsLocated() {
        change("seq = -1", last - 5);
        change("seq = seq - 1", last - 4);
        attacker.update("UPDATE audit_entry_copy SET seq = ? WHERE seq = -1", last - 4);

        assertThat(verify().findings())
                .containsExactly(
                        ChainFinding.at(Kind.BROKEN_LINK, last - 5),
                        ChainFinding.at(Kind.EDITED_ENTRY, last - 5),
                        ChainFinding.at(Kind.BROKEN_LINK, last - 4),
                        ChainFinding.at(Kind.EDITED_ENTRY, last - 4),
                        ChainFinding.at(Kind.BROKEN_LINK, last - 3));
    }

    @Test
    void aCutTailIsLocatedByTheHead() {
        attacker.update("DELETE FROM audit_entry_copy WHERE seq > ?", last - 3);

        assertThat(verify().findings()).containsExactly(new ChainFinding(Kind.HEAD_MISMATCH, last - 2, last));
    }

    @Test
    void rowsWithImpossibleValuesAreFindingsAndNotFailures() {
        attacker.update(
                "SET STATEMENT check_constraint_checks = OFF FOR UPDATE audit_entry_copy"
                        + " SET outcome = 'MAYBE', entry_sha256 = 'no hash', facts = 'no json' WHERE seq = ?",
                last - 2);

        assertThat(verify().findings())
                .containsExactly(
                        ChainFinding.at(Kind.EDITED_PAYLOAD, last - 2),
                        ChainFinding.at(Kind.EDITED_ENTRY, last - 2),
                        ChainFinding.at(Kind.BROKEN_LINK, last - 1));
    }

    private void change(String assignment, long seq) {
        assertThat(attacker.update("UPDATE audit_entry_copy SET " + assignment + " WHERE seq = ?", seq))
                .isEqualTo(1);
    }

    private ChainVerification verify() {
        return new ChainVerifier(new DatabaseChain(attacker, "audit_entry_copy", "audit_head_copy"))
                .verify(VerificationProgress.UNWATCHED);
    }
}
