package vn.trinhky.approval.ui.chains;

import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import vn.trinhky.approval.ChainCondition;
import vn.trinhky.approval.ChainFault;
import vn.trinhky.approval.ChainOffice;
import vn.trinhky.approval.ChainPlan;
import vn.trinhky.approval.ChainStep;
import vn.trinhky.approval.ChainStep.Whose;
import vn.trinhky.approval.StepKind;
import vn.trinhky.organization.PersonDetails;
import vn.trinhky.organization.UnitDetails;
import vn.trinhky.organization.UnitId;
import vn.trinhky.report.DocumentType;
import vn.trinhky.report.Urgency;
import vn.trinhky.shell.kit.ChainStrip;

/** Chains in words, with the names of the office as it is now. */
class ChainWords {
    private final ChainOffice office;

    ChainWords(ChainOffice office) {
        this.office = office;
    }

    /** Which reports go by it: {@code Báo cáo, Khẩn, Văn phòng UBND}. */
    String condition(ChainCondition condition) {
        List<String> parts = new ArrayList<>();
        condition.type().map(ChainWords::type).ifPresent(parts::add);
        condition.urgency().map(ChainWords::urgency).ifPresent(parts::add);
        condition.unit().map(this::unit).ifPresent(parts::add);
        return parts.isEmpty() ? say("approval.ChainsView.general") : String.join(", ", parts);
    }

    /** The whole way in one line: {@code Nguyễn Văn A + Trần B → Lê C}. */
    String way(ChainPlan plan) {
        return plan.steps().stream().map(this::who).collect(Collectors.joining(" → "));
    }

    String who(ChainStep step) {
        return step.seats().stream().map(this::whose).collect(Collectors.joining(" + "));
    }

    /** The chain as it will stand in a case file. */
    ChainStrip strip(ChainPlan plan) {
        List<ChainStrip.Step> steps = new ArrayList<>();
        steps.add(next(say("approval.ChainPanel.drafting"), List.of()));
        plan.steps().forEach(step -> steps.add(next(kinds(step.kinds()), lines(step))));
        steps.add(next(say("approval.ChainPanel.issuing"), List.of(say("report.office.CLERK"))));
        return new ChainStrip(steps);
    }

    private static ChainStrip.Step next(String name, List<String> lines) {
        return new ChainStrip.Step(ChainStrip.Progress.NEXT, name, lines);
    }

    private List<String> lines(ChainStep step) {
        List<String> lines =
                new ArrayList<>(step.seats().stream().map(this::whose).toList());
        if (lines.isEmpty()) {
            lines.add(say("approval.ChainForm.nobody"));
        }
        if (step.seats().size() > 1) {
            lines.add(say(step.completion().messageKey()));
        }
        step.dueDays().ifPresent(days -> lines.add(say("approval.ChainForm.within", days)));
        return lines;
    }

    /** What a step answers for, with a capital. */
    static String kinds(Set<StepKind> kinds) {
        if (kinds.isEmpty()) {
            return say("approval.ChainForm.noKind");
        }
        String words =
                kinds.stream().sorted().map(kind -> say(kind.messageKey())).collect(Collectors.joining(", "));
        return capital(words);
    }

    static String capital(String words) {
        Locale locale = UI.getCurrent().getLocale();
        return words.substring(0, 1).toUpperCase(locale) + words.substring(1);
    }

    String whose(Whose whose) {
        return switch (whose) {
            case Whose.OnePerson one ->
                office.people().stream()
                        .filter(person -> person.id().equals(one.person()))
                        .map(ChainWords::named)
                        .findFirst()
                        .orElseGet(() -> say("approval.ChainForm.left"));
            case Whose.InPost post -> say("approval.ChainForm.inPost", post.title());
            case Whose.HeadOf head -> say("approval.ChainForm.headOf", unit(head.unit()));
            case Whose.HeadOfDraftingUnit head -> say("approval.ChainForm.headOfDraftingUnit");
            case Whose.AnyoneIn any -> say("approval.ChainForm.anyoneIn", unit(any.unit()));
        };
    }

    private static String named(PersonDetails person) {
        return person.post().isBlank() ? person.name() : person.name() + ", " + person.post();
    }

    /** Everything a seat can be for: the head of the drafting unit, people, posts, heads, units. */
    List<Whose> choices() {
        List<Whose> all = new ArrayList<>();
        all.add(new Whose.HeadOfDraftingUnit());
        office.people().forEach(person -> all.add(new Whose.OnePerson(person.id())));
        office.people().stream()
                .map(PersonDetails::post)
                .filter(post -> !post.isBlank())
                .distinct()
                .sorted()
                .forEach(post -> all.add(new Whose.InPost(post)));
        office.units().forEach(unit -> all.add(new Whose.HeadOf(unit.id())));
        office.units().forEach(unit -> all.add(new Whose.AnyoneIn(unit.id())));
        return all;
    }

    List<UnitDetails> units() {
        return office.units();
    }

    private String unit(UnitId id) {
        return office.units().stream()
                .filter(unit -> unit.id().equals(id))
                .map(UnitDetails::name)
                .findFirst()
                .orElse("–");
    }

    static String fault(ChainFault fault) {
        return say(fault.rule().messageKey(), fault.arguments().toArray());
    }

    static String type(DocumentType type) {
        return say("report.type." + type.name());
    }

    static String urgency(Urgency urgency) {
        return say("report.urgency." + urgency.name());
    }

    static String say(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
