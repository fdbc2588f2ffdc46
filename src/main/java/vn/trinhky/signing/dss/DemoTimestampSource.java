package vn.trinhky.signing.dss;

import eu.europa.esig.dss.spi.x509.tsp.KeyEntityTSPSource;
import java.time.Clock;
import java.util.Date;
import vn.trinhky.signing.dss.DemoCertificates.KeyEntry;

/** Timestamps of the demonstration authority, with the application's own clock. */
final class DemoTimestampSource extends KeyEntityTSPSource {
    private static final long serialVersionUID = 1L;

    /** In the arc that ITU-T X.660 reserves for examples. */
    private static final String POLICY = "2.999.1";

    private final transient Clock clock;

    DemoTimestampSource(KeyEntry authority, Clock clock) {
        super(authority.key(), authority.certificate(), authority.chain());
        this.clock = clock;
        setTsaPolicy(POLICY);
    }

    @Override
    protected Date getProductionTime() {
        return Date.from(clock.instant());
    }
}
