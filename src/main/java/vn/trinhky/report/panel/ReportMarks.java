package vn.trinhky.report.panel;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.trinhky.kernel.OfficeTime;
import vn.trinhky.organization.WorkCalendar;
import vn.trinhky.organization.WorkDays;
import vn.trinhky.report.Holder;
import vn.trinhky.report.ReportStatus;
import vn.trinhky.report.ReportSummary;
import vn.trinhky.report.Urgency;
import vn.trinhky.shell.kit.Dates;
import vn.trinhky.shell.kit.DueLabel;
import vn.trinhky.shell.kit.HolderLine;
import vn.trinhky.shell.kit.StatusBadge;
import vn.trinhky.shell.kit.Urgent;

/** Puts state, urgency, due date and holder of a report into the words and marks every screen shows. */
@Component
public class ReportMarks {
    private final Dates dates;
    private final WorkCalendar calendar;
    private final I18NProvider translations;
    private final Clock clock;

    ReportMarks(Dates dates, WorkCalendar calendar, I18NProvider translations, Clock clock) {
        this.dates = dates;
        this.calendar = calendar;
        this.translations = translations;
        this.clock = clock;
    }

    /** The subject, or words for a draft that has none yet. */
    public String subject(ReportSummary report) {
        return report.subject().isEmpty() ? say("report.ReportMarks.untitled") : report.subject();
    }

    public StatusBadge status(ReportStatus status) {
        return new StatusBadge(status.name(), status.messageKey(), icon(status));
    }

    private static String icon(ReportStatus status) {
        return switch (status) {
            case DRAFT -> "pencil";
            case IN_REVIEW -> "eye";
            case AWAITING_SIGNATURE -> "sign";
            case SIGNED -> "check";
            case ISSUED -> "send";
            case RETURNED -> "return";
            case CANCELLED -> "x";
            case RECALLED -> "ban";
            case REPLACED -> "swap";
            case CORRECTED -> "fix";
        };
    }

    /** The degree in its red frame; an ordinary document has none. */
    public Optional<Urgent> urgency(Urgency urgency) {
        return urgency == Urgency.NORMAL
                ? Optional.empty()
                : Optional.of(new Urgent(say("report.urgency." + urgency.name()).toUpperCase(locale())));
    }

    /** The due date in working days, or how it was kept once the report is issued. */
    public Optional<DueLabel> due(ReportSummary report) {
        return report.actBy().or(report::dueDate).flatMap(due -> due(report, workDays(List.of(report))));
    }

    /** The same for one of many reports, whose {@link #workDays} were asked for once. */
    public Optional<DueLabel> due(ReportSummary report, WorkDays days) {
        return report.status() == ReportStatus.CANCELLED
                ? Optional.empty()
                : report.actBy().or(report::dueDate).map(due -> label(standing(report, due, days), due));
    }

    /** The working days that the due dates of these reports are counted in; one question for all of them. */
    public WorkDays workDays(Collection<ReportSummary> reports) {
        LocalDate today = OfficeTime.today(clock);
        List<LocalDate> days = reports.stream()
                .flatMap(report -> Stream.of(
                                report.dueDate(),
                                report.actBy(),
                                report.issuedAt().map(OfficeTime::day))
                        .flatMap(Optional::stream))
                .sorted()
                .toList();
        return days.isEmpty()
                ? new WorkDays(Map.of())
                : calendar.workDays(earlier(days.getFirst(), today), later(days.getLast(), today));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private Due standing(ReportSummary report, LocalDate due, WorkDays days) {
        return report.issuedAt()
                .map(issued -> Due.done(due, OfficeTime.day(issued), days))
                .orElseGet(() -> Due.open(due, OfficeTime.today(clock), days));
    }

    private DueLabel label(Due due, LocalDate day) {
        return switch (due.standing()) {
            case LEFT -> new DueLabel(DueLabel.Kind.NONE, say("report.due.left", due.days()), exact(day));
            case SOON -> new DueLabel(DueLabel.Kind.SOON, say("report.due.left", due.days()), exact(day));
            case TODAY -> new DueLabel(DueLabel.Kind.SOON, say("report.due.today"), exact(day));
            case OVER -> new DueLabel(DueLabel.Kind.OVER, say("report.due.over", due.days()), exact(day));
            case KEPT -> new DueLabel(DueLabel.Kind.DONE, say("report.due.kept"), exact(day));
            case LATE -> new DueLabel(DueLabel.Kind.DONE, say("report.due.late", due.days()), exact(day));
        };
    }

    /** A day in figures. */
    public String day(LocalDate day) {
        return dates.day(day);
    }

    private String exact(LocalDate due) {
        return say("report.due.on", dates.day(due));
    }

    /** Who has it, doing what their office does in this state. */
    public HolderLine holder(ReportSummary report) {
        return holder(report, doing(report.status()));
    }

    /** @param doing what the holder has to do, where the screen knows it better than the state does */
    public HolderLine holder(ReportSummary report, String doing) {
        if (report.holder().isEmpty()) {
            return HolderLine.finished(finished(report));
        }
        HolderLine line = HolderLine.at(holderName(report), doing).since(moment(report.holderSince()));
        due(report).ifPresent(line::due);
        return line;
    }

    /** Name of the person who has it, or the word for the office; empty once nobody has it any more. */
    public String holderName(ReportSummary report) {
        return report.holder()
                .map(holder -> switch (holder) {
                    case Holder.OnePerson one -> one.name();
                    case Holder.Several several -> several.names();
                    case Holder.AnyoneOf any ->
                        say("report.office." + any.office().name());
                })
                .orElse("");
    }

    /** What whoever has it does in this state, e.g. {@code thẩm định}. */
    public String doing(ReportStatus status) {
        return say("report.doing." + status.name());
    }

    /** How its way ended, once nobody has it any more. */
    public String finished(ReportSummary report) {
        return report.issuedAt()
                .filter(issued -> report.status() == ReportStatus.ISSUED)
                .map(issued -> say("report.finished.issued", dates.day(OfficeTime.day(issued))))
                .orElseGet(
                        () -> say("report.finished.other", say(report.status().messageKey())));
    }

    /** With its time: {@code 10:05 hôm nay}, and {@code 16:10 ngày 22/11/2024} from two days ago on. */
    public String moment(Instant at) {
        boolean near = !OfficeTime.day(at).isBefore(OfficeTime.today(clock).minusDays(1));
        return near ? dates.moment(at, locale()) : dates.exact(at, locale());
    }

    private String say(String key, Object... arguments) {
        return translations.getTranslation(key, locale(), arguments);
    }

    private static Locale locale() {
        return UI.getCurrent().getLocale();
    }
}
