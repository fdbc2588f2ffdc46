package vn.trinhky.storage;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.stereotype.Component;

/**
 * Grants the application's account its rights after every migration, table by table: it may work with rows, never
 * change the schema; what must never change it may only add to and read.
 */
@Component
class ApplicationRights implements Callback {
    private static final Set<String> APPEND_ONLY = Set.of(
            "audit_entry",
            "audit_seal",
            "stored_file",
            "report_version",
            "report_act",
            "report_kept_text",
            "report_file",
            "signed_file",
            "kept_file",
            "signature_made",
            "archived_report",
            "archived_report_reader");
    private static final String ADD_AND_READ = "SELECT, INSERT";
    private static final String WORK = "SELECT, INSERT, UPDATE, DELETE";

    private static final String DATABASE_IN_ADDRESS = "^(jdbc:mariadb:[^/]*//[^/]+/)[^?]*";

    private final JdbcConnectionDetails application;

    ApplicationRights(JdbcConnectionDetails application) {
        this.application = application;
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.AFTER_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        Connection connection = context.getConnection();
        try {
            String account = account();
            for (String table : tables(connection)) {
                grant(connection, APPEND_ONLY.contains(table) ? ADD_AND_READ : WORK, table, account);
            }
        } catch (SQLException e) {
            throw new FlywayException("the application's account cannot be given its rights", e);
        }
    }

    /**
     * The account as the server writes it, quoted. Only the application itself can tell which of the accounts of its name
     * the server takes it for; it has no right to the database before the first migration, so it asks outside of it.
     */
    private String account() throws SQLException {
        String server = application.getJdbcUrl().replaceFirst(DATABASE_IN_ADDRESS, "$1");
        try (Connection connection =
                        DriverManager.getConnection(server, application.getUsername(), application.getPassword());
                Statement query = connection.createStatement();
                ResultSet found = query.executeQuery("SELECT CURRENT_USER()")) {
            found.next();
            String account = found.getString(1);
            int at = account.lastIndexOf('@');
            return "'" + account.substring(0, at) + "'@'" + account.substring(at + 1) + "'";
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        try (Statement query = connection.createStatement();
                ResultSet found = query.executeQuery("SELECT table_name FROM information_schema.tables"
                        + " WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE'")) {
            List<String> tables = new ArrayList<>();
            while (found.next()) {
                tables.add(found.getString(1));
            }
            return tables;
        }
    }

    private static void grant(Connection connection, String rights, String table, String account) throws SQLException {
        try (Statement grant = connection.createStatement()) {
            grant.execute("GRANT " + rights + " ON `" + connection.getCatalog() + "`.`" + table + "` TO " + account);
        }
    }

    @Override
    public String getCallbackName() {
        return "application-rights";
    }
}
