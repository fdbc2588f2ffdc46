package vn.trinhky.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.trinhky.organization.PersonDetails;
import vn.trinhky.organization.PersonId;
import vn.trinhky.organization.WorkDays;
import vn.trinhky.report.Actor;
import vn.trinhky.report.Holder;
import vn.trinhky.report.ReportSummary;
import vn.trinhky.shell.kit.PersonLine;
import vn.trinhky.shell.kit.WorkList.Row;

/** Puts reports into the rows of a list. What all of them need is asked once, whatever their number. */
class WorkRows {
    private final DeskServices services;
    private final Actor actor;
    private final PersonDetails me;
    private final Map<PersonId, PersonDetails> people;
    private final WorkDays days;

    WorkRows(Collection<ReportSummary> reports, DeskServices services) {
        this.services = services;
        this.actor = services.actors().current();
        this.me = actor.person();
        List<PersonId> holders = reports.stream()
                .flatMap(report -> report.holder().flatMap(Holder::person).stream())
                .filter(person -> !person.equals(me.id()))
                .distinct()
                .toList();
        this.people = services.organization().people(holders);
        this.days = services.marks().workDays(reports);
    }

    Row row(ReportSummary report) {
        return row(report, Place.of(report, actor), holder(report));
    }

    /** Answered at the case file; the line says who asks, and since when. */
    Row asked(AskedOfMe.Asked asked) {
        String asker = asked.question().asker().name();
        String words =
                say("desk.MyWorkView.asks", asker, moment(asked.question().askedAt()));
        return row(asked.report(), Place.CASE_FILE, new PersonLine(asker, words));
    }

    private Row row(ReportSummary report, Place place, PersonLine holder) {
        List<Component> before = services.marks().urgency(report.urgency()).stream()
                .map(Component.class::cast)
                .toList();
        return new Row(
                place.of(report),
                services.marks().subject(report),
                report.number().orElse(""),
                before,
                services.marks().status(report.status()),
                holder,
                services.marks().due(report, days).map(Component.class::cast).orElseGet(Span::new));
    }

    private PersonLine holder(ReportSummary report) {
        return report.holder()
                .map(holder -> switch (holder) {
                    case Holder.OnePerson one when one.id().equals(me.id()) -> mine(report);
                    case Holder.Several several ->
                        new PersonLine(several.names(), since("desk.MyWorkView.at", several.names(), report));
                    case Holder.OnePerson one ->
                        new PersonLine(one.name(), since("desk.MyWorkView.at", titled(one), report));
                    case Holder.AnyoneOf any -> {
                        String office = say("report.office." + any.office().name());
                        yield new PersonLine(office, since("desk.MyWorkView.at", office, report));
                    }
                })
                .orElseGet(() -> PersonLine.finished(services.marks().finished(report)));
    }

    private PersonLine mine(ReportSummary report) {
        String words = switch (report.status()) {
            case DRAFT -> say("desk.MyWorkView.mineEdited", moment(report.changedAt()));
            case RETURNED -> say("desk.MyWorkView.mineReturned", moment(report.holderSince()));
            default -> say("desk.MyWorkView.mine", moment(report.holderSince()));
        };
        return new PersonLine(me.name(), words);
    }

    /** With the post before the name, as people are addressed: {@code Chủ tịch UBND xã Lê Văn Thảo}. */
    private String titled(Holder.OnePerson holder) {
        return Optional.ofNullable(people.get(holder.id()))
                .map(PersonDetails::post)
                .filter(post -> !post.isEmpty())
                .map(post -> post + " " + holder.name())
                .orElse(holder.name());
    }

    private String since(String key, String who, ReportSummary report) {
        return say(key, who, moment(report.holderSince()));
    }

    private String moment(Instant at) {
        return services.dates().moment(at, locale());
    }

    private static String say(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }

    private static Locale locale() {
        return UI.getCurrent().getLocale();
    }
}
