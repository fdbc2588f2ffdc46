package vn.trinhky.verification.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import vn.trinhky.shell.AgencyName;
import vn.trinhky.shell.UserFeedback;
import vn.trinhky.shell.kit.Dates;
import vn.trinhky.verification.CheckPace;
import vn.trinhky.verification.CheckReport;
import vn.trinhky.verification.CheckWords;
import vn.trinhky.verification.DocumentCheck;

/** What the public screen asks. */
@SpringComponent
record CheckServices(
        DocumentCheck check,
        CheckPace pace,
        CheckWords words,
        CheckReport report,
        AgencyName agency,
        Dates dates,
        UserFeedback feedback) {}
