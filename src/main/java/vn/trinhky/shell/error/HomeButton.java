package vn.trinhky.shell.error;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import vn.trinhky.shell.kit.Icons;

/** The way back to the first screen, from any error. */
class HomeButton extends Button {

    HomeButton() {
        super("", Icons.of("home"));
        setText(getTranslation("shell.HomeButton.text"));
        addThemeVariants(ButtonVariant.PRIMARY);
        addClickListener(click -> click.getSource().getUI().orElseThrow().navigate(""));
    }
}
