package vn.trinhky.notification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import vn.trinhky.notification.InboxEntry;
import vn.trinhky.shell.kit.Dates;
import vn.trinhky.shell.kit.Icons;
import vn.trinhky.shell.kit.Markup;

/** One notice in words: what happened, which report, when. */
class NoticeWords extends Div {

    NoticeWords(InboxEntry entry, Dates dates) {
        addClassName("tk-told");
        getElement().setAttribute("data-read", Boolean.toString(entry.read()));
        String sentence = getTranslation(
                entry.kind().messageKey(),
                entry.name().orElse(getTranslation("notification.NoticeWords.somebody")),
                entry.day().map(dates::day).orElse(""));
        Div words = new Div(sentence(entry, sentence), subject(entry));
        words.addClassName("tk-told-words");
        words.add(Markup.meta(dates.moment(entry.at(), getLocale())));
        add(Icons.of(entry.kind().icon()), words);
    }

    private Component sentence(InboxEntry entry, String sentence) {
        Component text = entry.report().isPresent()
                ? new Anchor(OpenNoticeView.ROUTE + "/" + entry.id(), sentence)
                : new Span(sentence);
        if (!entry.read()) {
            text.getElement()
                    .insertChild(
                            0,
                            Markup.hidden(getTranslation("notification.NoticeWords.unread"))
                                    .getElement());
        }
        return text;
    }

    private Component subject(InboxEntry entry) {
        Span subject = new Span(
                entry.report().isEmpty()
                        ? ""
                        : entry.subject().orElse(getTranslation("notification.NoticeWords.notReadable")));
        subject.addClassName("tk-told-subject");
        return subject;
    }
}
