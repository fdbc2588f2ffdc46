package vn.trinhky.structure;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.trinhky.testing.UseCase;

/** One id everywhere: what {@code docs/use-cases} promises is played through by a test, and what a test names is written there. */
class UseCasesTest {
    private static final Path PAGES = Path.of("docs/use-cases");
    private static final int ID_LENGTH = "UC-000".length();

    @Test
    void everyUseCaseIsWrittenListedAndTested() throws IOException {
        Set<String> written;
        try (Stream<Path> pages = Files.list(PAGES)) {
            written = pages.map(page -> page.getFileName().toString())
                    .filter(name -> name.startsWith("UC-"))
                    .map(name -> name.substring(0, ID_LENGTH))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        String list = Files.readString(PAGES.resolve("README.md"));

        assertThat(tested()).isEqualTo(written);
        assertThat(written).allSatisfy(id -> assertThat(list).contains("[" + id + "]"));
    }

    private static Set<String> tested() {
        JavaClasses tests = new ClassFileImporter().importPackages("vn.trinhky");
        return tests.stream()
                .<HasAnnotations<?>>flatMap(type -> Stream.concat(Stream.of(type), type.getMethods().stream()))
                .flatMap(each -> each.tryGetAnnotationOfType(UseCase.class).stream())
                .flatMap(useCase -> Stream.of(useCase.value()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
