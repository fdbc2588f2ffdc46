package vn.trinhky.register.panel;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import vn.trinhky.register.sending.DocumentSending;
import vn.trinhky.shell.kit.Notice;

/** Names the documents with recipients the clerk has to see to, the one that waits longest first. */
public class SendingNotice extends Notice {
    private static final int NAMED = 5;

    /** @param route where a document is opened */
    public SendingNotice(DocumentSending sending, String route) {
        super(Kind.WARN, UI.getCurrent().getTranslation("register.SendingNotice.title", sending.countNeedingCare()));
        addClassName("tk-sending-notice");
        UnorderedList documents = new UnorderedList();
        sending.needingCare(NAMED)
                .forEach(document -> documents.add(new ListItem(new Anchor(
                        route + "/" + document.report(),
                        getTranslation("register.SendingNotice.document", document.number(), document.deliveries())))));
        withAction(documents);
    }
}
