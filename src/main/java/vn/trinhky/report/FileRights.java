package vn.trinhky.report;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.trinhky.kernel.Sha256;
import vn.trinhky.report.ReportFile.Purpose;
import vn.trinhky.report.content.Block.Image;
import vn.trinhky.report.content.ReportContent;
import vn.trinhky.report.event.AttachmentViewed;
import vn.trinhky.report.file.FileRule;

/**
 * Whose file is whose. A text may name only files that were taken in for its report, or that its writer reads in another
 * one (copied words, a replacing document): those become its own. Knowing a hash opens nothing.
 */
@Component
class FileRights {
    private final FilesOfReports files;
    private final Reports reports;
    private final Actors actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FileRights(FilesOfReports files, Reports reports, Actors actors, ApplicationEventPublisher events, Clock clock) {
        this.files = files;
        this.reports = reports;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /** The file, if the person may read it in this report: what was never submitted is for those who read drafts. */
    Optional<ReportFile> readable(Report report, Actor person, Purpose purpose, Sha256 content) {
        return files.find(report.id(), purpose, content)
                .filter(file -> ReportStore.levelOf(report, person) == ReportAccess.Level.READ)
                .filter(file ->
                        report.access().draftsVisibleTo(person.person()) || files.isInAVersion(report.id(), content));
    }

    /** Handing out what belongs to an issued document is noted, as for the document itself; its pictures are in its pages. */
    void note(Report report, ReportFile file, Actor reader) {
        if (file.purpose() == Purpose.ATTACHMENT && report.summary().status().isIssuedOrAfter()) {
            events.publishEvent(new AttachmentViewed(
                    report.id(), file.content(), reader.person().actor(), clock.instant()));
        }
    }

    /** @throws vn.trinhky.kernel.RuleBrokenException {@link FileRule#FOREIGN_FILE} */
    void requireOwn(ReportId report, ReportContent before, ReportContent after) {
        Set<Image> known = new HashSet<>(before.images());
        List<Image> added =
                after.images().stream().filter(image -> !known.contains(image)).toList();
        for (Image image : added) {
            requireOwn(
                    report,
                    Purpose.PICTURE,
                    image.file(),
                    file -> file.mediaType().equals(image.type().mediaType())
                            && file.width() == image.pixelWidth()
                            && file.height() == image.pixelHeight());
        }
    }

    /** @throws vn.trinhky.kernel.RuleBrokenException {@link FileRule#FOREIGN_FILE} */
    void requireOwn(ReportId report, ReportMetadata metadata) {
        for (Attachment attachment : metadata.attachments()) {
            requireOwn(
                    report,
                    Purpose.ATTACHMENT,
                    attachment.content(),
                    file -> file.mediaType().equals(attachment.mediaType()) && file.size() == attachment.size());
        }
    }

    private void requireOwn(ReportId report, Purpose purpose, Sha256 content, Predicate<ReportFile> isAsSaid) {
        Optional<ReportFile> own = files.find(report, purpose, content);
        ReportFile file = own.or(() -> elsewhere(purpose, content)).orElseThrow(FileRule.FOREIGN_FILE::broken);
        FileRule.FOREIGN_FILE.require(isAsSaid.test(file));
        if (own.isEmpty()) {
            files.add(report, file, actors.current().person().id(), clock.instant());
        }
    }

    private Optional<ReportFile> elsewhere(Purpose purpose, Sha256 content) {
        Actor person = actors.current();
        List<ReportId> holders = files.holders(purpose, content);
        return reports.findWithPeople(holders.stream().map(ReportId::value).toList()).stream()
                .flatMap(report -> readable(report, person, purpose, content).stream())
                .findFirst();
    }
}
