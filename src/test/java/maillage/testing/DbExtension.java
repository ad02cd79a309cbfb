package maillage.testing;

import java.sql.Connection;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class DbExtension implements ParameterResolver, AfterEachCallback {
    private static final ExtensionContext.Namespace SPACE =
            ExtensionContext.Namespace.create(DbExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == JdbcClient.class || type == DataSource.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        DataSource shared = TestDatabase.migrated("stores");
        if (parameter.getParameter().getType() == DataSource.class) {
            return shared;
        }
        return JdbcClient.create(
                context.getStore(SPACE)
                        .computeIfAbsent(
                                "connection",
                                key -> open(shared),
                                SingleConnectionDataSource.class));
    }

    private static SingleConnectionDataSource open(DataSource shared) {
        try {
            Connection connection = shared.getConnection();
            connection.setAutoCommit(false);
            return new SingleConnectionDataSource(connection, true);
        } catch (java.sql.SQLException trouble) {
            throw new IllegalStateException(trouble);
        }
    }

    @Override
    public void afterEach(ExtensionContext context) throws Exception {
        SingleConnectionDataSource source =
                context.getStore(SPACE).get("connection", SingleConnectionDataSource.class);
        if (source != null) {
            source.getConnection().rollback();
            source.setSuppressClose(false);
            source.getConnection().setAutoCommit(true);
            source.destroy();
        }
    }
}
