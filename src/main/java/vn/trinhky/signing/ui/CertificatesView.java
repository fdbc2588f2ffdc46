package vn.trinhky.signing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.trinhky.shell.AdministrationPage;
import vn.trinhky.shell.ConfirmationDialog;
import vn.trinhky.shell.UserFeedback;
import vn.trinhky.shell.kit.Dates;
import vn.trinhky.shell.kit.Localized;
import vn.trinhky.shell.kit.Markup;
import vn.trinhky.shell.kit.PageHeader;
import vn.trinhky.shell.kit.Screen;
import vn.trinhky.signing.CertificateTerm;
import vn.trinhky.signing.HeldCertificate;
import vn.trinhky.signing.KeyHolder;
import vn.trinhky.signing.RemoteCertificates;
import vn.trinhky.signing.SigningCertificates;

/** Whose certificates end when, which are locked, and the one thing the administrator does about it: unlock. */
@Route(CertificatesView.ROUTE)
@RolesAllowed("ADMIN")
@StyleSheet("context://css/administration.css")
class CertificatesView extends Screen implements HasDynamicTitle {
    static final String ROUTE = "quan-tri/chung-thu-so";

    private final transient SigningCertificates certificates;
    private final transient RemoteCertificates remote;
    private final transient BackgroundWork background;
    private final transient UserFeedback feedback;
    private final transient Dates dates;
    private final Grid<HeldCertificate> grid;

    CertificatesView(
            SigningCertificates certificates,
            RemoteCertificates remote,
            BackgroundWork background,
            UserFeedback feedback,
            Dates dates) {
        this.certificates = certificates;
        this.remote = remote;
        this.background = background;
        this.feedback = feedback;
        this.dates = dates;
        addClassName("tk-admin");
        grid = Localized.wrappingGrid(getTranslation("signing.CertificatesView.title"));
        grid.addComponentColumn(this::holder)
                .setHeader(getTranslation("signing.CertificatesView.holder"))
                .setFlexGrow(2);
        grid.addComponentColumn(this::validity)
                .setHeader(getTranslation("signing.CertificatesView.validity"))
                .setFlexGrow(2);
        if (remote.isOffered()) {
            grid.addComponentColumn(this::way)
                    .setHeader(getTranslation("signing.CertificatesView.way"))
                    .setFlexGrow(2);
        }
        grid.addComponentColumn(this::pin)
                .setHeader(getTranslation("signing.CertificatesView.pin"))
                .setFlexGrow(1);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setItems(certificates.all());
        add(
                new PageHeader(getTranslation("signing.CertificatesView.title"))
                        .withBack(getTranslation("organization.AdministrationView.title"), AdministrationPage.FRONT)
                        .withSub(getTranslation("signing.CertificatesView.about")),
                grid);
    }

    private Component holder(HeldCertificate held) {
        return new Span(held.isSeal() ? getTranslation("signing.PinPrompt.seal", held.name()) : held.name());
    }

    private Component validity(HeldCertificate held) {
        if (held.revoked()) {
            return Markup.strong(getTranslation("signing.CertificatesView.revoked"));
        }
        return held.term()
                .map(this::validity)
                .orElseGet(() -> Markup.meta(getTranslation("signing.CertificatesView.none")));
    }

    private Component validity(CertificateTerm term) {
        String day = dates.day(term.validTo());
        return switch (term.stage()) {
            case GOOD -> new Span(getTranslation("signing.CertificatesView.until", day));
            case ENDED -> Markup.strong(getTranslation("signing.CertificatesView.ended", day));
            case ENDS_IN_MONTHS, ENDS_IN_WEEKS, ENDS_IN_DAYS ->
                Markup.strong(getTranslation("signing.CertificatesView.ends", day, term.daysLeft()));
        };
    }

    /** With what the holder signs, and the way to change it; the seal is never at the service. */
    private Component way(HeldCertificate held) {
        if (!(held.holder() instanceof KeyHolder.Signer signer)) {
            return Markup.meta(getTranslation("signing.CertificatesView.here"));
        }
        return remote.accountOf(signer)
                .map(account -> changeable(
                        getTranslation("signing.CertificatesView.remote", account),
                        new Button(
                                getTranslation("signing.CertificatesView.unlink"), click -> askToUnlink(held, signer))))
                .orElseGet(() -> changeable(
                        getTranslation("signing.CertificatesView.here"),
                        new Button(getTranslation("signing.CertificatesView.link"), click -> askToLink(held, signer))));
    }

    private static Component changeable(String words, Button change) {
        change.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        Div cell = new Div(new Span(words), change);
        cell.addClassName("tk-row");
        return cell;
    }

    private void askToLink(HeldCertificate held, KeyHolder.Signer signer) {
        new LinkRemoteDialog(
                        feedback,
                        background,
                        held,
                        account -> remote.link(signer, account),
                        () -> showAgain("signing.CertificatesView.linked", held))
                .open();
    }

    private void askToUnlink(HeldCertificate held, KeyHolder.Signer signer) {
        ConfirmationDialog dialog = new ConfirmationDialog(
                feedback,
                getTranslation("signing.CertificatesView.unlinkTitle", held.name()),
                getTranslation("signing.CertificatesView.unlinkEffect", held.name()),
                getTranslation("signing.CertificatesView.unlink"),
                "check",
                () -> remote.unlink(signer));
        dialog.afterwards(() -> showAgain("signing.CertificatesView.unlinked", held));
        dialog.open();
    }

    private void showAgain(String done, HeldCertificate held) {
        feedback.done(getTranslation(done, held.name()));
        grid.setItems(certificates.all());
    }

    private Component pin(HeldCertificate held) {
        if (!held.locked()) {
            return Markup.meta(getTranslation("signing.CertificatesView.open"));
        }
        return new Button(getTranslation("signing.CertificatesView.unlock"), click -> ask(held));
    }

    private void ask(HeldCertificate held) {
        ConfirmationDialog dialog = new ConfirmationDialog(
                feedback,
                getTranslation("signing.CertificatesView.unlockTitle", held.name()),
                getTranslation("signing.CertificatesView.unlockEffect"),
                getTranslation("signing.CertificatesView.unlock"),
                "check",
                () -> certificates.unlock(held.holder()));
        dialog.afterwards(() -> showAgain("signing.CertificatesView.unlocked", held));
        dialog.open();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.PageHeader.tab", getTranslation("signing.CertificatesView.title"));
    }
}
