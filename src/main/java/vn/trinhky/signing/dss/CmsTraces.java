package vn.trinhky.signing.dss;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.springframework.stereotype.Component;
import vn.trinhky.kernel.Sha256;
import vn.trinhky.signing.SignatureTrace;
import vn.trinhky.signing.SignatureTraces;

/** Signature containers are CMS; only their outermost structure is read. */
@Component
final class CmsTraces implements SignatureTraces {
    private static final int SHORTEST = 512;
    private static final int LONGEST = 1 << 20;
    private static final int MOST_CONTAINERS = 100;

    @Override
    public List<SignatureTrace> in(byte[] pdf) {
        List<SignatureTrace> traces = new ArrayList<>();
        int looked = 0;
        for (int at = 0; at < pdf.length && looked < MOST_CONTAINERS; at++) {
            if (pdf[at] == '<') {
                int end = endOfHex(pdf, at + 1);
                int length = (end - at - 1) & ~1;
                // every container is an ASN.1 sequence, whose first byte is 30
                if (length >= SHORTEST && length <= LONGEST && pdf[at + 1] == '3' && pdf[at + 2] == '0') {
                    looked++;
                    of(decoded(pdf, at + 1, length)).ifPresent(traces::add);
                }
                at = end - 1;
            }
        }
        return traces;
    }

    private static int endOfHex(byte[] pdf, int from) {
        int at = from;
        while (at < pdf.length && HexFormat.isHexDigit(pdf[at])) {
            at++;
        }
        return at;
    }

    private static byte[] decoded(byte[] pdf, int from, int length) {
        byte[] bytes = new byte[length / 2];
        for (int i = 0; i < bytes.length; i++) {
            int high = HexFormat.fromHexDigit(pdf[from + 2 * i]);
            bytes[i] = (byte) (high << 4 | HexFormat.fromHexDigit(pdf[from + 2 * i + 1]));
        }
        return bytes;
    }

    @Override
    public Optional<SignatureTrace> of(byte[] container) {
        try (var in = new ASN1InputStream(container)) {
            var signed = new CMSSignedData(ContentInfo.getInstance(in.readObject()));
            for (SignerInformation signer : signed.getSignerInfos()) {
                return certificateOf(signed, signer).map(certificate -> trace(signer, certificate));
            }
            return Optional.empty();
        } catch (IOException | CMSException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<X509CertificateHolder> certificateOf(CMSSignedData signed, SignerInformation signer) {
        @SuppressWarnings("unchecked") // the library's selector is not generic
        Collection<X509CertificateHolder> matching = signed.getCertificates().getMatches(signer.getSID());
        return matching.stream().findFirst();
    }

    private static SignatureTrace trace(SignerInformation signer, X509CertificateHolder certificate) {
        try {
            return new SignatureTrace(
                    Sha256.of(signer.getSignature()), Sha256.of(certificate.getEncoded()), commonName(certificate));
        } catch (IOException e) {
            throw new IllegalArgumentException("a certificate that cannot be written", e);
        }
    }

    private static String commonName(X509CertificateHolder certificate) {
        RDN[] names = certificate.getSubject().getRDNs(BCStyle.CN);
        return names.length == 0
                ? ""
                : IETFUtils.valueToString(names[0].getFirst().getValue());
    }
}
