package vn.trinhky.shell.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Both languages are complete, and every word a screen asks for exists. */
class TranslationsTest {
    private static final Path FILES = Path.of("src/main/resources/i18n");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
    /** A literal in the shape of a key, {@code module.Type.name}, or whatever is asked for directly. */
    private static final Pattern USED =
            Pattern.compile("\"([a-z]+\\.[A-Z]\\w*\\.\\w+)\"|getTranslation\\(\\s*\"([a-z]\\w*(?:\\.\\w+)+)\"");

    private final Map<String, String> vietnamese = load("vi");
    private final Map<String, String> english = load("en");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(vietnamese).isNotEmpty();
        assertThat(english.keySet()).isEqualTo(vietnamese.keySet());
    }

    @Test
    void noWordIsEmpty() {
        assertThat(vietnamese.values()).noneMatch(String::isBlank);
        assertThat(english.values()).noneMatch(String::isBlank);
    }

    @Test
    void bothLanguagesNameTheSameThings() {
        assertThat(vietnamese)
                .allSatisfy((key, text) -> assertThat(placeholders(english.getOrDefault(key, "")))
                        .as(key)
                        .isEqualTo(placeholders(text)));
    }

    @Test
    void apostrophesAreTypographicBecauseMessageFormatTakesTheStraightOnesAway() {
        assertThat(vietnamese.values()).noneMatch(text -> text.contains("'"));
        assertThat(english.values()).noneMatch(text -> text.contains("'"));
    }

    @Test
    void aKeyBeginsWithTheModuleOfItsFile() throws IOException {
        for (Path file : files("vi")) {
            String module = file.getFileName().toString().replaceFirst("_vi\\.properties$", "");
            assertThat(read(file).keySet()).as(file.toString()).allMatch(key -> key.startsWith(module + "."));
        }
    }

    @Test
    void everyKeyAViewAsksForExists() throws IOException {
        List<String> missing = new ArrayList<>();
        try (Stream<Path> sources = Files.walk(SOURCES)) {
            for (Path source :
                    sources.filter(path -> path.toString().endsWith(".java")).toList()) {
                keys(Files.readString(source)).stream()
                        .filter(key -> !vietnamese.containsKey(key))
                        .forEach(key -> missing.add(source.getFileName() + ": " + key));
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void theSearchForUsedKeysFindsThem() {
        assertThat(keys("@Menu(title = \"desk.MyWorkView.title\", icon = \"inbox\")"))
                .containsExactly("desk.MyWorkView.title");
        assertThat(keys("label.getTranslation(\n    \"shell.product\", time)")).containsExactly("shell.product");
        assertThat(keys("load(\"i18n/x.properties\", \"vn.trinhky.shell\")")).isEmpty();
    }

    private static List<String> keys(String source) {
        return USED.matcher(source).results().map(TranslationsTest::key).toList();
    }

    private static String key(MatchResult used) {
        return used.group(1) == null ? used.group(2) : used.group(1);
    }

    private static Set<String> placeholders(String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static Map<String, String> load(String language) {
        Map<String, String> all = new TreeMap<>();
        try {
            for (Path file : files(language)) {
                all.putAll(read(file));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return all;
    }

    private static List<Path> files(String language) throws IOException {
        try (Stream<Path> found = Files.list(FILES)) {
            return found.filter(path -> path.toString().endsWith("_" + language + ".properties"))
                    .sorted()
                    .toList();
        }
    }

    private static Map<String, String> read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        Map<String, String> words = new TreeMap<>();
        properties.forEach((key, value) -> words.put((String) key, (String) value));
        return words;
    }
}
