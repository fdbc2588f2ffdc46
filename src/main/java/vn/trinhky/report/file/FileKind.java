package vn.trinhky.report.file;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Kinds of file that may go along with a report: every office opens them, none runs a program. */
public enum FileKind {
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg");

    private final String mediaType;
    private final List<String> endings;

    FileKind(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    public String mediaType() {
        return mediaType;
    }

    /** Of its file's name, without the dot; the first is the usual one. */
    public List<String> endings() {
        return endings;
    }

    /** True if a browser shows it as pages or as a picture. */
    public boolean isShown() {
        return this == PDF || isPicture();
    }

    public boolean isPicture() {
        return this == PNG || this == JPEG;
    }

    public static Optional<FileKind> ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(kind -> kind.mediaType.equals(mediaType))
                .findFirst();
    }
}
