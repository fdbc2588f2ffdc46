package vn.trinhky.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.trinhky.testing.Browser;
import vn.trinhky.testing.ReportJourney;
import vn.trinhky.testing.Workplace;

/** The office in a browser: people sit down at their desks, and what is seen is kept as pictures and checked for barriers. */
final class Office implements AutoCloseable {
    private static final Path OUT = Path.of("target/journey");

    private final Browser browser = Browser.launch();
    private final String address;
    private final List<String> barriers = new ArrayList<>();

    Office(int port) throws IOException {
        Files.createDirectories(OUT);
        address = "http://localhost:" + port;
    }

    /** A person of the demo office at a desk of 1440 × 900. */
    Workplace at(String login) {
        return new Workplace(browser, address, login, 1440, 900);
    }

    /** The same person with a phone in the hand. */
    Workplace phoneOf(String login) {
        return new Workplace(browser, address, login, 390, 844);
    }

    /** The same person with a phone that is touched. */
    Workplace touchPhoneOf(String login) {
        return Workplace.touchingPhone(browser, address, login, 390, 844);
    }

    /** Takes a picture for the user guide and notes what would stop people from using the screen. */
    void look(Workplace desk, String name) {
        desk.picture(OUT.resolve(name + ".png"));
        desk.seriousBarriers().forEach(barrier -> barriers.add(name + ": " + barrier));
        desk.scriptErrors().forEach(error -> barriers.add(name + ": script error " + error));
    }

    static Path out(String name) {
        return OUT.resolve(name);
    }

    /** Enters the PIN where it is asked for and confirms with the Enter key. */
    private static void enterPin(Workplace desk) {
        desk.field("Mã PIN").fill(ReportJourney.PIN);
        desk.page().keyboard().press("Enter");
    }

    /** A submitted report goes the rest of the way. */
    void agreeSignAndIssue(String subject) {
        try (Workplace desk = at("vhtt")) {
            desk.choose("Thẩm định");
            desk.open(subject);
            desk.press("Đồng ý");
            desk.sees("Đã đồng ý");
        }
        try (Workplace desk = at("chutich")) {
            desk.choose("Ký văn bản");
            desk.open(subject);
            desk.press("Ký");
            enterPin(desk);
            desk.sees("Đã ký số");
        }
        try (Workplace desk = at("vanthu")) {
            desk.choose("Phát hành");
            desk.open(subject);
            desk.press("Đóng dấu và phát hành");
            enterPin(desk);
            desk.sees("Đã phát hành");
        }
    }

    @Override
    public void close() {
        browser.close();
        assertThat(barriers).as("barriers on the screens").isEmpty();
    }
}
