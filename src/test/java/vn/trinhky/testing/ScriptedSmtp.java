package vn.trinhky.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A mail server that answers every recipient with one reply, or goes silent there. */
public final class ScriptedSmtp implements AutoCloseable {
    private final ServerSocket socket;
    private final Optional<String> replyToRecipient;

    private ScriptedSmtp(Optional<String> replyToRecipient) {
        this.replyToRecipient = replyToRecipient;
        try {
            socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::serve);
    }

    public static ScriptedSmtp answering(String replyToRecipient) {
        return new ScriptedSmtp(Optional.of(replyToRecipient));
    }

    public static ScriptedSmtp silent() {
        return new ScriptedSmtp(Optional.empty());
    }

    public int port() {
        return socket.getLocalPort();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                Socket caller = socket.accept();
                Thread.ofVirtual().start(() -> talk(caller));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket caller) {
        try (caller;
                BufferedReader said =
                        new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII))) {
            say(caller, "220 test");
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                if (!line.startsWith("RCPT")) {
                    say(caller, "250 ok");
                } else if (replyToRecipient.isPresent()) {
                    say(caller, replyToRecipient.get());
                }
            }
        } catch (IOException callerHungUp) {
            return;
        }
    }

    private static void say(Socket caller, String line) throws IOException {
        caller.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        caller.getOutputStream().flush();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
