package vn.trinhky.register.panel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import vn.trinhky.organization.EmailAddress;
import vn.trinhky.organization.OrganizationRule;
import vn.trinhky.register.sending.Delivery;
import vn.trinhky.register.sending.DeliveryState;
import vn.trinhky.register.sending.HeldBecause;
import vn.trinhky.register.sending.SendingRule;
import vn.trinhky.report.ReportId;
import vn.trinhky.shell.FormDialog;
import vn.trinhky.shell.kit.Markup;

/** To whom a document goes by mail, how far each is, and what the clerk may do about it. */
public class SendingPanel extends Div {
    private static final int LONGEST_ADDRESS = 254;

    private final ReportId report;
    private final transient SendingServices services;
    private final UnorderedList list = new UnorderedList();

    public SendingPanel(ReportId report, SendingServices services) {
        this.report = report;
        this.services = services;
        addClassName("tk-sending");
        list.addClassName("tk-plain-list");
        refresh();
    }

    private void refresh() {
        removeAll();
        list.removeAll();
        List<Delivery> all = services.sending().of(report);
        if (!all.isEmpty()) {
            all.forEach(delivery -> list.add(new ListItem(words(delivery), acts(delivery))));
            add(Markup.section(say("title")), list);
        }
    }

    private Component words(Delivery delivery) {
        Div words = new Div(
                Markup.bold(delivery.name()),
                Markup.meta(delivery.address().map(EmailAddress::value).orElse(say("noAddress"))),
                new Span(standing(delivery)));
        words.addClassName("tk-sending-words");
        words.getElement().setAttribute("data-state", delivery.state().name());
        return words;
    }

    private String standing(Delivery delivery) {
        String state = getTranslation(delivery.state().messageKey());
        if (delivery.held().isPresent()) {
            return getTranslation(
                    "register.heldBecause." + delivery.held().get().name());
        }
        return delivery.state() == DeliveryState.FAILED
                ? say("failed", delivery.error().orElse(""))
                : say("since", state, services.dates().moment(delivery.changed(), getLocale()));
    }

    private Component acts(Delivery delivery) {
        Div acts = new Div();
        acts.addClassName("tk-admin-acts");
        switch (delivery.state()) {
            case HELD, FAILED -> acts.add(send(delivery), leaveOut(delivery));
            case LEFT_OUT -> acts.add(send(delivery));
            case SENT -> acts.add(acknowledge(delivery), send(delivery));
            case WAITING, ACKNOWLEDGED -> {}
        }
        return acts;
    }

    private Button send(Delivery delivery) {
        boolean again = delivery.state() == DeliveryState.FAILED || delivery.state() == DeliveryState.SENT;
        return button(again ? "again" : "send", delivery, () -> ask(delivery));
    }

    private void ask(Delivery delivery) {
        TextField address = new TextField(say("address"));
        address.setValue(delivery.address().map(EmailAddress::value).orElse(""));
        address.setMaxLength(LONGEST_ADDRESS);
        address.setWidthFull();
        address.setAutofocus(true);
        new FormDialog(
                        services.feedback(),
                        say("sendTitle", delivery.number(), delivery.name()),
                        say("send"),
                        "send",
                        () -> services.sending().send(delivery.id(), address.getValue()))
                .with(address)
                .tellAt(address, SendingRule.ADDRESS_REQUIRED, OrganizationRule.EMAIL_FORM)
                .withEffect(say(
                        delivery.held().filter(HeldBecause.RESTRICTED::equals).isPresent()
                                ? "sendEffectRestricted"
                                : "sendEffect"))
                .afterwards(() -> done("sendDone", delivery))
                .open();
    }

    private Button leaveOut(Delivery delivery) {
        return button("leaveOut", delivery, () -> {
            if (services.feedback().run(() -> services.sending().leaveOut(delivery.id()))) {
                done("leftOut", delivery);
            }
        });
    }

    private Button acknowledge(Delivery delivery) {
        return button("acknowledge", delivery, () -> {
            if (services.feedback().run(() -> services.sending().acknowledge(delivery.id()))) {
                done("acknowledged", delivery);
            }
        });
    }

    private Button button(String name, Delivery delivery, Runnable act) {
        Button button = new Button(say(name), click -> act.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(say("actOn", say(name), delivery.name()));
        return button;
    }

    private void done(String name, Delivery delivery) {
        services.feedback().done(say(name, delivery.name()));
        refresh();
    }

    private String say(String key, Object... arguments) {
        return getTranslation("register.SendingPanel." + key, arguments);
    }
}
