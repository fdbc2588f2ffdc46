package vn.trinhky.signing.dss;

import eu.europa.esig.dss.service.tsp.OnlineTSPSource;
import eu.europa.esig.dss.spi.validation.CertificateVerifier;
import org.springframework.context.ApplicationContext;
import vn.trinhky.signing.PdfSigner;
import vn.trinhky.signing.SignatureProvider;

/** The real signer with a timestamp authority at a door where nobody answers. */
public final class DeadTimestampAuthority {
    private DeadTimestampAuthority() {}

    /** Signs with the context's keys, as far as it gets without a timestamp. */
    public static PdfSigner signer(ApplicationContext context) {
        return new PadesSigner(
                context.getBean(SignatureProvider.class),
                context.getBean(CertificateVerifier.class),
                new OnlineTSPSource("http://127.0.0.1:1/tsa"));
    }
}
