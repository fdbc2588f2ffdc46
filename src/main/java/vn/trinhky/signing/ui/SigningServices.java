package vn.trinhky.signing.ui;

import org.springframework.stereotype.Component;
import vn.trinhky.approval.LastSeen;
import vn.trinhky.report.panel.ReportMarks;
import vn.trinhky.report.panel.VersionServices;
import vn.trinhky.shell.UserFeedback;
import vn.trinhky.shell.kit.Dates;
import vn.trinhky.signing.BatchSigning;
import vn.trinhky.signing.Signing;
import vn.trinhky.signing.SigningKeys;
import vn.trinhky.signing.SigningReadings;

/** What the parts of both screens ask. */
@Component
record SigningServices(
        Signing signing,
        BatchSigning batch,
        SigningReadings readings,
        SigningKeys keys,
        LastSeen lastSeen,
        VersionServices versions,
        ReportMarks marks,
        Dates dates,
        UserFeedback feedback,
        BackgroundWork background) {}
