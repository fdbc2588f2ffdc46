package vn.trinhky.signing.dss;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationContext;

/** A person at the page of the demonstration's signing service, over HTTP as their browser would. */
public final class TestPhone {
    private static final Pattern REQUEST =
            Pattern.compile("class=\"code\">([^<]*)<.*?name=\"handle\" value=\"([^\"]+)\"");
    private static final int PATIENCE = 300;

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI page;

    private TestPhone(URI page) {
        this.page = page;
    }

    public static TestPhone of(ApplicationContext context) {
        return new TestPhone(
                context.getBean(DemoSigningService.class).settings().url().resolve("/"));
    }

    /** What the phone shows. */
    public String screen() {
        return send(HttpRequest.newBuilder(page).build());
    }

    /** Waits until the person is asked, and confirms. @return the words the phone showed */
    public String confirm() {
        return answer("confirm");
    }

    /** Waits until the person is asked, and says no. @return the words the phone showed */
    public String refuse() {
        return answer("refuse");
    }

    /** Waits until the person is asked. */
    public void awaitRequest() {
        request();
    }

    private String answer(String act) {
        Matcher request = request();
        String form = "handle=" + URLEncoder.encode(request.group(2), StandardCharsets.UTF_8);
        send(HttpRequest.newBuilder(page.resolve("/" + act))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build());
        return request.group(1);
    }

    private Matcher request() {
        for (int i = 0; i < PATIENCE; i++) {
            Matcher request = REQUEST.matcher(screen());
            if (request.find()) {
                return request;
            }
            pause();
        }
        throw new AssertionError("nobody was asked");
    }

    private String send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }
}
