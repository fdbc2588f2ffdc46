package vn.trinhky.testing;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * A real Chromium without a window. The program is the one named by the environment variable {@code CHROMIUM}, else one
 * of the usual places. Where there is none, the test is skipped and says so; with {@code CI=true} it fails, so
 * that no pipeline passes without its browser tests.
 */
public final class Browser implements AutoCloseable {
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    /** A busy machine with two cores may take its time; nobody waits longer than needed. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final List<String> USUAL_PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/usr/bin/google-chrome-stable",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
            "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    private Browser(Path program) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE.toMillis());
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(program)
                        .setHeadless(true)
                        .setArgs(FLAGS));
    }

    /** Starts the browser, or skips or fails the calling test as described above. */
    public static Browser launch() {
        Optional<Path> program = program();
        if (program.isEmpty()) {
            String message = "No Chromium found: install it (apt-get install chromium) or name it by CHROMIUM=/path";
            if ("true".equals(System.getenv("CI"))) {
                Assertions.fail(message);
            }
            Assumptions.abort(message);
        }
        return new Browser(program.orElseThrow());
    }

    private static Optional<Path> program() {
        return Stream.concat(Stream.ofNullable(System.getenv("CHROMIUM")), USUAL_PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** A new person at a desk: own cookies, Vietnamese, Vietnamese time, in a window of that size in CSS pixels. */
    public BrowserContext newPerson(int width, int height) {
        return chromium.newContext(vietnamese(width, height));
    }

    /** The same on a screen that is touched. */
    public BrowserContext newPersonWhoTouches(int width, int height) {
        return chromium.newContext(vietnamese(width, height).setHasTouch(true).setIsMobile(true));
    }

    private static com.microsoft.playwright.Browser.NewContextOptions vietnamese(int width, int height) {
        return new com.microsoft.playwright.Browser.NewContextOptions()
                .setLocale("vi-VN")
                .setTimezoneId("Asia/Ho_Chi_Minh")
                .setViewportSize(width, height);
    }

    /** The page of a new person on a screen of 1440 × 900. */
    public Page newPage() {
        return newPerson(1440, 900).newPage();
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
