package vn.trinhky.report;

import java.time.Clock;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.kernel.Sha256;
import vn.trinhky.organization.PersonDetails;
import vn.trinhky.report.ReportFile.Purpose;
import vn.trinhky.report.file.FileRule;
import vn.trinhky.storage.FileStore;

/** The short transactions around the slow work with a file: may it come in, keep it, hand it out. */
@Component
@Transactional
class FileIntake {
    private static final int MEGABYTE = 1024 * 1024;

    private final ReportStore store;
    private final FilesOfReports files;
    private final FileRights rights;
    private final FileStore contents;
    private final Actors actors;
    private final Clock clock;

    FileIntake(
            ReportStore store,
            FilesOfReports files,
            FileRights rights,
            FileStore contents,
            Actors actors,
            Clock clock) {
        this.store = store;
        this.files = files;
        this.rights = rights;
        this.contents = contents;
        this.actors = actors;
        this.clock = clock;
    }

    /**
     * How much of one kind a report takes in, what was removed again included: it stays in earlier texts.
     *
     * @param bytes of all files together
     */
    record Limit(int files, long bytes, FileRule tooMany, FileRule tooLarge) {}

    /** Asked before anything is done with the file. */
    @Transactional(readOnly = true)
    void requireWriter(ReportId id) {
        requireWriter(store.readableBy(actors.current(), id));
    }

    private PersonDetails requireWriter(Report report) {
        PersonDetails writer = actors.current().person();
        report.refusalOf(ReportAct.EDIT, Actor.alone(writer)).ifPresent(refusal -> {
            throw refusal;
        });
        return writer;
    }

    /** Keeps it for the report. */
    void keep(ReportId id, ReportFile file, byte[] bytes, Limit limit) {
        // locked before anything is read: files come several at once, and each must see those before it
        Report report = store.toChange(id);
        store.readableBy(actors.current(), id);
        PersonDetails writer = requireWriter(report);
        List<ReportFile> others = files.all(id, file.purpose()).stream()
                .filter(other -> !other.content().equals(file.content()))
                .toList();
        limit.tooMany().require(others.size() < limit.files(), limit.files());
        long size = others.stream().mapToLong(ReportFile::size).sum() + file.size();
        limit.tooLarge().require(size <= limit.bytes(), limit.bytes() / MEGABYTE);
        contents.put(bytes);
        files.add(id, file, writer.id(), clock.instant());
    }

    /** @throws AccessDeniedException if there is no such file in the report, or it may not be read by the person */
    ReportFiles.Content read(ReportId id, Purpose purpose, Sha256 content) {
        Actor reader = actors.current();
        Report report = store.readableBy(reader, id);
        ReportFile file = rights.readable(report, reader, purpose, content)
                .orElseThrow(() -> new AccessDeniedException("no such file, or not to be read by this person"));
        rights.note(report, file, reader);
        return new ReportFiles.Content(file.mediaType(), contents.get(content));
    }
}
