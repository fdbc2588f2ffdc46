package vn.trinhky.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.trinhky.kernel.Sha256;
import vn.trinhky.testing.TrinhKyTest;

/** What the database itself refuses to the program that works on it. */
@TrinhKyTest
class ApplicationAccountTest {
    @Autowired
    JdbcClient jdbc;

    @Autowired
    FileStore files;

    @Autowired
    TransactionTemplate transaction;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE stored_file SET content = 'x'",
                "DELETE FROM stored_file",
                "TRUNCATE TABLE stored_file",
                "DROP TABLE holiday",
                "ALTER TABLE person ADD COLUMN more INT",
                "CREATE TABLE more (id INT)",
                "DROP TRIGGER stored_file_no_update",
                "CREATE TRIGGER more BEFORE INSERT ON person FOR EACH ROW SET NEW.locked = FALSE",
                "GRANT ALL PRIVILEGES ON trinhky.* TO trinhky_app@localhost",
                "CREATE USER more@localhost",
                "DELETE FROM mysql.global_priv"
            })
    void isRefused(String statement) {
        assertThatThrownBy(() -> jdbc.sql(statement).update())
                .hasRootCauseInstanceOf(SQLException.class)
                .rootCause()
                .hasMessageMatching("(?s).*(denied|No such grant|do not have the).*");
    }

    @Test
    void aFileIsKeptAndReadBack() {
        byte[] bytes = "báo cáo".getBytes(StandardCharsets.UTF_8);

        Sha256 hash = transaction.execute(status -> files.put(bytes));

        assertThat(files.get(hash)).isEqualTo(bytes);
    }
}
