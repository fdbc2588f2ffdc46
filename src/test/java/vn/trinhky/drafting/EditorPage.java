package vn.trinhky.drafting;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trinhky.report.content.ContentJson;
import vn.trinhky.report.content.ReportContent;

/**
 * The editor element alone on a static page, under a chosen content security policy. The page
 * keeps the events that would go to the server.
 */
final class EditorPage implements AutoCloseable {
    /** Stricter than the product's: the editor itself needs nothing inline. */
    static final String STRICT = "default-src 'self'; object-src 'none'; base-uri 'none'";
    /** No protection at all against markup that got in. */
    static final String LAX = "default-src * data: 'unsafe-inline' 'unsafe-eval'";

    private static final String HTML = """
            <!doctype html><html lang="vi"><meta charset="utf-8"><title>Soạn báo cáo</title>
            <link rel="stylesheet" href="/fonts/be-vietnam-pro.css"><link rel="stylesheet" href="/sheet.css">
            <link rel="stylesheet" href="/css/report-editor.css"><script type="module" src="/js/report-editor.js"></script>
            <script type="module" src="/page.js"></script>
            <p class="bar"><span id="status">Đã lưu</span> <button id="other">Khác</button></p>
            <article class="tk-sheet"><report-editor label="Nội dung báo cáo"></report-editor></article>
            """;
    private static final String SHEET = """
            body { margin: 0; background: #ecebe6; } .bar { font: 500 14px/1.5 "Be Vietnam Pro"; margin: 12px; }
            .tk-sheet { --pt: 1.3333px; box-sizing: border-box; width: calc(595.3 * var(--pt)); min-height: calc(841.9 * var(--pt));
              margin: 16px auto; padding: calc(56.7 * var(--pt)) calc(45 * var(--pt)) calc(56.7 * var(--pt)) calc(85 * var(--pt));
              background: #fff; font: calc(14 * var(--pt))/1.16 "Times New Roman", "Liberation Serif", serif; }
            """;
    private static final String SCRIPT = """
            window.sent = [];
            const editor = document.querySelector('report-editor');
            editor.addEventListener('content-changed', event => window.sent.push(event.detail));
            editor.setStatusTexts('status', { saving: 'Đang lưu…', saved: 'Đã lưu lúc {0}', savedAgain: 'Đã lưu lại lúc {0}', offline: 'Mất kết nối' });
            """;

    private final HttpServer server;
    private final Page page;
    private final CDPSession keyboard;
    private final List<String> complaints = new ArrayList<>();

    EditorPage(Page page, String policy) {
        this.page = page;
        this.server = serve(policy);
        page.onConsoleMessage(message -> {
            if (!"log".equals(message.type())) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.navigate("http://127.0.0.1:" + server.getAddress().getPort() + "/");
        this.keyboard = page.context().newCDPSession(page);
    }

    Page page() {
        return page;
    }

    Locator text() {
        return page.locator("report-editor .ProseMirror");
    }

    /** Errors and warnings of the browser, violations of the policy among them. */
    List<String> complaints() {
        return complaints;
    }

    void open(ReportContent content) {
        page.evaluate("json => document.querySelector('report-editor').load(json, 1)", ContentJson.write(content));
        page.evaluate("window.sent = []");
        text().click();
        page.keyboard().press("Control+End");
    }

    /** What the server would get now, read by the server's own rules. */
    ReportContent content() {
        return ContentJson.read((String) page.evaluate("document.querySelector('report-editor').content()"));
    }

    int sent() {
        return (int) page.evaluate("window.sent.length");
    }

    /** As an input method under Windows does it: letters it sends arrive as packets, without a key of their own. */
    void packets(String letters) {
        letters.codePoints().mapToObj(Character::toString).forEach(letter -> {
            JsonObject key = new JsonObject();
            key.addProperty("type", "keyDown");
            key.addProperty("key", letter);
            key.addProperty("text", letter);
            key.addProperty("windowsVirtualKeyCode", 231);
            keyboard.send("Input.dispatchKeyEvent", key);
            key.addProperty("type", "keyUp");
            key.remove("text");
            keyboard.send("Input.dispatchKeyEvent", key);
        });
    }

    /** Takes letters back with real Backspace keys and writes others in their place. */
    void rewrite(int backspaces, String letters) {
        for (int i = 0; i < backspaces; i++) {
            page.keyboard().press("Backspace");
        }
        packets(letters);
    }

    /** Shows text as being composed, underlined, not yet committed. */
    void compose(String text) {
        JsonObject composition = new JsonObject();
        composition.addProperty("text", text);
        composition.addProperty("selectionStart", text.length());
        composition.addProperty("selectionEnd", text.length());
        keyboard.send("Input.imeSetComposition", composition);
    }

    void commit(String text) {
        JsonObject insertion = new JsonObject();
        insertion.addProperty("text", text);
        keyboard.send("Input.insertText", insertion);
    }

    void paste(String type, String data) {
        page.evaluate("""
                ([type, data]) => {
                  const clipboardData = new DataTransfer();
                  clipboardData.setData(type, data);
                  document.querySelector('.ProseMirror').dispatchEvent(
                      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
                }""", List.of(type, data));
    }

    private static HttpServer serve(String policy) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", exchange -> answer(exchange, policy));
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void answer(HttpExchange exchange, String policy) throws IOException {
        String path = exchange.getRequestURI().getPath();
        byte[] body = body(path);
        exchange.getResponseHeaders().set("Content-Type", type(path));
        exchange.getResponseHeaders().set("Content-Security-Policy", policy);
        exchange.sendResponseHeaders(body == null ? 404 : 200, body == null ? -1 : body.length);
        if (body != null) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    private static byte @Nullable [] body(String path) throws IOException {
        return switch (path) {
            case "/" -> HTML.getBytes(UTF_8);
            case "/sheet.css" -> SHEET.getBytes(UTF_8);
            case "/page.js" -> SCRIPT.getBytes(UTF_8);
            case "/favicon.ico" -> new byte[0];
            default -> {
                try (InputStream file = EditorPage.class.getResourceAsStream("/META-INF/resources" + path)) {
                    yield file == null ? null : file.readAllBytes();
                }
            }
        };
    }

    private static String type(String path) {
        return switch (path.substring(path.lastIndexOf('.') + 1)) {
            case "js" -> "text/javascript";
            case "css" -> "text/css";
            case "woff2" -> "font/woff2";
            case "ico" -> "image/x-icon";
            default -> "text/html";
        };
    }

    @Override
    public void close() {
        page.context().close();
        server.stop(0);
    }
}
