package vn.trinhky.archive;

import jakarta.persistence.EntityManager;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.archive.ArchivedReport.Circumstances;
import vn.trinhky.organization.Organization;
import vn.trinhky.report.ActRecord;
import vn.trinhky.report.ReportAct;
import vn.trinhky.report.ReportCatalog;
import vn.trinhky.report.ReportId;
import vn.trinhky.report.ReportSummary;
import vn.trinhky.report.VersionDetails;
import vn.trinhky.report.event.ReportEvent.ReportIssued;

/** Files every report in the transaction that issues it: nothing is issued that the archive does not have. */
@Component
class ArchiveFiling {
    private final ReportCatalog catalog;
    private final Organization organization;
    private final EntityManager entityManager;

    ArchiveFiling(ReportCatalog catalog, Organization organization, EntityManager entityManager) {
        this.catalog = catalog;
        this.organization = organization;
        this.entityManager = entityManager;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void file(ReportIssued issued) {
        VersionDetails version = catalog.currentVersion(issued.report());
        ReportSummary summary = catalog.readableSummary(issued.report());
        Circumstances then = new Circumstances(
                organization.agency(),
                organization.letterhead(version.letterhead()).shownName(),
                summary.documentDate().orElseThrow(),
                summary.drafterName(),
                signerOf(issued.report()),
                catalog.ownPeople(issued.report()));
        entityManager.persist(new ArchivedReport(issued, version, then));
    }

    private String signerOf(ReportId report) {
        return catalog.history(report).stream()
                .filter(record -> record.act() == ReportAct.SIGN)
                .findFirst()
                .map(ActRecord::actor)
                .orElseThrow()
                .name();
    }
}
