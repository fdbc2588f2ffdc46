package vn.trinhky.signing;

import java.util.List;

/**
 * One reason why a file is not genuine.
 *
 * @param arguments what the sentence names, in the order of {@code {0}}, {@code {1}} …
 */
public record SignatureFinding(Kind kind, List<Object> arguments) {
    public SignatureFinding {
        arguments = List.copyOf(arguments);
    }

    public static SignatureFinding of(Kind kind, Object... arguments) {
        return new SignatureFinding(kind, List.of(arguments));
    }

    /** The reasons, each with its own sentence in the i18n files. */
    public enum Kind {
        /** No PDF, or one too damaged to be read. */
        UNREADABLE,
        /** Not exactly one signature in ChuKy followed by one in ConDau. */
        NOT_THE_TWO_SIGNATURES,
        /** {0} the field, {1} the technical code: the signature itself does not pass. */
        SIGNATURE_NOT_PASSED,
        /** {0} the field: no trusted timestamp proves when it was made. */
        NO_TIMESTAMP,
        /** {0} the technical code: a timestamp over the whole document does not pass. */
        DOCUMENT_TIMESTAMP_NOT_PASSED,
        /** ChuKy does not certify the page with the permission to add the seal only. */
        NOT_CERTIFIED,
        /** ConDau does not lock both fields, or its lock was taken away. */
        LOCK_MISSING,
        /** The page, its notes or fields, or its description were changed after the seal. */
        CHANGED_AFTER_SEAL,
        /** Something other than the seal was put in between the signature and the seal. */
        CHANGED_BEFORE_SEAL,
        /** {0} the field: the signature leaves out more of the file than its own bytes. */
        ODD_BYTE_RANGE,
        /** {0} the field: foreign bytes in the space behind the signature. */
        PADDING_NOT_ZERO,
        /** {0} how many bytes at the file's end no signature covers. */
        BYTES_UNDER_NO_SIGNATURE
    }

    /** Key of the finding's own sentence in the i18n files. */
    public String messageKey() {
        return "signing.finding." + kind.name();
    }
}
