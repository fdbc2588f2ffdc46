package vn.trinhky.notification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import vn.trinhky.notification.MailChoice;
import vn.trinhky.notification.OwnMailChoice;
import vn.trinhky.shell.AccountPart;
import vn.trinhky.shell.UserFeedback;

/** Where people choose how they are mailed. */
@org.springframework.stereotype.Component
class MailChoicePart implements AccountPart {
    private static final String WORDS = "notification.MailChoicePart.";

    private final OwnMailChoice own;
    private final UserFeedback feedback;

    MailChoicePart(OwnMailChoice own, UserFeedback feedback) {
        this.own = own;
        this.feedback = feedback;
    }

    @Override
    public String titleKey() {
        return WORDS + "title";
    }

    @Override
    public Component create() {
        Div part = new Div();
        part.addClassName("tk-form");
        Paragraph where = new Paragraph(own.address()
                .map(address -> part.getTranslation(WORDS + "to", address.value()))
                .orElse(part.getTranslation(WORDS + "noAddress")));
        RadioButtonGroup<MailChoice> choice = new RadioButtonGroup<>(part.getTranslation(WORDS + "choice"));
        choice.setItems(MailChoice.DAILY, MailChoice.AT_ONCE, MailChoice.NONE);
        choice.setItemLabelGenerator(item -> part.getTranslation(item.messageKey()));
        choice.setValue(own.get());
        Button save = new Button(part.getTranslation(WORDS + "save"), click -> {
            if (feedback.run(() -> own.choose(choice.getValue()))) {
                feedback.done(part.getTranslation(WORDS + "done"));
            }
        });
        part.add(where, choice, save);
        return part;
    }
}
