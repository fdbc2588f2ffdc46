package vn.trinhky.signing.dss;

import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.service.http.commons.TimestampDataLoader;
import eu.europa.esig.dss.service.tsp.OnlineTSPSource;
import eu.europa.esig.dss.spi.validation.CertificateVerifier;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.net.URI;
import java.nio.file.Path;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.trinhky.audit.ChainSealer;
import vn.trinhky.signing.PdfKeeper;
import vn.trinhky.signing.PdfSigner;
import vn.trinhky.signing.Revocations;
import vn.trinhky.signing.SignatureProvider;
import vn.trinhky.signing.SignatureVerifier;
import vn.trinhky.signing.SigningProperties;
import vn.trinhky.signing.SigningProperties.Remote;
import vn.trinhky.signing.remote.RemoteSignatureProvider;

/** Puts the signature library together from what is under {@code trinhky.data-dir}. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SigningProperties.class)
class SigningConfiguration {
    private static final Duration TIMESTAMP_TIMEOUT = Duration.ofSeconds(10);

    private final Path dataDir;
    private final TrustDirectory trust;

    SigningConfiguration(@Value("${trinhky.data-dir:./data}") String dataDir) {
        this.dataDir = Path.of(dataDir);
        this.trust = new TrustDirectory(this.dataDir.resolve("trust"));
    }

    @Bean
    PrivateDirectory keyDirectory() {
        return PrivateDirectory.open(dataDir.resolve("keys"));
    }

    @Bean
    ServerKey serverKey(PrivateDirectory keyDirectory) {
        return ServerKey.in(keyDirectory);
    }

    @Bean
    KeyFiles keyFiles(PrivateDirectory keyDirectory, ServerKey serverKey) {
        return new KeyFiles(keyDirectory, serverKey);
    }

    @Bean
    @Primary
    SignatureProvider signatureProvider(
            KeyFiles files, SigningProperties properties, RemoteSignatureProvider remoteKeys) {
        var keyFiles = new Pkcs12SignatureProvider(files);
        SignatureProvider seal =
                properties.sealToken() == null ? keyFiles : Pkcs11SealProvider.open(properties.sealToken());
        return new KeysByHolder(keyFiles, seal, remoteKeys);
    }

    @Bean
    RemoteSignatureProvider remoteKeys(
            SigningProperties properties, ObjectProvider<DemoSigningService> demo, JdbcClient jdbc, Clock clock) {
        Remote settings = properties.remote() != null
                ? properties.remote()
                : demo.stream().map(DemoSigningService::settings).findFirst().orElse(null);
        return new RemoteSignatureProvider(settings, jdbc, clock);
    }

    @Bean
    @ConditionalOnBooleanProperty("trinhky.signing.demo-ca")
    DemoSigningService demoSigningService(SigningProperties properties, KeyFiles files, Clock clock) {
        return DemoSigningService.start(properties.demoPhonePort(), files, clock);
    }

    @Bean
    @ConditionalOnBooleanProperty("trinhky.signing.demo-ca")
    DemoCertificateAuthority demoCertificateAuthority(ServerKey serverKey, KeyFiles files, Clock clock) {
        return DemoCertificateAuthority.open(dataDir.resolve("pki"), serverKey, files, clock);
    }

    @Bean
    TSPSource timestampSource(
            SigningProperties properties, ObjectProvider<DemoCertificateAuthority> demo, Clock clock) {
        List<TSPSource> authorities = properties.tsaUrls().isEmpty()
                ? demo.stream().map(DemoCertificateAuthority::timestampSource).toList()
                : properties.tsaUrls().stream()
                        .map(SigningConfiguration::online)
                        .toList();
        return new TimestampAuthorities(authorities, clock);
    }

    @Bean
    CertificateVerifier certificateVerifier(ObjectProvider<DemoCertificateAuthority> demo) {
        List<X509Certificate> roots = Stream.concat(
                        demo.stream().map(DemoCertificateAuthority::root), trust.roots().stream())
                .toList();
        return certificates(roots, () -> revocationLists(demo));
    }

    @Bean
    Revocations revocations(ObjectProvider<DemoCertificateAuthority> demo) {
        return new ListedRevocations(() -> revocationLists(demo));
    }

    private List<X509CRL> revocationLists(ObjectProvider<DemoCertificateAuthority> demo) {
        return Stream.concat(
                        demo.stream().flatMap(authority -> authority.revocationLists().stream()),
                        trust.revocationLists().stream())
                .toList();
    }

    @Bean
    PdfSigner pdfSigner(SignatureProvider provider, CertificateVerifier certificates, TSPSource timestamps) {
        return new PadesSigner(provider, certificates, timestamps);
    }

    @Bean
    PdfKeeper pdfKeeper(CertificateVerifier certificates, TSPSource timestamps) {
        return new PadesKeeper(certificates, timestamps);
    }

    @Bean
    ChainSealer chainSealer(PrivateDirectory keyDirectory, ServerKey serverKey, TSPSource timestamps, Clock clock) {
        return new SystemSealer(SealingKey.in(keyDirectory, serverKey, clock), timestamps);
    }

    @Bean
    SignatureVerifier signatureVerifier(CertificateVerifier certificates, Clock clock) {
        return new PadesVerifier(certificates, StrictPolicy.load(), clock);
    }

    /** Trusts these roots only, and believes these lists only; nothing is fetched from the network. */
    static CertificateVerifier certificates(List<X509Certificate> roots, Supplier<List<X509CRL>> lists) {
        var trusted = new CommonTrustedCertificateSource();
        roots.forEach(root -> trusted.addCertificate(new CertificateToken(root)));
        var verifier = new CommonCertificateVerifier();
        verifier.setTrustedCertSources(trusted);
        verifier.setCrlSource(new RevocationLists(lists));
        verifier.setAIASource(null);
        return verifier;
    }

    private static TSPSource online(URI address) {
        var loader = new TimestampDataLoader();
        loader.setTimeoutConnection((int) TIMESTAMP_TIMEOUT.toMillis());
        loader.setTimeoutSocket((int) TIMESTAMP_TIMEOUT.toMillis());
        return new OnlineTSPSource(address.toString(), loader);
    }
}
