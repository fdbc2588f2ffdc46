package vn.trinhky.structure;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

class ArchitectureTest {
    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.trinhky");

    @Test
    void screensLiveInUiPackages() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..ui..", "..panel..", "vn.trinhky.shell..", "vn.trinhky")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin.flow.component..")
                .because("a service that knows a screen cannot be used by another one")
                .check(PRODUCT);
    }

    @Test
    void screensAskServicesNotTables() {
        noClasses()
                .that()
                .resideInAPackage("..ui..")
                .should()
                .dependOnClassesThat(
                        are(assignable(Repository.class).or(resideInAPackage("org.springframework.jdbc.."))))
                .because("rules and rights are in the services; a query in a view passes them by")
                .check(PRODUCT);
    }

    @Test
    void rowsAreReadAsLists() {
        noClasses()
                .should()
                .callMethod(JdbcClient.MappedQuerySpec.class, "stream")
                .because("a stream of rows that nobody closes keeps its connection for ever")
                .check(PRODUCT);
    }

    @Test
    void entitiesAndRepositoriesStayInTheirModule() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .or()
                .areAssignableTo(Repository.class)
                .should()
                .notBePublic()
                .because("one table has one owner; others get records")
                .check(PRODUCT);
    }

    @Test
    void everyPublicServiceMethodIsSecured() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Service.class)
                .and()
                .arePublic()
                .and()
                .areNotStatic()
                .should(beSecured())
                .because("deny by default: a method without a rule is open to everybody who is signed in")
                .check(PRODUCT);
    }

    @Test
    void theSignatureLibraryStaysBehindItsDoor() {
        noClasses()
                .that()
                .resideOutsideOfPackage("vn.trinhky.signing.dss..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("eu.europa.esig..", "org.bouncycastle..")
                .because("a signature provider must be replaceable without touching the office's steps")
                .check(PRODUCT);
    }

    @Test
    void theTypesettingLibraryStaysBehindItsDoor() {
        noClasses()
                .that()
                .resideOutsideOfPackage("vn.trinhky.typesetting..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("net.sf.jasperreports..")
                .because("the page is typesetting's alone")
                .check(PRODUCT);
    }

    @Test
    void timeIsAskedOfTheClock() {
        noClasses()
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "reads the machine's time without a Clock", ArchitectureTest::isNowWithoutClock))
                .because("a test must be able to stand on New Year's Eve")
                .check(PRODUCT);
    }

    private static boolean isNowWithoutClock(JavaCall<?> call) {
        return call.getName().equals("now")
                && call.getTargetOwner().getPackageName().equals("java.time")
                && call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
    }

    @Test
    void nothingIsInjectedIntoFields() {
        fields().should()
                .notBeAnnotatedWith(Autowired.class)
                .because("a constructor says what a class needs, and a test can give it")
                .check(PRODUCT);
    }

    private static DescribedPredicate<JavaClass> assignable(Class<?> type) {
        return JavaClass.Predicates.assignableTo(type);
    }

    private static ArchCondition<JavaMethod> beSecured() {
        return new ArchCondition<>("be secured by @PreAuthorize, on the method or its class") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean secured = method.isAnnotatedWith(PreAuthorize.class)
                        || method.getOwner().isAnnotatedWith(PreAuthorize.class);
                boolean synthetic = method.getModifiers().contains(JavaModifier.SYNTHETIC)
                        || method.getModifiers().contains(JavaModifier.BRIDGE);
                if (!secured && !synthetic) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " is open"));
                }
            }
        };
    }
}
