package vn.trinhky.security.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.web.FilterChainProxy;
import vn.trinhky.organization.SessionsEnded;
import vn.trinhky.testing.As;
import vn.trinhky.testing.People;
import vn.trinhky.testing.TrinhKyTest;

/** Over the network, as browsers do it. */
@TrinhKyTest
class OwnSessionsTest {
    private static final String AGENT = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/140.0 Safari/537.36";

    @LocalServerPort
    private int port;

    @Autowired
    OwnSessions sessions;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    FilterChainProxy door;

    @Test
    void aPersonSeesWhereTheyAreLoggedInAndEndsOneOfThem() throws Exception {
        List<String> before = handles("thanhtra");
        try (HttpClient one = logIn("thanhtra");
                HttpClient other = logIn("thanhtra")) {
            List<SessionDetails> mine = As.person("thanhtra", sessions::all).stream()
                    .filter(session -> !before.contains(session.handle()))
                    .toList();
            assertThat(mine).hasSize(2).allSatisfy(session -> {
                assertThat(session.program()).isEqualTo("Chrome, Windows");
                assertThat(session.address()).isEqualTo("127.0.0.1");
                assertThat(session.current()).isFalse();
            });

            As.person("vanthu", () -> mine.forEach(session -> sessions.end(session.handle())));
            assertThat(isIn(one) && isIn(other))
                    .as("another person ends nothing")
                    .isTrue();

            As.person("thanhtra", () -> sessions.end(mine.getFirst().handle()));
            assertThat(isIn(one)).isNotEqualTo(isIn(other));
            assertThat(handles("thanhtra")).doesNotContain(mine.getFirst().handle());
        }
    }

    @Test
    void whenRightsChangeEverySessionEnds() throws Exception {
        try (HttpClient browser = logIn("thanhtra")) {
            assertThat(isIn(browser)).isTrue();

            events.publishEvent(new SessionsEnded(People.VANTHU));
            assertThat(isIn(browser)).isTrue();

            events.publishEvent(new SessionsEnded(People.THANHTRA));
            assertThat(isIn(browser)).isFalse();
        }
        assertThat(handles("thanhtra")).isEmpty();
    }

    @Test
    void overAnEncryptedLineTheBrowserIsToldToStayOnIt() throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/login");
        request.setSecure(true);
        MockHttpServletResponse response = new MockHttpServletResponse();

        door.doFilter(request, response, new MockFilterChain());

        assertThat(response.getHeader("Strict-Transport-Security")).contains("max-age=31536000");
    }

    private List<String> handles(String login) {
        return As.person(login, sessions::all).stream()
                .map(SessionDetails::handle)
                .toList();
    }

    private boolean isIn(HttpClient browser) throws Exception {
        HttpResponse<String> answer = send(browser, HttpRequest.newBuilder(uri("/nhat-ky")));
        return !answer.headers().firstValue("Location").orElse("").contains("login");
    }

    private HttpClient logIn(String login) throws Exception {
        HttpClient browser =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        String token = send(browser, HttpRequest.newBuilder(uri("/login"))).body();
        String csrf = token.replaceFirst("(?s).*name=\"_csrf\" content=\"([^\"]+)\".*", "$1");
        HttpResponse<String> answer = send(
                browser,
                HttpRequest.newBuilder(uri("/login"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("username=" + login + "&password=" + login + "&_csrf="
                                + URLEncoder.encode(csrf, StandardCharsets.UTF_8))));
        assertThat(answer.headers().firstValue("Location").orElse("")).doesNotContain("login");
        send(browser, HttpRequest.newBuilder(uri("/nhat-ky")));
        return browser;
    }

    private static HttpResponse<String> send(HttpClient browser, HttpRequest.Builder request) throws Exception {
        return browser.send(request.header("User-Agent", AGENT).build(), BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }
}
