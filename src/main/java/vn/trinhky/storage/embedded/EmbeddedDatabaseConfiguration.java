package vn.trinhky.storage.embedded;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Starts the embedded database unless {@code spring.datasource.url} names a server. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "spring.datasource.url", havingValue = "embedded", matchIfMissing = true)
class EmbeddedDatabaseConfiguration {

    @Bean
    EmbeddedMariaDb embeddedMariaDb(
            @Value("${trinhky.data-dir}") Path dataDir,
            @Value("${trinhky.database.binaries:${trinhky.data-dir}/mariadb/base}") Path binaries) {
        return new EmbeddedMariaDb(dataDir.resolve("mariadb"), binaries);
    }

    @Bean
    JdbcConnectionDetails applicationAccount(EmbeddedMariaDb database) {
        return new JdbcConnectionDetails() {
            @Override
            public String getJdbcUrl() {
                return database.jdbcUrl();
            }

            @Override
            public String getUsername() {
                return EmbeddedAccounts.APP;
            }

            @Override
            public String getPassword() {
                return database.accounts().appPassword();
            }
        };
    }

    @Bean
    FlywayConnectionDetails ownerAccount(EmbeddedMariaDb database) {
        return new FlywayConnectionDetails() {
            @Override
            public String getJdbcUrl() {
                return database.jdbcUrl();
            }

            @Override
            public String getUsername() {
                return EmbeddedAccounts.OWNER;
            }

            @Override
            public String getPassword() {
                return database.accounts().ownerPassword();
            }
        };
    }
}
