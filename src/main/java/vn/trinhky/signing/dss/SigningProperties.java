package vn.trinhky.signing.dss;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of the signature library, {@code trinhky.signing.*}.
 *
 * @param demoCa whether a demonstration authority issues keys here; its signatures have no legal value
 * @param tsaUrl address of the timestamp authority (RFC 3161 over HTTP); without it the demonstration authority's
 */
@ConfigurationProperties("trinhky.signing")
record SigningProperties(boolean demoCa, @Nullable URI tsaUrl) {}
