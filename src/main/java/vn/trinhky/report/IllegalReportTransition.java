package vn.trinhky.report;

import vn.trinhky.kernel.RuleBrokenException;

/** The state chart has no such arrow from here. */
public class IllegalReportTransition extends RuleBrokenException {
    private static final long serialVersionUID = 1L;

    IllegalReportTransition(ReportStatus from, ReportAct act) {
        super(ReportRule.ACT_NOT_POSSIBLE_NOW, from, act);
    }
}
