package vn.trinhky.verification;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import vn.trinhky.kernel.Sha256;

/**
 * {@code verify FILE…} on the command line: the same check as on the public page, with the office's own database and trust
 * anchors, for who has access to the server. Prints the result of each file; the exit code is the highest of all files.
 *
 * <p>0 genuine, 1 changed, 2 not ours, 3 unsigned, 4 cannot be decided, 5 recalled, replaced or corrected, 64 wrong use, 66 a
 * file that cannot be opened, 70 the office's data cannot be used. It starts no server but the embedded database of an office
 * that has one and is not running.
 */
public final class VerifyCommand {
    static final int WRONG_USE = 64;
    static final int NO_FILE = 66;
    static final int NO_OFFICE = 70;

    private static final String NAME = "verify";
    private static final String OPTION = "--";
    private static final String ENGLISH = "--language=en";
    private static final String USAGE = """
            java -jar trinhky.jar verify [--language=en] FILE…
              Kiểm tra tệp PDF có phải văn bản của cơ quan, còn nguyên hay không.
              Checks whether PDF files are documents of this agency, and unchanged.
              0 genuine, 1 changed, 2 not ours, 3 unsigned, 4 cannot be decided, 5 recalled, replaced or corrected""";

    private VerifyCommand() {}

    public static boolean isMeant(String[] arguments) {
        return arguments.length > 0 && NAME.equals(arguments[0]);
    }

    /**
     * @param application the program's own class
     * @param arguments the first is the command itself; what begins with {@code --} is a setting of the program
     * @return the exit code
     */
    public static int run(Class<?> application, String[] arguments, PrintStream out) {
        List<String> given = Arrays.stream(arguments)
                .skip(1)
                .filter(each -> !ENGLISH.equals(each))
                .toList();
        List<String> files =
                given.stream().filter(each -> !each.startsWith(OPTION)).toList();
        String[] settings =
                given.stream().filter(each -> each.startsWith(OPTION)).toArray(String[]::new);
        if (files.isEmpty()) {
            out.println(USAGE);
            return WRONG_USE;
        }
        Locale locale = Arrays.asList(arguments).contains(ENGLISH) ? Locale.ENGLISH : Locale.of("vi", "VN");
        try (ConfigurableApplicationContext office = office(application).run(settings)) {
            return files.stream()
                    .mapToInt(file -> check(office, file, locale, out))
                    .max()
                    .orElse(WRONG_USE);
        } catch (RuntimeException e) {
            out.println(rootCause(e));
            return NO_OFFICE;
        }
    }

    private static int check(ConfigurableApplicationContext office, String file, Locale locale, PrintStream out) {
        byte[] pdf;
        try (InputStream in = Files.newInputStream(Path.of(file))) {
            pdf = in.readNBytes(DocumentCheck.MAX_BYTES + 1);
        } catch (IOException e) {
            out.println("CANNOT_OPEN " + CheckReport.shown(file));
            return NO_FILE;
        }
        CheckResult result = office.getBean(DocumentCheck.class).check(pdf);
        CheckStatement statement = office.getBean(CheckWords.class).of(result, locale);
        out.println(result.verdict().kind() + " " + CheckReport.shown(file));
        out.println(office.getBean(CheckReport.class).text(statement, file, Sha256.of(pdf), locale));
        return result.verdict().kind().exitCode();
    }

    /** The whole program without its servers, timers and first steps; only what a check needs comes to life. */
    private static SpringApplicationBuilder office(Class<?> application) {
        return new SpringApplicationBuilder(application)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .properties(
                        "logging.level.root=error",
                        "logging.level.org.springframework.boot.SpringApplication=off",
                        "logging.level.org.springframework.boot.diagnostics=off",
                        "spring.autoconfigure.exclude=com.vaadin.flow.spring.SpringBootAutoConfiguration,"
                                + "com.vaadin.flow.spring.SpringSecurityAutoConfiguration",
                        "spring.jpa.properties.hibernate.search.enabled=false")
                .initializers(VerifyCommand::requireData, VerifyCommand::leaveFirstSteps);
    }

    /**
     * Nobody wants a new office because they had a file checked in the wrong folder. A database server is left as it is; the
     * embedded one gives the program its rights at every start, as part of its migrations.
     */
    private static void requireData(ConfigurableApplicationContext office) {
        ConfigurableEnvironment environment = office.getEnvironment();
        Path data = Path.of(environment.getProperty("trinhky.data-dir", "./data"), "mariadb", "db");
        boolean embedded = "embedded".equals(environment.getProperty("spring.datasource.url", "embedded"));
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(NAME, Map.of("spring.flyway.enabled", embedded)));
        if (embedded && !Files.isDirectory(data)) {
            throw new IllegalStateException("no office's data in " + data.toAbsolutePath()
                    + ": choose its folder with --trinhky.data-dir, or its database with --spring.datasource.url");
        }
    }

    private static void leaveFirstSteps(ConfigurableApplicationContext office) {
        office.addBeanFactoryPostProcessor(beans -> {
            for (String name : beans.getBeanNamesForType(ApplicationRunner.class, true, false)) {
                ((BeanDefinitionRegistry) beans).removeBeanDefinition(name);
            }
        });
    }

    private static String rootCause(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return "CANNOT_CHECK " + cause.getMessage();
    }
}
