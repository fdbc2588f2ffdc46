package vn.trinhky.signing.dss;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.trinhky.organization.PersonId;
import vn.trinhky.signing.KeyHolder;
import vn.trinhky.signing.Pin;
import vn.trinhky.signing.SigningProperties.Remote;
import vn.trinhky.signing.dss.DemoPhone.Asked;
import vn.trinhky.signing.dss.DemoPhone.Decision;

/**
 * A remote signing service for demonstration and tests, in the shape of the CSC API, with a page that stands for the
 * phone of its people. Speaks HTTP on this machine only; what it signs has no legal value.
 */
final class DemoSigningService implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DemoSigningService.class);
    private static final String BASE = "/csc/v1/";
    private static final String CLIENT = "trinhky-demo";
    private static final String PIN = "246810";
    private static final byte[] SHA256_INFO = HexFormat.of().parseHex("3031300d060960864801650304020105000420");
    private static final Map<String, KeyHolder.Signer> ACCOUNTS = Map.of(
            "thao.le", signer("b0000000-0000-4000-8000-000000000003"),
            "nguyet.tran", signer("b0000000-0000-4000-8000-000000000004"));
    private static final int LARGEST_QUESTION = 64 * 1024;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpServer server;
    private final KeyFiles files;
    private final DemoPhone phone;
    private final String secret = UUID.randomUUID().toString();
    private final String token = UUID.randomUUID().toString();

    private DemoSigningService(HttpServer server, KeyFiles files, Clock clock) {
        this.server = server;
        this.files = files;
        this.phone = new DemoPhone(clock);
    }

    /** @param port of this machine, 0 for any; another one if it is taken */
    static DemoSigningService start(int port, KeyFiles files, Clock clock) {
        var service = new DemoSigningService(listening(port), files, clock);
        service.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        service.server.createContext("/", exchange -> service.answer(exchange));
        service.server.start();
        LOG.info("The demonstration's signing service asks at {}", service.address("/"));
        return service;
    }

    private static HttpServer listening(int port) {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            if (port == 0) {
                throw new UncheckedIOException(e);
            }
            return listening(0);
        }
    }

    Remote settings() {
        return new Remote(address(BASE), CLIENT, secret, Duration.ofMinutes(3));
    }

    DemoPhone phone() {
        return phone;
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            byte[] body = exchange.getRequestBody().readNBytes(LARGEST_QUESTION);
            if (path.startsWith(BASE)) {
                api(exchange, path.substring(BASE.length()), body);
            } else {
                page(exchange, path, body);
            }
        } catch (RuntimeException e) {
            LOG.warn("The demonstration's signing service failed", e);
        }
    }

    private void api(HttpExchange exchange, String method, byte[] body) throws IOException {
        if (method.equals("oauth2/token")) {
            boolean known =
                    secret.equals(form(new String(body, StandardCharsets.UTF_8)).get("client_secret"));
            respond(exchange, known ? 200 : 401, known ? node().put("access_token", token) : error("invalid_client"));
        } else if (!("Bearer " + token).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            respond(exchange, 401, error("invalid_token"));
        } else {
            JsonNode question = JSON.readTree(body);
            switch (method) {
                case "credentials/list" -> respond(exchange, 200, list(question));
                case "credentials/info" -> info(exchange, question);
                case "credentials/authorize" -> authorize(exchange, question);
                case "credentials/authorizeCheck" -> check(exchange, text(question, "handle"));
                case "signatures/signHash" -> sign(exchange, question);
                default -> respond(exchange, 404, error("not_found"));
            }
        }
    }

    private ObjectNode list(JsonNode question) {
        ObjectNode answer = node();
        var ids = answer.putArray("credentialIDs");
        String account = text(question, "userID");
        if (ACCOUNTS.containsKey(account) && files.holdsKeyOf(holder(account))) {
            ids.add(account);
        }
        return answer;
    }

    private void info(HttpExchange exchange, JsonNode question) throws IOException {
        ObjectNode answer = node().put("authMode", "implicit").put("multisign", 1);
        answer.putObject("key").put("status", "enabled").putArray("algo").add("1.2.840.113549.1.1.11");
        var certificates = answer.putObject("cert").put("status", "valid").putArray("certificates");
        try {
            for (X509Certificate one : files.chainOf(holder(text(question, "credentialID")))) {
                certificates.add(Base64.getEncoder().encodeToString(one.getEncoded()));
            }
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("a certificate that was read can be written", e);
        }
        respond(exchange, 200, answer);
    }

    private void authorize(HttpExchange exchange, JsonNode question) throws IOException {
        Asked asked = phone.ask(text(question, "credentialID"), hash(question), text(question, "description"));
        respond(exchange, 202, node().put("handle", asked.handle()));
    }

    private void check(HttpExchange exchange, String handle) throws IOException {
        switch (phone.decision(handle).orElse(Decision.EXPIRED)) {
            case OPEN -> respond(exchange, 202, node().put("handle", handle));
            case CONFIRMED ->
                respond(exchange, 200, node().put("SAD", phone.sad(handle).orElseThrow()));
            case REFUSED -> respond(exchange, 403, error("access_denied"));
            case EXPIRED -> respond(exchange, 400, error("expired_request"));
        }
    }

    private void sign(HttpExchange exchange, JsonNode question) throws IOException {
        String credential = text(question, "credentialID");
        if (!phone.spend(text(question, "SAD"), credential, hash(question))) {
            respond(exchange, 400, error("invalid_sad"));
            return;
        }
        ObjectNode answer = node();
        answer.putArray("signatures").add(Base64.getEncoder().encodeToString(signed(credential, hash(question))));
        respond(exchange, 200, answer);
    }

    private byte[] signed(String credential, String hash) {
        try (Pin pin = new Pin(PIN.toCharArray())) {
            Signature signature = Signature.getInstance("NONEwithRSA");
            signature.initSign(files.unlock(holder(credential), pin));
            signature.update(SHA256_INFO);
            signature.update(Base64.getDecoder().decode(hash));
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a demonstration key cannot sign", e);
        }
    }

    private void page(HttpExchange exchange, String path, byte[] body) throws IOException {
        if (exchange.getRequestMethod().equals("POST")) {
            String handle = form(new String(body, StandardCharsets.UTF_8)).getOrDefault("handle", "");
            phone.decide(handle, path.equals("/confirm") ? Decision.CONFIRMED : Decision.REFUSED);
            exchange.getResponseHeaders().add("Location", "/");
            exchange.sendResponseHeaders(303, -1);
            return;
        }
        String requests = phone.open().stream().map(DemoSigningService::article).collect(Collectors.joining());
        byte[] html = template().replace("<!--requests-->", requests).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
        exchange.sendResponseHeaders(200, html.length);
        exchange.getResponseBody().write(html);
    }

    private static String article(Asked asked) {
        String handle =
                "<input type=\"hidden\" name=\"handle\" value=\"" + HtmlUtils.htmlEscape(asked.handle()) + "\">";
        return "<article><p>" + HtmlUtils.htmlEscape(asked.credential()) + "</p><p class=\"code\">"
                + HtmlUtils.htmlEscape(asked.words()) + "</p><form method=\"post\" action=\"/confirm\">" + handle
                + "<button>Xác nhận</button></form><form method=\"post\" action=\"/refuse\">" + handle
                + "<button>Từ chối</button></form></article>";
    }

    private static String template() throws IOException {
        try (InputStream in = DemoSigningService.class.getResourceAsStream("/demo/phone.html")) {
            if (in == null) {
                throw new IllegalStateException("the page of the demonstration's phone is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void respond(HttpExchange exchange, int status, ObjectNode answer) throws IOException {
        byte[] bytes = JSON.writeValueAsBytes(answer);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static Map<String, String> form(String body) {
        return Arrays.stream(body.split("&", -1))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(
                        pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8), (a, b) -> a));
    }

    private static KeyHolder.Signer holder(String credential) {
        KeyHolder.Signer holder = ACCOUNTS.get(credential);
        if (holder == null) {
            throw new IllegalArgumentException("no such credential");
        }
        return holder;
    }

    private static KeyHolder.Signer signer(String person) {
        return new KeyHolder.Signer(PersonId.of(person));
    }

    private static String hash(JsonNode question) {
        return question.path("hash").path(0).asString("");
    }

    private static String text(JsonNode question, String field) {
        return question.path(field).asString("");
    }

    private static ObjectNode error(String word) {
        return node().put("error", word);
    }

    private static ObjectNode node() {
        return JSON.createObjectNode();
    }
}
