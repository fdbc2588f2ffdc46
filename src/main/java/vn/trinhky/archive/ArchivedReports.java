package vn.trinhky.archive;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What was issued. Added to by {@link ArchiveFiling} alone. */
interface ArchivedReports extends Repository<ArchivedReport, UUID> {

    long count();

    /** Without the texts, which may be long. */
    @Query("""
            select new vn.trinhky.archive.ArchivedRow(a.reportId, a.printedNumber, a.documentDate, a.type, a.subject,
              a.agencyName, a.draftingUnit, a.drafterName, a.signerName, a.restricted, a.fileHash, a.issuedAt)
            from ArchivedReport a where a.reportId in :ids""")
    List<ArchivedRow> findRows(Collection<UUID> ids);
}
