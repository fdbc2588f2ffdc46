package vn.trinhky.archive;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Highlightable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import vn.trinhky.organization.AgencyId;
import vn.trinhky.organization.PersonId;
import vn.trinhky.report.DocumentType;
import vn.trinhky.report.ReportMetadata;
import vn.trinhky.report.VersionDetails;
import vn.trinhky.report.event.ReportEvent.ReportIssued;

/** An issued report as it was when it was issued, and what the index knows of it. Never changed. */
@Entity
@Immutable
@Table(name = "archived_report")
@Indexed(index = "archived-report")
class ArchivedReport {
    @Id
    private UUID reportId;

    @GenericField
    private UUID agencyId;

    @GenericField(aggregable = Aggregable.YES)
    private int year;

    @FullTextField(analyzer = VietnameseAnalysis.ANALYZER)
    private String printedNumber;

    @GenericField(sortable = Sortable.YES)
    private LocalDate documentDate;

    @Enumerated(EnumType.STRING)
    private DocumentType type;

    @FullTextField(analyzer = VietnameseAnalysis.ANALYZER, highlightable = Highlightable.PLAIN)
    private String subject;

    @FullTextField(analyzer = VietnameseAnalysis.ANALYZER)
    private String agencyName;

    @GenericField
    private UUID draftingUnit;

    private String drafterName;
    private String signerName;

    @GenericField
    private boolean restricted;

    @FullTextField(analyzer = VietnameseAnalysis.ANALYZER, highlightable = Highlightable.PLAIN)
    private String body;

    @Column(name = "file_sha256")
    private String fileHash;

    @GenericField(sortable = Sortable.YES)
    private Instant issuedAt;

    @GenericField
    @ElementCollection
    @CollectionTable(name = "archived_report_reader", joinColumns = @JoinColumn(name = "report_id"))
    @Column(name = "person_id")
    private Set<UUID> readers = new LinkedHashSet<>();

    @SuppressWarnings("NullAway.Init") // for JPA, which fills the fields
    protected ArchivedReport() {}

    ArchivedReport(ReportIssued issued, VersionDetails version, Circumstances then) {
        ReportMetadata metadata = version.metadata();
        this.reportId = issued.report().value();
        this.agencyId = then.agency().value();
        this.year = then.documentDate().getYear();
        this.printedNumber = issued.number();
        this.documentDate = then.documentDate();
        this.type = metadata.type();
        this.subject = metadata.subject();
        this.agencyName = then.agencyName();
        this.draftingUnit = metadata.draftingUnit().value();
        this.drafterName = then.drafterName();
        this.signerName = then.signerName();
        this.restricted = metadata.restricted();
        this.body = version.content().plainText();
        this.fileHash = issued.fileHash().hex();
        this.issuedAt = issued.at();
        then.ownPeople().forEach(person -> this.readers.add(person.value()));
    }

    /**
     * What was true around the report when it was issued.
     *
     * @param agencyName as the report's own letterhead shows it
     * @param ownPeople drafter and people of its chain
     */
    record Circumstances(
            AgencyId agency,
            String agencyName,
            LocalDate documentDate,
            String drafterName,
            String signerName,
            Set<PersonId> ownPeople) {}
}
