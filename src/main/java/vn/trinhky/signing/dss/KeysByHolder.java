package vn.trinhky.signing.dss;

import vn.trinhky.signing.KeyHolder;
import vn.trinhky.signing.Pin;
import vn.trinhky.signing.SignatureProvider;
import vn.trinhky.signing.SigningCertificate;

/** The seal's key in one place, people's keys in another. */
final class KeysByHolder implements SignatureProvider {
    private final SignatureProvider ofPeople;
    private final SignatureProvider ofSeal;

    KeysByHolder(SignatureProvider ofPeople, SignatureProvider ofSeal) {
        this.ofPeople = ofPeople;
        this.ofSeal = ofSeal;
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
    public byte[] sign(KeyHolder holder, byte[] toBeSigned, Pin pin) {
        return of(holder).sign(holder, toBeSigned, pin);
    }

    private SignatureProvider of(KeyHolder holder) {
        return switch (holder) {
            case KeyHolder.Signer _ -> ofPeople;
            case KeyHolder.AgencySeal _ -> ofSeal;
        };
    }
}
