package vn.trinhky.signing.dss;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.TimestampBinary;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.io.IOException;
import java.security.MessageDigest;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;
import vn.trinhky.signing.TimestampUnavailableException;

/**
 * Whatever goes wrong with a timestamp authority, the rest of the application hears of it in one way only. An answer
 * that is no timestamp, or one of something else, is a failure as well.
 */
final class SafeTimestampSource implements TSPSource {
    private static final long serialVersionUID = 1L;

    private final TSPSource authority;

    SafeTimestampSource(TSPSource authority) {
        this.authority = authority;
    }

    @Override
    public TimestampBinary getTimeStampResponse(DigestAlgorithm algorithm, byte[] digest) {
        try {
            TimestampBinary answer = authority.getTimeStampResponse(algorithm, digest);
            if (answer == null || !stamps(answer, digest)) {
                throw new IllegalStateException("the timestamp authority answered something else");
            }
            return answer;
        } catch (RuntimeException | IOException | CMSException | TSPException e) {
            throw new TimestampUnavailableException(e);
        }
    }

    private static boolean stamps(TimestampBinary answer, byte[] digest)
            throws IOException, CMSException, TSPException {
        var token = new TimeStampToken(new CMSSignedData(answer.getBytes()));
        return MessageDigest.isEqual(token.getTimeStampInfo().getMessageImprintDigest(), digest);
    }
}
