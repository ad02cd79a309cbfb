package maillage.platform.postgres;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import maillage.platform.StartTrouble;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.core.env.Environment;

/** A database that the settings name. Its password is never part of a message. */
record NamedDatabase(String url, String username, String password)
        implements JdbcConnectionDetails {
    static final int OLDEST = 15;

    /** For what needs no database: nobody listens there. */
    static final NamedDatabase NONE =
            new NamedDatabase("jdbc:postgresql://127.0.0.1:1/none", "", "");

    /**
     * Reads {@code jdbc:postgresql://…} and the {@code postgres://user:password@host/name} that
     * hosts give out; what is said apart from the address wins over what stands in it.
     */
    static NamedDatabase read(String address, String username, String password) {
        try {
            URI uri =
                    new URI(
                            address.strip()
                                    .replaceFirst("^jdbc:", "")
                                    .replaceFirst("^postgres:", "postgresql:"));
            if (!"postgresql".equals(uri.getScheme()) || uri.getHost() == null) {
                throw new StartTrouble("start.database.address");
            }
            String[] account =
                    (uri.getRawUserInfo() == null ? "" : uri.getRawUserInfo()).split(":", 2);
            String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
            String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
            return new NamedDatabase(
                    "jdbc:postgresql://" + uri.getHost() + port + uri.getRawPath() + query,
                    username.isBlank() ? decode(account[0]) : username,
                    password.isBlank() && account.length > 1 ? decode(account[1]) : password);
        } catch (java.net.URISyntaxException notAnAddress) {
            throw new StartTrouble("start.database.address");
        }
    }

    static NamedDatabase in(Environment settings) {
        return read(
                settings.getProperty("maillage.database.url", ""),
                settings.getProperty("maillage.database.username", ""),
                settings.getProperty("maillage.database.password", ""));
    }

    private static String decode(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /**
     * Refuses a server that does not answer within ten seconds, does not let us in, or is older
     * than PostgreSQL 15.
     */
    void check() {
        var login = new Properties();
        login.setProperty("user", username);
        login.setProperty("password", password);
        login.setProperty("loginTimeout", "10");
        login.setProperty("connectTimeout", "10");
        try (var connection = DriverManager.getConnection(url, login)) {
            refuseOlder(connection.getMetaData().getDatabaseMajorVersion());
        } catch (SQLException trouble) {
            throw trouble(trouble);
        }
    }

    static void refuseOlder(int major) {
        if (major < OLDEST) {
            throw new StartTrouble("start.database.old", major, OLDEST);
        }
    }

    private StartTrouble trouble(SQLException trouble) {
        String place = url.replaceFirst("\\?.*", "").replaceFirst("^jdbc:postgresql://", "");
        String state = String.valueOf(trouble.getSQLState());
        var said =
                state.startsWith("28") || state.equals("3D000")
                        ? new StartTrouble("start.database.refused", place, username)
                        : new StartTrouble("start.database.unreachable", place);
        said.initCause(trouble);
        return said;
    }

    @Override
    public String getJdbcUrl() {
        return url;
    }

    @Override
    public String getUsername() {
        return username;
    }

    @Override
    public String getPassword() {
        return password;
    }

    @Override
    public String toString() {
        return "NamedDatabase[" + username + "]";
    }
}
