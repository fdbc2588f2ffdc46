package vn.trinhky.shell.i18n;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The words of all modules: every module brings {@code i18n/<module>_vi.properties} and {@code _en}, in UTF-8, with keys
 * that begin with its name. Vietnamese comes first whatever the browser asks for; it also stands in for a word English
 * lacks. Placeholders are those of {@link MessageFormat}; apostrophes are typographic.
 */
@Component
class ModuleTranslations implements I18NProvider {
    static final Locale VIETNAMESE = Locale.of("vi", "VN");
    static final Locale ENGLISH = Locale.ENGLISH;

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(ModuleTranslations.class);

    private final HashMap<String, HashMap<String, String>> words = new HashMap<>();

    ModuleTranslations() {
        for (Locale locale : List.of(VIETNAMESE, ENGLISH)) {
            words.put(locale.getLanguage(), load(locale.getLanguage()));
        }
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(VIETNAMESE, ENGLISH);
    }

    @Override
    public Locale getDefaultLocale() {
        return VIETNAMESE;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        String pattern = of(locale).get(key);
        if (pattern == null) {
            pattern = of(VIETNAMESE).get(key);
        }
        if (pattern == null) {
            LOG.warn("no words for the key {}", key);
            return key;
        }
        return params.length == 0 ? pattern : new MessageFormat(pattern, locale).format(params);
    }

    @Override
    public Map<String, String> getAllTranslations(Locale locale) {
        return Map.copyOf(of(locale));
    }

    private Map<String, String> of(Locale locale) {
        return words.getOrDefault(locale.getLanguage(), words.getOrDefault(VIETNAMESE.getLanguage(), new HashMap<>()));
    }

    private static HashMap<String, String> load(String language) {
        HashMap<String, String> all = new HashMap<>();
        try {
            Resource[] files = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:i18n/*_" + language + ".properties");
            for (Resource file : files) {
                Properties properties = new Properties();
                try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
                properties.forEach((key, value) -> all.put((String) key, (String) value));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return all;
    }
}
