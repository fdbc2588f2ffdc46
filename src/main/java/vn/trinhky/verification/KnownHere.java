package vn.trinhky.verification;

import java.util.Collection;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.trinhky.archive.IssuedRecords;
import vn.trinhky.archive.IssuedRecords.IssuedRecord;
import vn.trinhky.kernel.Sha256;
import vn.trinhky.report.IssuedStanding;
import vn.trinhky.report.IssuedStanding.Standing;
import vn.trinhky.signing.KnownDocuments;
import vn.trinhky.signing.SignaturesMadeHere;
import vn.trinhky.signing.SignaturesMadeHere.SignedDocument;

/** Puts together what signing, archive and the state chart know of a document. */
@Component
class KnownHere implements OfficeRecords {
    private final KnownDocuments documents;
    private final SignaturesMadeHere signatures;
    private final IssuedRecords records;
    private final IssuedStanding standings;

    KnownHere(
            KnownDocuments documents, SignaturesMadeHere signatures, IssuedRecords records, IssuedStanding standings) {
        this.documents = documents;
        this.signatures = signatures;
        this.records = records;
        this.standings = standings;
    }

    @Override
    public Optional<Known> byFile(Sha256 hash) {
        return documents
                .find(hash)
                .map(state -> known(
                        new SignedDocument(state.report(), state.number()),
                        state.kind().issued()));
    }

    @Override
    public Optional<Known> bySignature(Collection<Sha256> values) {
        return signatures.documentOf(values).map(document -> known(document, false));
    }

    @Override
    public boolean hasSignedHere(Collection<Sha256> certificates) {
        return signatures.hasSignedHere(certificates);
    }

    private Known known(SignedDocument file, boolean sealed) {
        // a report signed again after its number was given up is issued under another number
        Optional<Issued> issued = records.of(file.report())
                .filter(record -> record.number().equals(file.number()))
                .flatMap(record -> standings.of(file.report()).map(standing -> issued(file, record, standing)));
        return new Known(sealed, issued);
    }

    private Issued issued(SignedDocument file, IssuedRecord record, Standing standing) {
        TrueDocument document = new TrueDocument(
                file.report(),
                record.number(),
                record.date(),
                Optional.of(record.subject()),
                record.agencyName(),
                signatures.of(file));
        return new Issued(document, record.restricted(), standing);
    }
}
