package vn.trinhky.signing.ui;

import com.vaadin.flow.component.UI;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.stereotype.Component;

/**
 * Runs what may take seconds off the screen's thread, as the person who asked for it, and brings the answer back. A
 * screen that was closed meanwhile gets none; what was done stays done.
 */
@Component
class BackgroundWork {
    private final AsyncTaskExecutor executor;

    BackgroundWork(@Qualifier("applicationTaskExecutor") AsyncTaskExecutor executor) {
        this.executor = executor;
    }

    <T> void run(UI ui, Supplier<T> work, Consumer<T> done, Consumer<RuntimeException> failed) {
        executor.execute(new DelegatingSecurityContextRunnable(
                () -> ui.accessLater(answer(work, done, failed)::run, () -> {}).run()));
    }

    private static <T> Runnable answer(Supplier<T> work, Consumer<T> done, Consumer<RuntimeException> failed) {
        try {
            T result = work.get();
            return () -> done.accept(result);
        } catch (RuntimeException failure) {
            return () -> failed.accept(failure);
        }
    }
}
