package vn.trinhky.verification.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.trinhky.audit.ChainFinding;
import vn.trinhky.audit.ChainFinding.Kind;
import vn.trinhky.audit.ChainVerification;
import vn.trinhky.testing.Screens;
import vn.trinhky.testing.TestClock;
import vn.trinhky.testing.TrinhKyTest;

/** What a check is told in: the verdict first, every wrong place by its number. */
@TrinhKyTest
class ChainVerdictTest {
    private static final Instant THEN = Instant.parse("2026-07-03T03:30:00Z");

    private final ApplicationContext context;
    private final TestClock clock;

    private Screens screens;

    @Autowired
    ChainVerdictTest(ApplicationContext context, TestClock clock) {
        this.context = context;
        this.clock = clock;
    }

    @BeforeEach
    void setUp() {
        clock.set(THEN);
        screens = Screens.of("thanhtra");
    }

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void anIntactChain() {
        assertThat(told(verification(18_402, true)))
                .contains("Nhật ký nguyên vẹn")
                .contains("18.402 mục, không thiếu, không sửa. Kiểm tra lúc 10:30 hôm nay, trong 2 giây.");
    }

    @Test
    void aStoppedCheckConcludesNothing() {
        assertThat(told(verification(2_000, false)))
                .contains("Đã dừng kiểm tra", "Mới xem 2.000 mục")
                .doesNotContain("nguyên vẹn");
    }

    @Test
    void anEmptyChainIsNotPraised() {
        assertThat(told(verification(0, true)))
                .contains("Nhật ký chưa có mục nào để kiểm tra")
                .doesNotContain("nguyên vẹn");
    }

    @Test
    void wrongPlacesAreNamed() {
        assertThat(told(verification(9, true, new ChainFinding(Kind.MISSING, 4, 6), at(Kind.EDITED_PAYLOAD, 8))))
                .contains("Nhật ký có 2 chỗ sai", "Mục 4 đến 6: bị mất.")
                .doesNotContain("nguyên vẹn");
    }

    @Test
    void everyKindHasItsSentence() {
        for (Kind kind : Kind.values()) {
            assertThat(told(verification(9, true, at(kind, 7)))).contains("Mục 7:");
        }
    }

    private static ChainFinding at(Kind kind, long seq) {
        return new ChainFinding(kind, seq, seq);
    }

    private static ChainVerification verification(long checked, boolean complete, ChainFinding... findings) {
        return new ChainVerification(
                checked == 0 ? 0 : 1, checked, checked, List.of(findings), findings.length, "", 0, complete);
    }

    private String told(ChainVerification result) {
        Locale locale = UI.getCurrent().getLocale();
        EntryWords words = context.getBean(AuditWording.class).in(locale);
        return screens.text(new ChainVerdict(result, THEN, Duration.ofMillis(1_400), words));
    }
}
