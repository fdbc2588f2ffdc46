package vn.trinhky.desk.ui;

import vn.trinhky.report.Actor;
import vn.trinhky.report.ReportSummary;

/** Where a report is opened: at the place of the act it waits for, if it waits for this person; else its case file. */
enum Place {
    WRITE("soan-bao-cao"),
    REVIEW("tham-dinh"),
    SIGN("ky-van-ban"),
    ISSUE("phat-hanh"),
    CASE_FILE("ho-so");

    private final String path;

    Place(String path) {
        this.path = path;
    }

    static Place of(ReportSummary report, Actor person) {
        if (report.holder()
                .filter(holder -> person.isAt(holder, report.status()))
                .isEmpty()) {
            return CASE_FILE;
        }
        return switch (report.status()) {
            case DRAFT, RETURNED -> report.drafter().equals(person.person().id()) ? WRITE : CASE_FILE;
            case IN_REVIEW -> REVIEW;
            case AWAITING_SIGNATURE -> SIGN;
            case SIGNED, ISSUED -> ISSUE;
            case CANCELLED, RECALLED, REPLACED, CORRECTED -> CASE_FILE;
        };
    }

    /** Path of the report there, relative to the application. */
    String of(ReportSummary report) {
        return path + "/" + report.id();
    }
}
