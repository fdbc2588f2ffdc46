package vn.trinhky.report.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.trinhky.report.content.ReportContent;

/** Pairs of texts from the work of an office, each with the marking a careful person would make by hand. */
class MarkedPairsTest {
    private static final int AT_LEAST = 30;

    private static Path directory() throws Exception {
        return Path.of(Objects.requireNonNull(MarkedPairsTest.class.getResource("/differences"))
                .toURI());
    }

    static List<String> pairs() throws Exception {
        try (Stream<Path> files = Files.list(directory())) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void thereAreEnoughOfThem() throws Exception {
        assertThat(pairs()).hasSizeGreaterThanOrEqualTo(AT_LEAST);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pairs")
    void isMarkedAsByHand(String name) throws Exception {
        Pair pair = Pair.read(directory().resolve(name));
        ContentDifference difference = ContentDifference.between(pair.before, pair.after);
        assertThat(Marking.of(difference)).as(pair.title).isEqualTo(pair.marking);
        assertThat(difference.applyTo(pair.before)).isEqualTo(pair.after);
        assertThat(difference.revertOn(pair.after)).isEqualTo(pair.before);
    }

    /** A file: a title, then the three parts, each below a line of its own. */
    private record Pair(String title, ReportContent before, ReportContent after, List<String> marking) {
        static Pair read(Path file) throws IOException {
            List<List<String>> parts = new ArrayList<>(List.of(new ArrayList<>()));
            for (String line : Files.readAllLines(file)) {
                if (line.matches("--- (before|after|marking)")) {
                    parts.add(new ArrayList<>());
                } else {
                    parts.getLast().add(line);
                }
            }
            return new Pair(
                    String.join(" ", parts.get(0)),
                    Notation.read(parts.get(1)),
                    Notation.read(parts.get(2)),
                    parts.get(3));
        }
    }
}
