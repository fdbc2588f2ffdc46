package vn.trinhky.organization.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import vn.trinhky.organization.EmailAddress;
import vn.trinhky.organization.OrganizationRule;
import vn.trinhky.organization.directory.RecipientAdministration;
import vn.trinhky.organization.directory.RecipientDetails;
import vn.trinhky.organization.directory.RecipientDirectory;
import vn.trinhky.organization.directory.RecipientEntry;
import vn.trinhky.organization.directory.RecipientRule;
import vn.trinhky.shell.FormDialog;
import vn.trinhky.shell.UserFeedback;
import vn.trinhky.shell.kit.EmptyState;
import vn.trinhky.shell.kit.Icons;
import vn.trinhky.shell.kit.Localized;

/** The directory of recipients. */
@Route(RecipientsView.ROUTE)
@RolesAllowed("ADMIN")
class RecipientsView extends AdministrationScreen {
    static final String ROUTE = "quan-tri/noi-nhan";

    private final transient RecipientDirectory directory;
    private final transient RecipientAdministration administration;
    private final transient UserFeedback feedback;
    private final Grid<RecipientDetails> grid;
    private final Component count = count();
    private String searched = "";

    RecipientsView(RecipientDirectory directory, RecipientAdministration administration, UserFeedback feedback) {
        super("organization.RecipientsView");
        this.directory = directory;
        this.administration = administration;
        this.feedback = feedback;
        this.grid = grid();
        Button add = new Button(say("add"), Icons.of("plus"), click -> openForm(Optional.empty()));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add(header(add), bar(search(say("search"), this::searchFor), count), grid);
        refresh();
    }

    private Grid<RecipientDetails> grid() {
        Grid<RecipientDetails> list = Localized.wrappingGrid(say("title"));
        list.addComponentColumn(this::name).setHeader(say("name")).setFlexGrow(3);
        list.addColumn(recipient -> recipient.code().orElse("–"))
                .setHeader(say("code"))
                .setFlexGrow(1);
        list.addColumn(recipient -> recipient.email().map(EmailAddress::value).orElse("–"))
                .setHeader(say("email"))
                .setFlexGrow(2);
        list.addColumn(recipient -> recipient.active() ? say("active") : say("retired"))
                .setHeader(say("state"))
                .setWidth("150px")
                .setFlexGrow(0);
        list.setSelectionMode(Grid.SelectionMode.NONE);
        list.setEmptyStateComponent(new EmptyState("send", say("empty"), say("emptyText")));
        list.setItems(
                query -> directory.page(searched, query.getOffset(), query.getLimit()).stream(),
                query -> directory.count(searched));
        return list;
    }

    private Component name(RecipientDetails recipient) {
        return new RowButton(recipient.name(), () -> openForm(Optional.of(recipient)));
    }

    private void searchFor(String typed) {
        searched = typed;
        refresh();
    }

    private void refresh() {
        grid.getDataProvider().refreshAll();
        count.getElement().setText(say("count", directory.count(searched)));
    }

    private void openForm(Optional<RecipientDetails> shown) {
        TextField name = new TextField(say("name"));
        TextField code = new TextField(say("code"));
        TextField email = new TextField(say("email"));
        name.setHelperText(say("nameHelp"));
        code.setHelperText(say("codeHelp"));
        email.setHelperText(getTranslation("organization.Form.optional"));
        shown.ifPresent(recipient -> {
            name.setValue(recipient.name());
            code.setValue(recipient.code().orElse(""));
            email.setValue(recipient.email().map(EmailAddress::value).orElse(""));
        });
        FormDialog dialog = new FormDialog(
                feedback, shown.map(RecipientDetails::name).orElse(say("add")), say("save"), "check", () -> {
                    RecipientEntry entry = new RecipientEntry(
                            name.getValue(), Optional.of(code.getValue()), EmailAddress.ofTyped(email.getValue()));
                    shown.ifPresentOrElse(
                            recipient -> administration.change(recipient.id(), entry), () -> administration.add(entry));
                });
        dialog.with(name, code, email)
                .tellAt(name, RecipientRule.NAME_LENGTH, RecipientRule.NAME_TAKEN)
                .tellAt(code, RecipientRule.CODE_FORM, RecipientRule.CODE_TAKEN)
                .tellAt(email, OrganizationRule.EMAIL_FORM);
        shown.ifPresent(recipient -> dialog.with(activity(recipient, dialog)));
        dialog.afterwards(this::refresh);
        dialog.open();
        name.focus();
    }

    private Component activity(RecipientDetails recipient, FormDialog dialog) {
        Button change = new Button(recipient.active() ? say("retire") : say("takeBack"), click -> {
            if (feedback.run(() -> changeActivity(recipient))) {
                dialog.close();
                refresh();
            }
        });
        change.addThemeVariants(ButtonVariant.TERTIARY);
        return change;
    }

    private void changeActivity(RecipientDetails recipient) {
        if (recipient.active()) {
            administration.retire(recipient.id());
        } else {
            administration.takeBack(recipient.id());
        }
    }
}
