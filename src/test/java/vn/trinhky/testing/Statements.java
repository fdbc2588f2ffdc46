package vn.trinhky.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Counts the SQL statements the calling thread sends, Hibernate's and plain ones alike. */
public final class Statements {
    private static final ThreadLocal<int[]> SENT = ThreadLocal.withInitial(() -> new int[1]);

    private Statements() {}

    /** How many statements the act sends from this thread; a batch counts as one. */
    public static int count(As.Act act) {
        int before = SENT.get()[0];
        try {
            act.run();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new AssertionError("the counted act failed", e);
        }
        return SENT.get()[0] - before;
    }

    /** Puts the counter between the program and its pool. */
    static final class Counting implements BeanPostProcessor {
        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return bean instanceof DataSource pool ? new CountingDataSource(pool) : bean;
        }
    }

    private static final class CountingDataSource extends DelegatingDataSource {
        CountingDataSource(DataSource pool) {
            super(pool);
        }

        @Override
        public Connection getConnection() throws SQLException {
            return watched(Connection.class, super.getConnection());
        }
    }

    private static <T> T watched(Class<T> type, T target) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, given) -> {
            if (method.getName().startsWith("execute")) {
                SENT.get()[0]++;
            }
            try {
                Object result = method.invoke(target, given);
                Class<?> returned = method.getReturnType();
                return result != null && Statement.class.isAssignableFrom(returned)
                        ? watchedStatement(returned, result)
                        : result;
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }));
    }

    private static <S> S watchedStatement(Class<S> type, Object statement) {
        return watched(type, type.cast(statement));
    }
}
