package vn.trinhky.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.trinhky.testing.TrinhKyTest;

/** What the web door says to strangers, asked over the network as they would. */
@TrinhKyTest
class WebSecurityTest {
    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/", "/js/report-editor.js", "/no-such-page"})
    void everyAnswerForbidsWhatComesFromElsewhere(String path) throws Exception {
        var headers = get(path).headers();

        List<String> policy = headers.firstValue("Content-Security-Policy").stream()
                .flatMap(value -> List.of(value.split(";\\s*")).stream())
                .toList();
        assertThat(policy)
                .contains("default-src 'self'", "object-src 'none'", "base-uri 'self'", "frame-ancestors 'self'")
                .contains("form-action 'self'", "script-src 'self' 'unsafe-inline' 'unsafe-eval'")
                .noneMatch(directive -> directive.contains("*") || directive.contains("http"));
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).contains("SAMEORIGIN");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/viec-cua-toi", "/soan-bao-cao", "/luu-tru", "/nhat-ky", "/", "/no-such-page", "/actuator/env"})
    void strangersAreSentToTheLogIn(String path) throws Exception {
        HttpResponse<String> answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).contains("/login");
    }

    @Test
    void theLogInKnowsThePageThatWasWanted() throws Exception {
        assertThat(location("/luu-tru?tim=a%20b", "")).endsWith("/login?to=luu-tru%3Ftim%3Da%2520b");
        assertThat(location("/", "")).endsWith("/login");
    }

    @Test
    void whoseSessionEndedIsToldSo() throws Exception {
        assertThat(location("/viec-cua-toi", "TRINHKY_WAS_HERE=1")).endsWith("/login?expired&to=viec-cua-toi");
    }

    private String location(String path, String cookie) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString())
                    .headers()
                    .firstValue("Location")
                    .orElseThrow();
        }
    }

    @Test
    void theSessionCookieIsOutOfReachOfScripts() throws Exception {
        assertThat(get("/login").headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie)
                        .startsWith("JSESSIONID=")
                        .contains("HttpOnly")
                        .containsIgnoringCase("SameSite=Lax"));
    }

    @Test
    void strangersLearnThatItIsUpAndNothingElse() throws Exception {
        HttpResponse<String> answer = get("/actuator/health");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("UP").doesNotContain("MariaDB", "diskSpace");
    }

    private HttpResponse<String> get(String path) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                            .build(),
                    BodyHandlers.ofString());
        }
    }
}
