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
 * @param tsaUrls addresses of the timestamp authorities (RFC 3161 over HTTP), asked in this order; without any the
 *     demonstration authority's own
 * @param level how long an issued file can be checked: {@code B-LTA} (for decades) or {@code B-T} (until the
 *     certificates end)
 * @param renewMonthsBefore how many months before its newest timestamp's certificate ends a kept file is renewed, 1–60
 * @param keepEvery how often it is looked for files to extend or renew
 * @param sealToken where the agency's seal is kept on a token or in a hardware module; without it in a key file
 */
@ConfigurationProperties(value = "trinhky.signing", ignoreUnknownFields = false)
public record SigningProperties(
        boolean demoCa,
        @DefaultValue List<URI> tsaUrls,
        @DefaultValue("B-LTA") String level,
        @DefaultValue("12") int renewMonthsBefore,
        @DefaultValue("PT5M") Duration keepEvery,
        @Nullable SealToken sealToken) {
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

    private static void requireHttp(URI address) {
        @Nullable String scheme = address.getScheme();
        if (address.getHost() == null || !("http".equals(scheme) || "https".equals(scheme))) {
            throw new IllegalArgumentException("trinhky.signing.tsa-urls has \"" + address
                    + "\", which is no address of a timestamp authority: it must begin with http:// or https://");
        }
    }
}
