package vn.trinhky.security;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Guards the services by their annotations, and says how passwords are kept. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class MethodSecurity {
    private static final String ENCODING = "argon2";

    /** Argon2id with 16 MiB and two passes; the encoding's name is kept with the password, so that it can be changed. */
    @Bean
    static PasswordEncoder passwordEncoder() {
        return new NfcPasswordEncoder(new DelegatingPasswordEncoder(
                ENCODING, Map.of(ENCODING, Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8())));
    }
}
