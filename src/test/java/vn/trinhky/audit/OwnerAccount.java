package vn.trinhky.audit;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The database as its owner sees it: somebody who may change everything, and what the application may not do. */
final class OwnerAccount {
    private static final Path ACCOUNTS = Path.of("target/test-data/mariadb/accounts.properties");
    private static final String OWNER = "trinhky_owner";

    private OwnerAccount() {}

    /** Connections of the owner to the database the application works on. */
    static JdbcTemplate of(DataSource application) {
        Properties accounts = new Properties();
        try (Reader reader = Files.newBufferedReader(ACCOUNTS);
                Connection connection = application.getConnection()) {
            accounts.load(reader);
            String url = connection.getMetaData().getURL().replaceFirst("\\?.*", "");
            return new JdbcTemplate(new DriverManagerDataSource(url, OWNER, accounts.getProperty(OWNER)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
