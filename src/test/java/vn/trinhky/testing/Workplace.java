package vn.trinhky.testing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** One person at their browser, who finds things by what is written on them. */
public final class Workplace implements AutoCloseable {
    private final BrowserContext browser;
    private final Page page;
    private final String address;
    private final List<String> errors = new ArrayList<>();

    /**
     * Logs in as the demo person.
     *
     * @param address of the product, without a final slash
     */
    public Workplace(Browser browser, String address, String login, int width, int height) {
        this(browser.newPerson(width, height), address);
        logIn(login);
    }

    /** The demo person at a phone that is touched. */
    public static Workplace touchingPhone(Browser browser, String address, String login, int width, int height) {
        Workplace phone = new Workplace(browser.newPersonWhoTouches(width, height), address);
        phone.logIn(login);
        return phone;
    }

    private void logIn(String login) {
        page.navigate(address + "/login");
        field("Tên đăng nhập").fill(login);
        field("Mật khẩu").fill(login);
        button("Đăng nhập").click();
        assertThat(page).not().hasURL(Pattern.compile(".*/login.*"));
    }

    /** Somebody who does not log in, before any page is opened. */
    public static Workplace ofStranger(Browser browser, String address, int width, int height) {
        return new Workplace(browser.newPerson(width, height), address);
    }

    private Workplace(BrowserContext browser, String address) {
        this.browser = browser;
        this.address = address;
        page = this.browser.newPage();
        page.onPageError(errors::add);
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                errors.add(message.text());
            }
        });
    }

    public Page page() {
        return page;
    }

    public void go(String route) {
        page.navigate(address + "/" + route);
    }

    /** Waits until the server has answered, what is shown has been drawn, pages of documents too, and nothing moves any more. */
    public void atRest() {
        page.waitForFunction("""
                () => {
                  const clients = Object.values(window.Vaadin?.Flow?.clients ?? {}).filter(client => client.isActive);
                  const moving = document.getAnimations().some(animation => animation.playState === 'running'
                    && Number.isFinite(animation.effect?.getComputedTiming().endTime));
                  const papers = [...document.querySelectorAll('.tk-pdf')].filter(paper => paper.checkVisibility());
                  const shown = papers.every(paper => paper.querySelector('canvas') || paper.dataset.state === 'failed');
                  return clients.length > 0 && clients.every(client => !client.isActive()) && !moving && shown;
                }""");
    }

    /** Waits until the server has every letter of the editor. */
    public void saved() {
        page.waitForFunction("() => !document.querySelector('report-editor').hasUnsaved()");
        sees("Đã lưu");
    }

    /** Selects so many letters from where the editor's text first has these words; false where it has them nowhere. */
    public boolean select(String words, int letters) {
        return caret(words, 0, letters);
    }

    /** Puts the caret behind these words of the editor. */
    public boolean caretAfter(String words) {
        return caret(words, words.length(), words.length());
    }

    private boolean caret(String words, int from, int to) {
        page.locator("report-editor .ProseMirror").waitFor();
        return (boolean) page.evaluate("""
                ([words, from, to]) => {
                  const text = document.querySelector('.ProseMirror');
                  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
                  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                    const at = node.data.indexOf(words);
                    if (at >= 0) {
                      text.focus();
                      getSelection().setBaseAndExtent(node, at + from, node, at + to);
                      node.parentElement.scrollIntoView({ block: 'center' });
                      return true;
                    }
                  }
                  return false;
                }""", List.of(words, from, to));
    }

    /** Opens a menu of a tool bar and chooses from it. */
    public void pressInMenu(String menu, String entry) {
        item(menu).click();
        item(entry).click();
    }

    private Locator item(String label) {
        return page.getByRole(
                        AriaRole.MENUITEM,
                        new Page.GetByRoleOptions().setName(label).setExact(true))
                .locator("visible=true")
                .first();
    }

    /** Chooses from the main menu. */
    public void choose(String menuLabel) {
        page.locator("vaadin-side-nav-item")
                .filter(new Locator.FilterOptions().setHasText(menuLabel))
                .first()
                .click();
        assertThat(heading(menuLabel)).isVisible();
    }

    public Locator heading(String text) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(text))
                .first();
    }

    public Locator button(String label) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(label).setExact(true))
                .locator("visible=true")
                .first();
    }

    public void press(String label) {
        button(label).click();
    }

    public Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .locator("visible=true")
                .first();
    }

    /** Waits until this is to be read somewhere. */
    public void sees(String text) {
        assertThat(page.getByText(text).locator("visible=true").first()).isVisible();
    }

    /** Opens the row or link with this title. */
    public void open(String title) {
        page.getByText(title, new Page.GetByTextOptions().setExact(false))
                .locator("visible=true")
                .first()
                .click();
    }

    /** Presses what starts a download and keeps the file. */
    public Path download(String label, Path as) {
        Download download = page.waitForDownload(() -> page.getByText(label, new Page.GetByTextOptions().setExact(true))
                .locator("visible=true")
                .first()
                .click());
        download.saveAs(as);
        return as;
    }

    public void picture(Path as) {
        atRest();
        page.screenshot(new Page.ScreenshotOptions().setPath(as));
    }

    /** What axe finds serious or critical on the screen as it is now. */
    public List<String> seriousBarriers() {
        AxeResults results = new AxeBuilder(page).exclude(List.of("iframe")).analyze();
        return results.getViolations().stream()
                .filter(rule -> "serious".equals(rule.getImpact()) || "critical".equals(rule.getImpact()))
                .flatMap(rule -> rule.getNodes().stream()
                        .map(node -> rule.getId() + ": " + rule.getHelp() + " at " + node.getTarget()))
                .toList();
    }

    /** Errors that scripts of the page threw, and what the page was not allowed to load. */
    public List<String> scriptErrors() {
        return List.copyOf(errors);
    }

    @Override
    public void close() {
        browser.close();
    }
}
