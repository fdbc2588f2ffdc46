package vn.trinhky.archive;

import java.util.List;
import vn.trinhky.signing.SignatureFinding;

/** Whether the kept file is still the issued one, and genuine: each thing that was checked, in one sentence. */
public record IntegrityReport(List<Check> checks) {
    private static final String KEY = "archive.integrity.";

    public IntegrityReport {
        checks = List.copyOf(checks);
    }

    /**
     * One thing that was checked.
     *
     * @param messageKey key of its sentence
     * @param arguments what the sentence names, in the order of {@code {0}}, {@code {1}} …
     */
    public record Check(boolean passed, String messageKey, List<Object> arguments) {
        public Check {
            arguments = List.copyOf(arguments);
        }
    }

    public boolean intact() {
        return checks.stream().allMatch(Check::passed);
    }

    static Check fileIsTheIssuedOne(boolean passed, String shortenedHash) {
        return new Check(passed, KEY + (passed ? "fileSame" : "fileDiffers"), List.of(shortenedHash));
    }

    static Check extensionBeginsWithTheIssuedFile(boolean passed, String shortenedHash) {
        return new Check(passed, KEY + (passed ? "extensionSame" : "extensionDiffers"), List.of(shortenedHash));
    }

    static Check signaturesHold(String signerName) {
        return new Check(true, KEY + "signaturesHold", List.of(signerName));
    }

    static Check failed(SignatureFinding finding) {
        return new Check(false, finding.messageKey(), finding.arguments());
    }
}
