package vn.trinhky.signing.remote;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.trinhky.signing.PhoneConfirmation;
import vn.trinhky.signing.SigningProperties.Remote;

/**
 * Questions and answers in JSON, as the program's own client of the service (OAuth 2.0, client credentials). Follows no
 * redirection, reads no answer above 256 kB, and waits for none longer than said.
 */
final class CscCalls {
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofSeconds(15);
    private static final int LARGEST_ANSWER = 256 * 1024;
    private static final int FIRST_ERROR = 400;
    private static final int NO_ANSWER = 502;
    private static final Pattern ERROR_WORD = Pattern.compile("[a-z_]{1,40}");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Remote settings;
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final AtomicReference<@Nullable String> token = new AtomicReference<>();

    CscCalls(Remote settings) {
        this.settings = settings;
    }

    /** An answer. @param status 200, or 202 while it is not decided yet */
    record Answer(int status, JsonNode body) {
        Optional<String> text(String field) {
            return Optional.ofNullable(body.get(field))
                    .filter(JsonNode::isString)
                    .map(JsonNode::asString);
        }
    }

    static ObjectNode question() {
        return JSON.createObjectNode();
    }

    /** As {@link #call(String, ObjectNode, PhoneConfirmation, Duration)}, with nobody who could call it off. */
    Answer call(String method, ObjectNode question) {
        return call(method, question, new PhoneConfirmation(new Unwatched()), ANSWER);
    }

    /**
     * Asks, and logs in again once if the log-in is over.
     *
     * @throws RemoteServiceException if the service answers with an error
     * @throws vn.trinhky.signing.SigningRefusedException if it was called off meanwhile
     */
    Answer call(String method, ObjectNode question, PhoneConfirmation confirmation, Duration longest) {
        String used = token.get();
        if (used == null) {
            used = logIn(confirmation);
        }
        try {
            return send(asJson(method, question, used, longest), confirmation, longest);
        } catch (RemoteServiceException e) {
            if (!e.isLogInOver()) {
                throw e;
            }
            return send(asJson(method, question, logIn(confirmation), longest), confirmation, longest);
        }
    }

    private String logIn(PhoneConfirmation confirmation) {
        String form = "grant_type=client_credentials&client_id=" + encoded(settings.clientId()) + "&client_secret="
                + encoded(settings.clientSecret());
        HttpRequest request = request("oauth2/token", ANSWER)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        String fresh = send(request, confirmation, ANSWER)
                .text("access_token")
                .orElseThrow(() -> new RemoteServiceException(NO_ANSWER, "no_access_token", null));
        token.set(fresh);
        return fresh;
    }

    private HttpRequest asJson(String method, ObjectNode question, String bearer, Duration longest) {
        return request(method, longest)
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + bearer)
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(question)))
                .build();
    }

    private HttpRequest.Builder request(String method, Duration longest) {
        String base = settings.url().toString();
        return HttpRequest.newBuilder(URI.create((base.endsWith("/") ? base : base + "/") + method))
                .timeout(longest)
                .header("Accept", "application/json");
    }

    private Answer send(HttpRequest request, PhoneConfirmation confirmation, Duration longest) {
        CompletableFuture<HttpResponse<byte[]>> answer =
                http.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), LARGEST_ANSWER));
        try {
            return read(confirmation.await(answer, longest.plusSeconds(1).toMillis()));
        } catch (ExecutionException | TimeoutException e) {
            throw new RemoteServiceException(NO_ANSWER, "no_answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RemoteServiceException(NO_ANSWER, "interrupted", e);
        } finally {
            answer.cancel(true);
        }
    }

    private static Answer read(HttpResponse<byte[]> response) {
        JsonNode body;
        try {
            body = JSON.readTree(response.body());
        } catch (JacksonException e) {
            throw new RemoteServiceException(Math.max(response.statusCode(), FIRST_ERROR), "no_json", e);
        }
        Answer answer = new Answer(response.statusCode(), body);
        if (response.statusCode() >= FIRST_ERROR) {
            // goes into the log: a word, never what else the service may write
            String error = answer.text("error")
                    .filter(word -> ERROR_WORD.matcher(word).matches())
                    .orElse("error");
            throw new RemoteServiceException(response.statusCode(), error, null);
        }
        return answer;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static final class Unwatched implements PhoneConfirmation.Watch {
        @Override
        public void asked(String code, Instant until) {}

        @Override
        public void confirmed() {}
    }
}
