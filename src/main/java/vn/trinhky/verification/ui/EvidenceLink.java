package vn.trinhky.verification.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.time.Clock;
import vn.trinhky.kernel.OfficeTime;
import vn.trinhky.shell.kit.Icons;
import vn.trinhky.verification.ChainCustody;

/** Takes the chain away as a file, written while it is read. */
class EvidenceLink extends Anchor {

    EvidenceLink(ChainCustody custody, Clock clock) {
        add(Icons.of("download"), new Span(getTranslation("verification.AuditView.evidence")));
        addClassName("tk-word");
        setHref((DownloadHandler) event -> {
            event.setFileName("nhat-ky-" + OfficeTime.today(clock) + ".zip");
            event.setContentType("application/zip");
            custody.evidence(event.getOutputStream());
        });
    }
}
