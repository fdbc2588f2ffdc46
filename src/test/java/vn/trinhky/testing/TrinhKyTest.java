package vn.trinhky.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestConstructor;
import vn.trinhky.TrinhKyApplication;

/**
 * A test on the one shared context: the whole product with its demo data, on a MariaDB made fresh for this JVM, at a
 * free port. Adding properties, imports or mocks to a test class would start a second context: do not. Tests run in
 * one thread and leave the demo people as they are; what else they write may stay, so look for your own rows by id.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        classes = TrinhKyApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "trinhky.data-dir=" + FreshData.FOLDER,
            "trinhky.database.binaries=target/mariadb/base",
            "vaadin.productionMode=true",
            "trinhky.signing.keep-every=P1D",
            "trinhky.mail.digest-every=P1D",
            "trinhky.signing.demo-phone-port=0",
            "spring.jpa.properties.hibernate.search.backend.directory.type=local-heap",
            "spring.main.banner-mode=off"
        })
@ActiveProfiles("demo")
@ContextConfiguration(initializers = FreshData.class)
@Import({TestClock.class, Statements.Counting.class, Faults.class, ReportJourney.class})
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@ExtendWith(SharedContext.class)
public @interface TrinhKyTest {}
