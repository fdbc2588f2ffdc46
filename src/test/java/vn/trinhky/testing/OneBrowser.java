package vn.trinhky.testing;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** One browser for the tests of a class, to be registered in a static field. Where there is none, see {@link Browser#launch}. */
public final class OneBrowser implements BeforeAllCallback, AfterAllCallback {
    private @Nullable Browser browser;

    @Override
    public void beforeAll(ExtensionContext context) {
        browser = Browser.launch();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (browser != null) {
            browser.close();
        }
    }

    public Browser get() {
        return Objects.requireNonNull(browser, "registered in a field that is not static");
    }

    /** A person of the demo office at the product that listens on this port of this machine. */
    public Workplace at(int port, String login, int width, int height) {
        return new Workplace(get(), "http://localhost:" + port, login, width, height);
    }
}
