package vn.trinhky.testing;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Leaves each test with nobody signed in and the clock at system time, and lets {@link As} find the context. */
final class SharedContext implements BeforeEachCallback, AfterEachCallback {
    private static volatile @Nullable ApplicationContext context;

    static ApplicationContext get() {
        return Objects.requireNonNull(context, "annotate the test with @TrinhKyTest");
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        context = SpringExtension.getApplicationContext(test);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        SecurityContextHolder.clearContext();
        get().getBean(TestClock.class).reset();
    }
}
