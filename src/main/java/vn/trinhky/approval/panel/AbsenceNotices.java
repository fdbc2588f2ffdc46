package vn.trinhky.approval.panel;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import vn.trinhky.approval.AbsenceAhead;
import vn.trinhky.shell.kit.Dates;
import vn.trinhky.shell.kit.Notice;

/** Which steps of a report will fall due while their holder is away, and who acts for them. */
public class AbsenceNotices extends Div {

    public AbsenceNotices(List<AbsenceAhead> absences, Dates dates) {
        addClassName("tk-stack");
        absences.forEach(absence -> add(new Notice(
                Notice.Kind.WARN,
                getTranslation(
                        "approval.AbsenceNotices.away", absence.person(), absence.step(), dates.day(absence.until())),
                absence.deputy()
                        .map(deputy -> getTranslation("approval.AbsenceNotices.deputy", deputy))
                        .orElseGet(() -> getTranslation("approval.AbsenceNotices.waits")))));
    }
}
