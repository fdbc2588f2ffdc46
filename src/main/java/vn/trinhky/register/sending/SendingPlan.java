package vn.trinhky.register.sending;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.trinhky.kernel.Nfc;
import vn.trinhky.organization.EmailAddress;
import vn.trinhky.organization.directory.RecipientDetails;
import vn.trinhky.report.Circulation;
import vn.trinhky.report.ReportMetadata;

/**
 * To whom a document goes when it is issued: everybody it names under {@code Kính gửi} and {@code Nơi nhận}, once each.
 * At once only what is not restricted, to whom the directory knows with an address.
 */
final class SendingPlan {
    /** The first line under {@code Nơi nhận}: those it is addressed to (NĐ 30/2020, Appendix I, II.9b). */
    private static final Set<String> THE_ADDRESSEES = Set.of("như trên", "như kính gửi");

    private SendingPlan() {}

    /** The names, in the order of the page. */
    static List<String> names(ReportMetadata document) {
        Set<String> seen = new HashSet<>();
        return Stream.concat(document.addressees().stream(), document.recipients().stream())
                .map(SendingPlan::bare)
                .filter(name -> !name.isEmpty())
                .filter(name -> !THE_ADDRESSEES.contains(folded(name)))
                .filter(name -> seen.add(folded(name)))
                .toList();
    }

    /** @param directory whom the directory knows, by the name as asked */
    static List<Entry> of(ReportMetadata document, Map<String, RecipientDetails> directory) {
        List<Entry> plan = new ArrayList<>();
        for (String name : names(document)) {
            Optional<RecipientDetails> known = Optional.ofNullable(directory.get(name));
            plan.add(new Entry(
                    name,
                    known.filter(RecipientDetails::active).flatMap(RecipientDetails::email),
                    held(document, known)));
        }
        return plan;
    }

    private static Optional<HeldBecause> held(ReportMetadata document, Optional<RecipientDetails> known) {
        if (document.restricted() || document.marks().circulation() != Circulation.FREE) {
            return Optional.of(HeldBecause.RESTRICTED);
        }
        if (known.isEmpty()) {
            return Optional.of(HeldBecause.UNKNOWN);
        }
        if (!known.get().active()) {
            return Optional.of(HeldBecause.RETIRED);
        }
        return known.get().email().isEmpty() ? Optional.of(HeldBecause.NO_ADDRESS) : Optional.empty();
    }

    /** Signs of a list are no part of a name. */
    private static String bare(String line) {
        return Nfc.line(line).replaceAll("^[-–+•]\\s*|[;.,]+$", "").strip();
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** @param held why it waits for the clerk; empty if it goes out at once */
    record Entry(String name, Optional<EmailAddress> address, Optional<HeldBecause> held) {}
}
