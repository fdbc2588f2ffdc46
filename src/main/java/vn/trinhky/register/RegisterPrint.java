package vn.trinhky.register;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.trinhky.kernel.OfficeTime;
import vn.trinhky.organization.LetterheadDetails;
import vn.trinhky.organization.Organization;
import vn.trinhky.security.CurrentPerson;
import vn.trinhky.typesetting.RegisterPages;
import vn.trinhky.typesetting.RegisterTypesetter;

/** Puts the lines into the form of the decree: cover, first page, ten columns (NĐ 30/2020, Appendix IV.I). */
@Component
class RegisterPrint {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final RegisterTypesetter typesetter;
    private final RegisterWords words;
    private final Organization organization;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    RegisterPrint(
            RegisterTypesetter typesetter,
            RegisterWords words,
            Organization organization,
            CurrentPerson currentPerson,
            Clock clock) {
        this.typesetter = typesetter;
        this.words = words;
        this.organization = organization;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    byte[] pdf(int year, Optional<String> kind, List<RegisterLine> lines) {
        Instant now = clock.instant();
        LetterheadDetails head = organization.letterheadOn(OfficeTime.day(now));
        String printed = words.say(
                "register.print.foot",
                RegisterWords.BOOK,
                TIME.format(now.atZone(OfficeTime.ZONE)),
                words.date(OfficeTime.day(now)),
                currentPerson.get().name());
        return typesetter.typeset(new RegisterPages(
                head.superior().orElse(""),
                String.join("\n", head.agencyLines()),
                title(year, kind),
                span(lines),
                printed,
                lines.stream().map(this::row).toList()));
    }

    private String title(int year, Optional<String> kind) {
        return kind.filter(one -> !NumberSchemes.COMMON.equals(one))
                .map(one -> words.say("register.print.yearOf", RegisterWords.BOOK, Integer.toString(year), one))
                .orElseGet(() -> words.say("register.print.year", RegisterWords.BOOK, Integer.toString(year)));
    }

    private String span(List<RegisterLine> lines) {
        if (lines.isEmpty()) {
            return words.say("register.print.noLines", RegisterWords.BOOK);
        }
        Comparator<RegisterLine> byDate = Comparator.comparing(RegisterLine::date);
        return words.say(
                "register.print.span",
                RegisterWords.BOOK,
                words.date(lines.stream().min(byDate).orElseThrow().date()),
                words.date(lines.stream().max(byDate).orElseThrow().date()),
                lines.getFirst().number().printed(),
                lines.getLast().number().printed());
    }

    private RegisterPages.Row row(RegisterLine line) {
        return new RegisterPages.Row(List.of(
                line.number().printed(),
                words.date(line.date()),
                words.subject(line, RegisterWords.BOOK),
                line.signerName(),
                words.recipients(line),
                line.fileCopy(),
                words.copies(line, RegisterWords.BOOK),
                words.dispatched(line),
                words.receipt(line, RegisterWords.BOOK),
                words.note(line, RegisterWords.BOOK)));
    }
}
