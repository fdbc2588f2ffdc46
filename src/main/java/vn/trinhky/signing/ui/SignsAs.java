package vn.trinhky.signing.ui;

import com.vaadin.flow.component.html.Div;
import vn.trinhky.shell.kit.Dates;
import vn.trinhky.shell.kit.Markup;
import vn.trinhky.shell.kit.PersonMark;
import vn.trinhky.signing.SigningKeyDetails;

/** Whose key signs, in which capacity, and how long its certificate is good. */
class SignsAs extends Div {

    SignsAs(SigningKeyDetails key, Dates dates) {
        addClassName("tk-as");
        String validity = getTranslation("signing.PinPrompt.validTo", key.name(), dates.day(key.validTo()));
        String title = key.capacity().isEmpty() ? getTranslation("signing.PinPrompt.seal", key.name()) : key.capacity();
        add(new PersonMark(key.name()), new Div(Markup.bold(title), Markup.small(validity)));
    }
}
