package vn.trinhky.security.passkey;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.security.web.webauthn.management.JdbcPublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;

/** Whose passkeys are whose: a random name for each person, so that a device learns nothing about them. */
@Configuration(proxyBeanMethods = false)
class PasskeyOwners {

    @Bean
    static PublicKeyCredentialUserEntityRepository passkeyOwnerBook(JdbcOperations jdbc) {
        return new JdbcPublicKeyCredentialUserEntityRepository(jdbc);
    }
}
