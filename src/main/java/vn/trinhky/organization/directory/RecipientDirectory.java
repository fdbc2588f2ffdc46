package vn.trinhky.organization.directory;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.kernel.Nfc;

/** The directory of recipients as every signed-in person may read it. Searches do not mind case and accents. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class RecipientDirectory {
    /** Nobody types longer names; keeps patterns small. */
    private static final int LONGEST_SEARCH = 200;

    private final Recipients recipients;

    RecipientDirectory(Recipients recipients) {
        this.recipients = recipients;
    }

    /** Active recipients with these letters in their name, by name; for a field that proposes while somebody types. */
    public List<RecipientDetails> suggest(String typed, int limit) {
        return recipients.suggest(pattern(typed), limit).stream()
                .map(Recipient::details)
                .toList();
    }

    /** Those of the names the directory knows, active or not, by the name as asked; case does not matter. */
    public Map<String, RecipientDetails> byNames(Collection<String> names) {
        if (names.isEmpty()) {
            return Map.of();
        }
        Map<String, RecipientDetails> found = recipients
                .findByNameIn(names.stream().map(Nfc::line).toList())
                .stream()
                .map(Recipient::details)
                .collect(Collectors.toMap(details -> folded(details.name()), Function.identity()));
        return names.stream()
                .distinct()
                .filter(name -> found.containsKey(folded(name)))
                .collect(Collectors.toMap(Function.identity(), name -> found.get(folded(name))));
    }

    public Optional<RecipientDetails> find(RecipientId id) {
        return recipients.findById(id.value()).map(Recipient::details);
    }

    /** Active ones first, then by name. */
    public List<RecipientDetails> page(String search, int offset, int limit) {
        return recipients.page(pattern(search), offset, limit).stream()
                .map(Recipient::details)
                .toList();
    }

    public int count(String search) {
        return recipients.countMatching(pattern(search));
    }

    private static String folded(String name) {
        return Nfc.line(name).toLowerCase(Locale.ROOT);
    }

    private static String pattern(String typed) {
        String line = Nfc.line(typed);
        String letters = line.substring(0, Math.min(line.length(), LONGEST_SEARCH));
        return "%" + letters.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
