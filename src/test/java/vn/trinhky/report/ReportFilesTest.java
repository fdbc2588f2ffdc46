package vn.trinhky.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import vn.trinhky.kernel.BusinessRule;
import vn.trinhky.kernel.RuleBrokenException;
import vn.trinhky.kernel.Sha256;
import vn.trinhky.report.content.Block;
import vn.trinhky.report.content.Block.Image;
import vn.trinhky.report.content.Block.ImageType;
import vn.trinhky.report.content.Block.Paragraph;
import vn.trinhky.report.content.ContentRule;
import vn.trinhky.report.content.Inline;
import vn.trinhky.report.content.ReportContent;
import vn.trinhky.report.file.FileRule;
import vn.trinhky.testing.As;
import vn.trinhky.testing.OfficeFiles;
import vn.trinhky.testing.PictureFiles;
import vn.trinhky.testing.ReportJourney;
import vn.trinhky.testing.TrinhKyTest;

/** Files of a report as the service lets them in and out, on the real database. */
@TrinhKyTest
class ReportFilesTest {
    @Autowired
    ReportFiles files;

    @Autowired
    ReportDrafting drafting;

    @Autowired
    ReportLifecycle lifecycle;

    @Autowired
    ReportCatalog catalog;

    private ReportId report;

    @BeforeEach
    void begin() {
        report = As.person("soanthao", () -> begun(ReportContent.EMPTY));
    }

    @Test
    void aPictureIsKeptForItsReportAndReadByWhoReadsTheText() {
        ReportFile picture = As.person("soanthao", () -> files.addPicture(report, PictureFiles.png(60, 40)));
        assertThat(picture.width()).isEqualTo(60);
        assertThat(picture.mediaType()).isEqualTo("image/png");
        As.person("soanthao", () -> {
            ReportFiles.Content kept = files.picture(report, picture.content());
            assertThat(Sha256.of(kept.bytes())).isEqualTo(picture.content());
            assertThat(kept.mediaType()).isEqualTo("image/png");
        });
        for (String other : List.of("chutich", "vanthu", "thanhtra", "quantri")) {
            As.person(other, () -> assertNotRead(picture));
        }
    }

    @Test
    void whatWasNeverSubmittedIsNotForTheChain() {
        ReportFile submitted = picture(61);
        ReportFile left = picture(62);
        As.person("soanthao", () -> {
            drafting.save(report, 1, text(shown(submitted, "Cổng chào xã")));
            lifecycle.submit(report, 2);
        });
        for (String reader : List.of("soanthao", "vhtt", "chutich")) {
            As.person(
                    reader,
                    () -> assertThat(files.picture(report, submitted.content()).bytes())
                            .isNotEmpty());
        }
        As.person("chutich", () -> assertNotRead(left));
        As.person("vanthu", () -> assertNotRead(submitted));
        As.person("thanhtra", () -> assertNotRead(submitted));
        As.person("quantri", () -> assertNotRead(submitted));
    }

    @Test
    void onlyItsWriterBringsPicturesInAndOnlyWhileItIsADraft() {
        byte[] png = PictureFiles.png(63, 40);
        for (String other : List.of("vhtt", "chutich", "vanthu", "quantri")) {
            As.person(
                    other,
                    () -> assertThatExceptionOfType(AccessDeniedException.class)
                            .isThrownBy(() -> files.addPicture(report, png)));
        }
        As.person("soanthao", () -> {
            drafting.save(report, 1, text());
            lifecycle.submit(report, 2);
            assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> files.addPicture(report, png));
        });
    }

    @Test
    void aTextNamesNoFileOfOthers() {
        Image unknown = new Image(Sha256.of("of another report"), ImageType.PNG, 1, 1, 50, "Hình");
        ReportFile own = picture(64);
        Image wrongSize = new Image(own.content(), ImageType.PNG, 65, 40, 50, "Hình");
        Image wrongKind = new Image(own.content(), ImageType.JPEG, 64, 40, 50, "Hình");
        As.person("soanthao", () -> {
            for (Image image : List.of(unknown, wrongSize, wrongKind)) {
                refused(() -> drafting.save(report, 1, text(image)), FileRule.FOREIGN_FILE);
                refused(() -> begun(text(image)), FileRule.FOREIGN_FILE);
            }
            assertThat(drafting.save(report, 1, text(shown(own, "Hình")))).isEqualTo(2);
        });
    }

    @Test
    void aPictureCopiedFromAReportThePersonReadsBecomesItsOwn() {
        ReportFile picture = picture(66);
        ReportId other = As.person("soanthao", () -> begun(text(shown(picture, "Hình"))));
        As.person(
                "soanthao",
                () -> assertThat(files.picture(other, picture.content()).bytes())
                        .isNotEmpty());
        As.person("chutich", () -> assertNotRead(picture));
    }

    @Test
    void aReportWithAPictureThatSaysNothingIsNotSubmitted() {
        ReportFile picture = picture(67);
        As.person("soanthao", () -> {
            drafting.save(report, 1, text(shown(picture, "Hình một"), shown(picture, "")));
            refused(() -> lifecycle.submit(report, 2), ContentRule.IMAGE_WITHOUT_TEXT);
            drafting.save(report, 2, text(shown(picture, "Hình một"), shown(picture, "Hình hai")));
            lifecycle.submit(report, 3);
        });
    }

    @Test
    void anAttachmentGoesWithItsVersionAndItsHashAndIsReadByWhoReadsIt() {
        byte[] pdf = OfficeFiles.pdf("Bieu so lieu");
        Attachment first = As.person("soanthao", () -> files.addAttachment(report, "../Biểu số liệu.exe", pdf));
        Attachment left = As.person("soanthao", () -> files.addAttachment(report, "b.pdf", OfficeFiles.pdf("b")));
        assertThat(first.fileName()).isEqualTo("Biểu số liệu.pdf");
        As.person("soanthao", () -> {
            ReportMetadata metadata = drafting.open(report).metadata();
            drafting.save(report, 1, text());
            drafting.save(report, 2, metadata.with(List.of(first)));
            refused(() -> metadata.with(List.of(first, first)), FileRule.ATTACHED_ALREADY);
            lifecycle.submit(report, 3);
        });
        for (String reader : List.of("soanthao", "vhtt", "chutich")) {
            As.person(
                    reader,
                    () -> assertThat(files.attachment(report, first.content()).bytes())
                            .isEqualTo(pdf));
        }
        As.person("chutich", () -> assertNotRead(left));
        for (String other : List.of("vanthu", "thanhtra", "quantri")) {
            As.person(other, () -> assertNotRead(first));
        }
        ReportMetadata submitted =
                As.person("vhtt", () -> catalog.currentVersion(report)).metadata();
        assertThat(submitted.attachments()).containsExactly(first);
        assertThat(MetadataJson.hashOf(submitted, text()))
                .isNotEqualTo(MetadataJson.hashOf(submitted.with(List.of()), text()));
    }

    @Test
    void onlyOwnFilesGoAlongAndOnlyAsTheyAre() {
        Attachment own = As.person("soanthao", () -> files.addAttachment(report, "a.pdf", OfficeFiles.pdf("own")));
        As.person("soanthao", () -> {
            ReportMetadata metadata = drafting.open(report).metadata();
            for (Attachment wrong : List.of(
                    new Attachment("a.pdf", own.mediaType(), own.size(), Sha256.of("of somebody else")),
                    new Attachment("a.pdf", "text/html", own.size(), own.content()),
                    new Attachment("a.pdf", own.mediaType(), own.size() + 1, own.content()))) {
                refused(() -> drafting.save(report, 1, metadata.with(List.of(wrong))), FileRule.FOREIGN_FILE);
            }
            assertThat(drafting.save(report, 1, metadata.with(List.of(own)))).isEqualTo(2);
        });
    }

    private void assertNotRead(Attachment attachment) {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> files.attachment(report, attachment.content()));
    }

    private ReportFile picture(int width) {
        return As.person("soanthao", () -> files.addPicture(report, PictureFiles.png(width, 40)));
    }

    private static Image shown(ReportFile file, String alt) {
        return new Image(file.content(), ImageType.PNG, file.width(), file.height(), 50, alt);
    }

    private static ReportContent text(Block... pictures) {
        Paragraph words = new Paragraph(List.of(Inline.of("Có hình kèm theo.")));
        return new ReportContent(
                Stream.concat(Stream.of(words), Stream.of(pictures)).toList());
    }

    private ReportId begun(ReportContent content) {
        return drafting.begin(ReportJourney.metadata("Kết quả chụp ảnh đường làng"), content);
    }

    private void assertNotRead(ReportFile file) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> files.picture(report, file.content()));
    }

    private static void refused(Runnable act, BusinessRule rule) {
        assertThatExceptionOfType(RuleBrokenException.class)
                .isThrownBy(act::run)
                .satisfies(e -> assertThat(e.rule()).isEqualTo(rule));
    }
}
