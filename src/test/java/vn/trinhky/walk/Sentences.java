package vn.trinhky.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import vn.trinhky.kernel.RuleBrokenException;

/** The sentences a refusal is told in, in both languages, as they stand in the files. */
final class Sentences {
    private static final Pattern NAMED = Pattern.compile("\\{(\\d+)");
    private final Map<String, Properties> files = new HashMap<>();
    private final Map<String, Integer> told = new TreeMap<>();

    /** How often each rule refused. */
    Map<String, Integer> told() {
        return told;
    }

    void requireOne(RuleBrokenException refusal) {
        String key = refusal.rule().messageKey();
        told.merge(key, 1, Integer::sum);
        for (String language : new String[] {"vi", "en"}) {
            String sentence = file(key.substring(0, key.indexOf('.')), language).getProperty(key, "");
            assertThat(sentence).as(key + " in " + language).isNotBlank().endsWith(".");
            Matcher named = NAMED.matcher(sentence);
            while (named.find()) {
                assertThat(Integer.parseInt(named.group(1)))
                        .as("what %s names in %s", key, language)
                        .isLessThan(refusal.arguments().size());
            }
        }
    }

    private Properties file(String module, String language) {
        return files.computeIfAbsent("i18n/" + module + "_" + language + ".properties", path -> {
            Properties words = new Properties();
            try (Reader reader =
                    new InputStreamReader(new ClassPathResource(path).getInputStream(), StandardCharsets.UTF_8)) {
                words.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return words;
        });
    }
}
