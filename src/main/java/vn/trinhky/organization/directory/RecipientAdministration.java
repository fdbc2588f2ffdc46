package vn.trinhky.organization.directory;

import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.kernel.BusinessRule;
import vn.trinhky.kernel.RuleBrokenException;
import vn.trinhky.organization.OfficeRecord;

/** Keeps the directory of recipients. */
@Service
@Transactional
@PreAuthorize("hasRole('ADMIN')")
public class RecipientAdministration {
    private final Recipients recipients;
    private final OfficeRecord record;

    RecipientAdministration(Recipients recipients, OfficeRecord record) {
        this.recipients = recipients;
        this.record = record;
    }

    /** @throws RuleBrokenException if name or code is another one's already */
    public RecipientId add(RecipientEntry entry) {
        RecipientId id = new RecipientId(UUID.randomUUID());
        requireFree(entry, id);
        recipients.save(new Recipient(id, entry));
        write("recipientAdded", id);
        return id;
    }

    /** @throws RuleBrokenException if name or code is another one's already */
    public void change(RecipientId id, RecipientEntry entry) {
        requireFree(entry, id);
        get(id).describe(entry);
        write("recipientChanged", id);
    }

    /** It is proposed no more; documents that name it keep the name. */
    public void retire(RecipientId id) {
        get(id).retire();
        write("recipientRetired", id);
    }

    public void takeBack(RecipientId id) {
        get(id).takeBack();
        write("recipientTakenBack", id);
    }

    private void requireFree(RecipientEntry entry, RecipientId id) {
        require(recipients.findByName(entry.name()), id, RecipientRule.NAME_TAKEN, entry.name());
        entry.code().ifPresent(code -> require(recipients.findByCode(code), id, RecipientRule.CODE_TAKEN, code));
    }

    private static void require(Optional<Recipient> found, RecipientId id, BusinessRule rule, String taken) {
        if (found.isPresent() && !found.get().details().id().equals(id)) {
            throw new RuleBrokenException(rule, taken);
        }
    }

    private Recipient get(RecipientId id) {
        return recipients.findById(id.value()).orElseThrow(() -> new NoSuchElementException("no recipient " + id));
    }

    private void write(String act, RecipientId id) {
        record.write(act, "recipient:" + id, Map.of());
    }
}
