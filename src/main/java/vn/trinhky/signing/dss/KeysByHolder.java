package vn.trinhky.signing.dss;

import java.time.Duration;
import java.util.Optional;
import vn.trinhky.signing.Consent;
import vn.trinhky.signing.KeyHolder;
import vn.trinhky.signing.SignatureProvider;
import vn.trinhky.signing.SigningCertificate;

/** The seal's key in one place, people's in another, and those of some at a remote service. */
final class KeysByHolder implements SignatureProvider {
    private final SignatureProvider ofPeople;
    private final SignatureProvider ofSeal;
    private final SignatureProvider remote;

    KeysByHolder(SignatureProvider ofPeople, SignatureProvider ofSeal, SignatureProvider remote) {
        this.ofPeople = ofPeople;
        this.ofSeal = ofSeal;
        this.remote = remote;
    }

    @Override
    public boolean holdsKeyOf(KeyHolder holder) {
        return of(holder).holdsKeyOf(holder);
    }

    @Override
    public SigningCertificate certificateOf(KeyHolder holder) {
        return of(holder).certificateOf(holder);
    }

    @Override
    public byte[] sign(KeyHolder holder, byte[] toBeSigned, Consent consent) {
        return of(holder).sign(holder, toBeSigned, consent);
    }

    @Override
    public Optional<Duration> waitsForPerson(KeyHolder holder) {
        return of(holder).waitsForPerson(holder);
    }

    private SignatureProvider of(KeyHolder holder) {
        return switch (holder) {
            case KeyHolder.Signer _ -> remote.holdsKeyOf(holder) ? remote : ofPeople;
            case KeyHolder.AgencySeal _ -> ofSeal;
        };
    }
}
