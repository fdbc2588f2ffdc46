package vn.trinhky.archive.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import vn.trinhky.archive.ArchiveQuery;
import vn.trinhky.shell.kit.Icons;

/** The search field with its button. {@code /} outside a field, or {@code Ctrl K} anywhere, leads to it. */
class SearchForm extends Div {
    private final TextField field = new TextField();

    SearchForm(Consumer<String> search) {
        addClassName("tk-find");
        getElement().setAttribute("role", "search");
        field.setAriaLabel(getTranslation("archive.ArchiveView.search"));
        field.setPlaceholder(getTranslation("archive.ArchiveView.example"));
        field.setPrefixComponent(Icons.of("search"));
        field.setMaxLength(ArchiveQuery.MAX_LENGTH);
        field.setClearButtonVisible(true);
        field.setAutofocus(true);
        field.addKeyDownListener(Key.ENTER, press -> search.accept(field.getValue()));
        Button button = new Button(
                getTranslation("archive.ArchiveView.search"),
                Icons.of("search"),
                click -> search.accept(field.getValue()));
        button.setAriaLabel(getTranslation("archive.ArchiveView.search"));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        add(field, button);
    }

    void show(String words) {
        field.setValue(words);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        field.getElement().executeJs("""
                const find = event => {
                  if (!this.isConnected) { window.removeEventListener('keydown', find); return; }
                  const target = event.composedPath()[0];
                  const typing = target instanceof HTMLElement
                    && (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));
                  const key = event.key.toLowerCase();
                  if ((key === 'k' && (event.ctrlKey || event.metaKey)) || (key === '/' && !typing)) {
                    event.preventDefault();
                    this.focus();
                  }
                };
                window.addEventListener('keydown', find);
                """);
    }
}
