package vn.trinhky.signing;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import vn.trinhky.kernel.OfficeTime;

/** The signing certificate has expired, is not valid yet or was revoked. */
public class CertificateNotValidException extends SigningRefusedException {
    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private CertificateNotValidException(SigningFault fault, Instant limit) {
        super(fault, null, OfficeTime.day(limit).format(DAY));
    }

    static CertificateNotValidException expired(Instant validTo) {
        return new CertificateNotValidException(SigningFault.CERTIFICATE_EXPIRED, validTo);
    }

    static CertificateNotValidException revoked(Instant since) {
        return new CertificateNotValidException(SigningFault.CERTIFICATE_REVOKED, since);
    }

    static CertificateNotValidException notBefore(Instant validFrom) {
        return new CertificateNotValidException(SigningFault.CERTIFICATE_NOT_YET_VALID, validFrom);
    }
}
