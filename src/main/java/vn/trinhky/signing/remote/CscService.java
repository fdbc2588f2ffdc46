package vn.trinhky.signing.remote;

import java.io.ByteArrayInputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.trinhky.signing.PhoneConfirmation;
import vn.trinhky.signing.SigningCertificate;
import vn.trinhky.signing.SigningProperties.Remote;
import vn.trinhky.signing.remote.CscCalls.Answer;

/**
 * The five methods of the CSC API (v1, and {@code authorizeCheck} of v2) that two-step signing needs. The person is asked
 * by the service itself; no PIN or one-time code of theirs ever passes through here.
 */
final class CscService {
    /** sha256WithRSAEncryption. */
    private static final String ALGORITHM = "1.2.840.113549.1.1.11";
    /** SHA-256. */
    private static final String DIGEST = "2.16.840.1.101.3.4.2.1";

    private static final int MOST_CREDENTIALS = 20;
    private static final int MOST_CERTIFICATES = 6;
    private static final int NOT_UNDERSTOOD = 502;

    private final CscCalls calls;

    CscService(Remote settings) {
        this.calls = new CscCalls(settings);
    }

    /**
     * What the service allows for one digest.
     *
     * @param sad signature activation data; empty while the person is still asked
     * @param handle to ask again with; empty once there is a sad
     */
    record Authorization(Optional<String> sad, Optional<String> handle) {}

    List<String> credentials(String account) {
        ObjectNode question = CscCalls.question().put("userID", account).put("maxResults", MOST_CREDENTIALS);
        Answer answer = calls.call("credentials/list", question);
        List<String> ids = new ArrayList<>();
        for (JsonNode id : answer.body().path("credentialIDs")) {
            ids.add(id.asString());
        }
        return ids;
    }

    /** The certificates of a key that may sign now; empty if it is switched off or its certificate does not count. */
    Optional<SigningCertificate> certificates(String credential) {
        ObjectNode question = CscCalls.question()
                .put("credentialID", credential)
                .put("certificates", "chain")
                .put("certInfo", true);
        JsonNode body = calls.call("credentials/info", question).body();
        boolean usable = body.path("key").path("status").asString("").equals("enabled")
                && body.path("cert").path("status").asString("valid").equals("valid");
        List<X509Certificate> chain = new ArrayList<>();
        for (JsonNode encoded : body.path("cert").path("certificates")) {
            if (chain.size() < MOST_CERTIFICATES) {
                chain.add(certificate(encoded.asString()));
            }
        }
        return usable && !chain.isEmpty() ? Optional.of(new SigningCertificate(chain)) : Optional.empty();
    }

    /** Asks the person to allow one signature over this digest. */
    Authorization authorize(
            String credential, byte[] digest, String words, PhoneConfirmation confirmation, Duration longest) {
        ObjectNode question = CscCalls.question()
                .put("credentialID", credential)
                .put("numSignatures", 1)
                .put("description", words);
        question.putArray("hash").add(base64(digest));
        return authorization(calls.call("credentials/authorize", question, confirmation, longest));
    }

    /** Whether the person has answered meanwhile. */
    Authorization check(String handle, PhoneConfirmation confirmation, Duration longest) {
        ObjectNode question = CscCalls.question().put("handle", handle);
        Answer answer = calls.call("credentials/authorizeCheck", question, confirmation, longest);
        Optional<String> sad = answer.text("SAD");
        return new Authorization(sad, sad.isPresent() ? Optional.empty() : Optional.of(handle));
    }

    private static Authorization authorization(Answer answer) {
        Authorization given = new Authorization(answer.text("SAD"), answer.text("handle"));
        if (given.sad().isEmpty() && given.handle().isEmpty()) {
            throw new RemoteServiceException(NOT_UNDERSTOOD, "no_sad_and_no_handle", null);
        }
        return given;
    }

    byte[] sign(String credential, String sad, byte[] digest) {
        ObjectNode question = CscCalls.question()
                .put("credentialID", credential)
                .put("SAD", sad)
                .put("hashAlgo", DIGEST)
                .put("signAlgo", ALGORITHM);
        question.putArray("hash").add(base64(digest));
        JsonNode signatures = calls.call("signatures/signHash", question).body().path("signatures");
        return bytes(signatures.path(0).asString(""));
    }

    private static X509Certificate certificate(String encoded) {
        try {
            return (X509Certificate) CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(bytes(encoded)));
        } catch (CertificateException e) {
            throw new RemoteServiceException(NOT_UNDERSTOOD, "no_certificate", e);
        }
    }

    private static byte[] bytes(String encoded) {
        try {
            return Base64.getMimeDecoder().decode(encoded);
        } catch (IllegalArgumentException e) {
            throw new RemoteServiceException(NOT_UNDERSTOOD, "no_base64", e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
