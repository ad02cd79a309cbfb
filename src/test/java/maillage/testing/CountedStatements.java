package maillage.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Counts the statements that the program prepares, so that a page that loops over queries is seen.
 */
public final class CountedStatements implements BeanPostProcessor {
    private static final List<String> PREPARED = new CopyOnWriteArrayList<>();

    /** Forgets what was counted; call it, ask for one page, then {@link #since}. */
    public static void restart() {
        PREPARED.clear();
    }

    public static List<String> since() {
        return new ArrayList<>(PREPARED);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source && name.equals("dataSource")
                ? new Counting(source)
                : bean;
    }

    private static final class Counting extends DelegatingDataSource {
        Counting(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection real = super.getConnection();
            return (Connection)
                    Proxy.newProxyInstance(
                            Connection.class.getClassLoader(),
                            new Class<?>[] {Connection.class},
                            (proxy, method, arguments) -> {
                                if (method.getName().equals("prepareStatement")
                                        && Thread.currentThread().getName().contains("exec")) {
                                    PREPARED.add(((String) arguments[0]).strip());
                                }
                                try {
                                    return method.invoke(real, arguments);
                                } catch (InvocationTargetException thrown) {
                                    throw thrown.getCause();
                                }
                            });
        }
    }
}
