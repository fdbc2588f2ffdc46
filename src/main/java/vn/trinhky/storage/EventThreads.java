package vn.trinhky.storage;

import java.util.concurrent.Executor;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.AsyncConfigurer;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.stereotype.Component;

/**
 * Where events are heard after their transaction. Hearing one takes two connections at the same time: what is written, and that it
 * was heard. On as many threads as there are events, all connections would be first ones, each waiting for a second; two
 * threads leave the others to people. Whoever announces never waits for a thread.
 */
@Component
class EventThreads implements AsyncConfigurer, DisposableBean {
    private static final int THREADS = 2;
    private static final int PATIENCE_SECONDS = 10;

    private final ThreadPoolTaskExecutor executor = new ThreadPoolTaskExecutor();

    EventThreads() {
        executor.setCorePoolSize(THREADS);
        executor.setMaxPoolSize(THREADS);
        executor.setThreadNamePrefix("event-");
        executor.setWaitForTasksToCompleteOnShutdown(true);
        executor.setAwaitTerminationSeconds(PATIENCE_SECONDS);
        executor.initialize();
    }

    @Override
    public Executor getAsyncExecutor() {
        return executor;
    }

    @Override
    public void destroy() {
        executor.shutdown();
    }
}
