package vn.trinhky.signing;

import java.util.List;

/**
 * What a verification found.
 *
 * @param signatures every signature of the file in the order it was made, passed or not
 * @param findings each reason why the file is not genuine; empty = genuine
 */
public record SignatureReport(List<VerifiedSignature> signatures, List<SignatureFinding> findings) {
    public SignatureReport {
        signatures = List.copyOf(signatures);
        findings = List.copyOf(findings);
    }

    public boolean genuine() {
        return findings.isEmpty();
    }
}
