package vn.trinhky.signing;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of signing, {@code trinhky.signing.*}. A name or a value that cannot be meant stops the start: a level that
 * is quietly not reached would show itself only when the certificates have ended.
 *
 * @param demoCa whether a demonstration authority issues keys here; its signatures have no legal value
 * @param demoPhonePort where on this machine the demonstration's signing service asks its people; 0 for any free one
 * @param tsaUrls addresses of the timestamp authorities (RFC 3161 over HTTP), asked in this order; without any the
 *     demonstration authority's own
 * @param level how long an issued file can be checked: {@code B-LTA} (for decades) or {@code B-T} (until the
 *     certificates end)
 * @param renewMonthsBefore how many months before its newest timestamp's certificate ends a kept file is renewed, 1–60
 * @param keepEvery how often it is looked for files to extend or renew
 * @param sealToken where the agency's seal is kept on a token or in a hardware module; without it in a key file
 * @param remote the service where people sign with keys of their own; without it, with keys here
 */
@ConfigurationProperties(value = "trinhky.signing", ignoreUnknownFields = false)
public record SigningProperties(
        boolean demoCa,
        @DefaultValue("0") int demoPhonePort,
        @DefaultValue List<URI> tsaUrls,
        @DefaultValue("B-LTA") String level,
        @DefaultValue("12") int renewMonthsBefore,
        @DefaultValue("PT5M") Duration keepEvery,
        @Nullable SealToken sealToken,
        @Nullable Remote remote) {
    private static final String UNTIL_CERTIFICATES_END = "B-T";
    private static final String LONG_TERM = "B-LTA";
    private static final int MOST_MONTHS = 60;

    public SigningProperties {
        tsaUrls = List.copyOf(tsaUrls);
        tsaUrls.forEach(SigningProperties::requireHttp);
        if (!Set.of(UNTIL_CERTIFICATES_END, LONG_TERM).contains(level)) {
            throw new IllegalArgumentException("trinhky.signing.level is \"" + level
                    + "\", but files are handed out as B-LTA or B-T only: set one of these two");
        }
        if (renewMonthsBefore < 1 || renewMonthsBefore > MOST_MONTHS) {
            throw new IllegalArgumentException("trinhky.signing.renew-months-before is " + renewMonthsBefore
                    + ", but must be between 1 and " + MOST_MONTHS);
        }
    }

    /** Whether issued files are extended so that they can be checked for decades. */
    public boolean longTerm() {
        return level.equals(LONG_TERM);
    }

    /**
     * A PKCS#11 token with the seal's key, {@code trinhky.signing.seal-token.*}.
     *
     * @param library file of the token's PKCS#11 library
     * @param slotIndex which of the library's slots, counted from 0
     * @param certificate file with the seal's certificate and those above it, PEM, its own first
     */
    public record SealToken(Path library, @DefaultValue("0") int slotIndex, Path certificate) {}

    /**
     * A remote signing service in the shape of the CSC API, {@code trinhky.signing.remote.*}.
     *
     * @param url below which its methods are, e.g. {@code https://rssp.example.vn/csc/v1}
     * @param clientId name of this program at the service
     * @param confirmWithin how long a signature waits for its person, 30 seconds to 15 minutes
     */
    public record Remote(
            URI url,
            String clientId,
            String clientSecret,
            @DefaultValue("PT3M") Duration confirmWithin) {
        private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "localhost", "[::1]");
        private static final Duration SHORTEST = Duration.ofSeconds(30);
        private static final Duration LONGEST = Duration.ofMinutes(15);

        public Remote {
            boolean safe = "https".equals(url.getScheme())
                    || "http".equals(url.getScheme()) && THIS_MACHINE.contains(url.getHost());
            if (url.getHost() == null || !safe) {
                throw new IllegalArgumentException("trinhky.signing.remote.url is \"" + url
                        + "\", but a signing service is spoken to over https:// only");
            }
            if (confirmWithin.compareTo(SHORTEST) < 0 || confirmWithin.compareTo(LONGEST) > 0) {
                throw new IllegalArgumentException("trinhky.signing.remote.confirm-within is " + confirmWithin
                        + ", but must be between " + SHORTEST + " and " + LONGEST);
            }
        }

        /** Without the secret. */
        @Override
        public String toString() {
            return "Remote[" + url + ", " + clientId + "]";
        }
    }

    private static void requireHttp(URI address) {
        @Nullable String scheme = address.getScheme();
        if (address.getHost() == null || !("http".equals(scheme) || "https".equals(scheme))) {
            throw new IllegalArgumentException("trinhky.signing.tsa-urls has \"" + address
                    + "\", which is no address of a timestamp authority: it must begin with http:// or https://");
        }
    }
}
