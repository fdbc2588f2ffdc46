package vn.trinhky.shell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.trinhky.testing.OneBrowser;
import vn.trinhky.testing.TestSize;
import vn.trinhky.testing.TrinhKyTest;
import vn.trinhky.testing.Workplace;

/** People click before the last click was answered: the last click counts, and the menu goes on working. */
@TrinhKyTest
class HurriedNavigationIT {
    private static final int ROUNDS = TestSize.pick(2, 20);

    @RegisterExtension
    static final OneBrowser BROWSER = new OneBrowser();

    @LocalServerPort
    private int port;

    @Test
    void theLastOfManyHurriedClicksCounts() {
        try (Workplace desk = BROWSER.at(port, "vanthu", 1440, 900)) {
            desk.choose("Phát hành");
            for (int round = 0; round < ROUNDS; round++) {
                for (int gap : List.of(0, 20, 40, 80)) {
                    hurry(desk, gap, "Lưu trữ", "Phát hành", "Việc của tôi", "Lưu trữ", "Sổ văn bản đi");
                    hurry(desk, gap, "Phát hành", "Việc của tôi", "Lưu trữ");
                }
            }
            assertThat(desk.scriptErrors()).isEmpty();
        }
    }

    /**
     * Clicks one entry after the other without waiting for any.
     *
     * @param gap between two clicks, in milliseconds
     */
    private static void hurry(Workplace desk, int gap, String... labels) {
        desk.page().evaluate("""
                async ([gap, labels]) => {
                  const items = [...document.querySelectorAll('vaadin-side-nav-item')];
                  for (const label of labels) {
                    items.find(item => item.textContent.includes(label)).shadowRoot.querySelector('a').click();
                    await new Promise(resolve => setTimeout(resolve, gap));
                  }
                }""", List.of(gap, List.of(labels)));
        assertThat(desk.heading(labels[labels.length - 1])).isVisible();
    }
}
