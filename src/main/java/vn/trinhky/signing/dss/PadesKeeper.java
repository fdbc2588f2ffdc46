package vn.trinhky.signing.dss;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.MimeTypeEnum;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.TimestampBinary;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.spi.validation.CertificateVerifier;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;
import org.jspecify.annotations.Nullable;
import vn.trinhky.signing.PdfKeeper;
import vn.trinhky.signing.TimestampUnavailableException;

/** PAdES-BASELINE-LTA by DSS, from the certificates and revocation lists at hand; nothing is fetched. */
final class PadesKeeper implements PdfKeeper {
    private final CertificateVerifier certificates;
    private final TSPSource timestamps;

    PadesKeeper(CertificateVerifier certificates, TSPSource timestamps) {
        this.certificates = certificates;
        this.timestamps = timestamps;
    }

    @Override
    public KeptPdf extend(byte[] pdf) {
        var parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_LTA);
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.getArchiveTimestampParameters().setContentSize(PadesSigner.CONTENT_SIZE);
        var remembering = new LastTimestamp(timestamps);
        try (var extended = new ByteArrayOutputStream()) {
            PadesSigner.service(certificates, remembering)
                    .extendDocument(new InMemoryDocument(pdf, "document.pdf", MimeTypeEnum.PDF), parameters)
                    .writeTo(extended);
            return new KeptPdf(extended.toByteArray(), remembering.certificateEnds());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            throw PadesSigner.refusal(e);
        }
    }

    /** Remembers the timestamp that was given last, which is the one over the whole file. */
    private static final class LastTimestamp implements TSPSource {
        private static final long serialVersionUID = 1L;

        private final TSPSource authority;
        private transient @Nullable TimestampBinary last;

        private LastTimestamp(TSPSource authority) {
            this.authority = authority;
        }

        @Override
        public TimestampBinary getTimeStampResponse(DigestAlgorithm algorithm, byte[] digest) {
            last = authority.getTimeStampResponse(algorithm, digest);
            return last;
        }

        /** When the certificate of the authority that gave the last timestamp ends. */
        Instant certificateEnds() {
            TimestampBinary given = last;
            if (given == null) {
                throw new IllegalStateException("the file was extended without a timestamp");
            }
            try {
                var token = new TimeStampToken(new CMSSignedData(given.getBytes()));
                for (Object candidate : token.getCertificates().getMatches(token.getSID())) {
                    return ((X509CertificateHolder) candidate).getNotAfter().toInstant();
                }
                throw new TimestampUnavailableException(
                        new IllegalStateException("the timestamp does not carry its authority's certificate"));
            } catch (CMSException | TSPException | IOException e) {
                throw new TimestampUnavailableException(e);
            }
        }
    }
}
