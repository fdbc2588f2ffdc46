package vn.trinhky.security;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.trinhky.organization.Office;
import vn.trinhky.organization.PersonDetails;
import vn.trinhky.organization.PersonId;
import vn.trinhky.testing.People;
import vn.trinhky.testing.TrinhKyTest;

/**
 * Which office may call which service method: every public method of every service, called by a person of each office
 * alone and by nobody. A method that is not in the table fails, and so does a line of the table without its method.
 */
@TrinhKyTest
class ServiceSecurityTest {
    private static final Set<Office> ANYBODY = EnumSet.allOf(Office.class);
    private static final Set<Office> READERS_OF_THE_REGISTER =
            Set.of(Office.DRAFTER, Office.REVIEWER, Office.SIGNER, Office.CLERK, Office.AUDITOR);
    private static final Set<Office> DRAFTER = Set.of(Office.DRAFTER);
    private static final Set<Office> AT_A_STEP = Set.of(Office.REVIEWER, Office.SIGNER, Office.CLERK);
    private static final Set<Office> SIGNER = Set.of(Office.SIGNER);
    private static final Set<Office> CLERK = Set.of(Office.CLERK);

    private static final Map<String, Set<Office>> MATRIX = Map.ofEntries(
            entry("AfterIssue.of", ANYBODY),
            entry("AfterIssue.statuses", ANYBODY),
            entry("Archive.search", READERS_OF_THE_REGISTER),
            entry("Archive.count", READERS_OF_THE_REGISTER),
            entry("Archive.countByYear", READERS_OF_THE_REGISTER),
            entry("Archive.years", READERS_OF_THE_REGISTER),
            entry("Archive.details", READERS_OF_THE_REGISTER),
            entry("Archive.open", READERS_OF_THE_REGISTER),
            entry("Archive.openOriginal", Set.of(Office.CLERK, Office.AUDITOR)),
            entry("Archive.checkIntegrity", READERS_OF_THE_REGISTER),
            entry("AuditTrail.entries", Set.of(Office.AUDITOR)),
            entry("AuditTrail.entriesWithoutSubjects", Set.of(Office.ADMIN)),
            entry("AuditTrail.count", Set.of(Office.AUDITOR, Office.ADMIN)),
            entry("AuditTrail.historyOf", Set.of(Office.AUDITOR)),
            entry("AuditTrail.verify", Set.of(Office.AUDITOR)),
            entry("AuditTrail.sealed", Set.of(Office.AUDITOR, Office.ADMIN)),
            entry("AuditTrail.seal", Set.of(Office.AUDITOR)),
            entry("AuditTrail.evidence", Set.of(Office.AUDITOR)),
            entry("ChainCustody.sealNow", Set.of(Office.AUDITOR)),
            entry("ChainCustody.evidence", Set.of(Office.AUDITOR)),
            entry("DocumentCheck.check", ANYBODY),
            entry("BatchSigning.sign", SIGNER),
            entry("DraftPages.draft", ANYBODY),
            entry("DraftPages.manuscript", ANYBODY),
            entry("DraftPages.version", ANYBODY),
            entry("DraftPages.versionWord", ANYBODY),
            entry("DraftPages.word", ANYBODY),
            entry("Drafting.begin", DRAFTER),
            entry("Drafting.open", DRAFTER),
            entry("Drafting.goOnHere", DRAFTER),
            entry("Drafting.seen", DRAFTER),
            entry("Drafting.isHeldBy", DRAFTER),
            entry("Drafting.keepApart", DRAFTER),
            entry("Drafting.close", DRAFTER),
            entry("Drafting.save", DRAFTER),
            entry("Drafting.submit", DRAFTER),
            entry("IssuedRecords.of", ANYBODY),
            entry("IssuedStanding.of", ANYBODY),
            entry("LoginAccounts.find", ANYBODY),
            entry("Organization.person", ANYBODY),
            entry("Organization.findPerson", ANYBODY),
            entry("Organization.people", ANYBODY),
            entry("Organization.holders", ANYBODY),
            entry("Organization.peopleIn", ANYBODY),
            entry("Organization.working", ANYBODY),
            entry("Organization.headOf", ANYBODY),
            entry("Organization.signingCapacity", ANYBODY),
            entry("Organization.unit", ANYBODY),
            entry("Organization.units", ANYBODY),
            entry("Organization.agency", ANYBODY),
            entry("Organization.letterheadOn", ANYBODY),
            entry("Organization.letterhead", ANYBODY),
            entry("ReportCatalog.summary", ANYBODY),
            entry("ReportCatalog.readableSummary", ANYBODY),
            entry("ReportCatalog.isReadable", ANYBODY),
            entry("ReportCatalog.draft", ANYBODY),
            entry("ReportCatalog.version", ANYBODY),
            entry("ReportCatalog.currentVersion", ANYBODY),
            entry("ReportCatalog.versionNumbers", ANYBODY),
            entry("ReportCatalog.history", ANYBODY),
            entry("ReportCatalog.ownPeople", ANYBODY),
            entry("ReportCatalog.refusalOf", ANYBODY),
            entry("ReportCatalog.page", ANYBODY),
            entry("ReportCatalog.count", ANYBODY),
            entry("ReportDrafting.begin", DRAFTER),
            entry("ReportDrafting.beginReplacement", DRAFTER),
            entry("ReportDrafting.open", DRAFTER),
            entry("ReportDrafting.save", DRAFTER),
            entry("ReportDrafting.units", DRAFTER),
            entry("ReportFiles.addAttachment", DRAFTER),
            entry("ReportFiles.addPicture", DRAFTER),
            entry("ReportFiles.attachment", ANYBODY),
            entry("ReportFiles.picture", ANYBODY),
            entry("ReportLifecycle.submit", DRAFTER),
            entry("ReportLifecycle.passTo", DRAFTER),
            entry("ReportLifecycle.agree", AT_A_STEP),
            entry("ReportLifecycle.go", ANYBODY),
            entry("ReportLifecycle.hold", ANYBODY),
            entry("ReportLifecycle.concludeReview", AT_A_STEP),
            entry("ReportLifecycle.returnForRevision", AT_A_STEP),
            entry("ReportLifecycle.withdraw", DRAFTER),
            entry("ReportLifecycle.sign", SIGNER),
            entry("ReportLifecycle.issue", CLERK),
            entry("ReportLifecycle.refuseToSeal", CLERK),
            entry("ReportLifecycle.decide", SIGNER),
            entry("ReportLifecycle.revokeDecision", SIGNER),
            entry("ReportLifecycle.recall", CLERK),
            entry("ReportLifecycle.correct", CLERK),
            entry("ReportLifecycle.cancel", Set.of(Office.DRAFTER, Office.REVIEWER)),
            entry("Signing.sign", SIGNER),
            entry("Signing.refusalOfSignature", SIGNER),
            entry("Signing.pageToSign", SIGNER),
            entry("Signing.sealAndIssue", CLERK),
            entry("Signing.refuseToSeal", CLERK),
            entry("Signing.signedPdf", ANYBODY),
            entry("Signing.copyToRead", ANYBODY),
            entry("SignaturesMadeHere.documentOf", ANYBODY),
            entry("SignaturesMadeHere.hasSignedHere", ANYBODY),
            entry("SignaturesMadeHere.of", ANYBODY),
            entry("SigningKeys.myTerm", SIGNER),
            entry("SigningKeys.sealTerm", CLERK),
            entry("SigningReadings.shown", SIGNER),
            entry("SigningReadings.readToEnd", SIGNER),
            entry("SigningReadings.unopened", SIGNER),
            entry("SigningKeys.mine", SIGNER),
            entry("SigningKeys.agencySeal", CLERK),
            entry("Typesetter.typeset", ANYBODY),
            entry("VersionPages.pdf", ANYBODY),
            entry("VersionPages.word", ANYBODY),
            entry("WordExport.word", ANYBODY),
            entry("WorkCalendar.isWorkingDay", ANYBODY),
            entry("WorkCalendar.plusWorkingDays", ANYBODY),
            entry("WorkCalendar.workDays", ANYBODY),
            entry("WorkCalendar.workingDaysBetween", ANYBODY));

    private static final Map<String, Set<Office>> ALL = Stream.of(
                    MATRIX,
                    RegisterRights.MATRIX,
                    AdministrationRights.MATRIX,
                    ChainRights.MATRIX,
                    TextRights.MATRIX,
                    NotificationRights.MATRIX)
            .flatMap(part -> part.entrySet().stream())
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    /**
     * Who logs in is nobody yet, and a timer is nobody; neither learns anything about a document. Who checks a document
     * holds it, or names it by what only its holders know.
     */
    private static final Set<String> WITHOUT_LOG_IN = new TreeSet<>(Set.of(
            "DocumentCheck.check",
            "IssuedRecords.of",
            "IssuedStanding.of",
            "LoginAccounts.find",
            "SignaturesMadeHere.documentOf",
            "SignaturesMadeHere.hasSignedHere",
            "SignaturesMadeHere.of",
            "WorkCalendar.isWorkingDay",
            "WorkCalendar.plusWorkingDays",
            "WorkCalendar.workDays",
            "WorkCalendar.workingDaysBetween"));

    private final ApplicationContext context;
    private final TransactionTemplate undone;

    ServiceSecurityTest(ApplicationContext context, PlatformTransactionManager transactions) {
        this.context = context;
        this.undone = new TransactionTemplate(transactions);
    }

    @Test
    void everyServiceMethodIsInTheMatrixAndNothingElse() {
        Set<String> found = serviceMethods().map(ServiceMethod::key).collect(Collectors.toCollection(TreeSet::new));
        assertThat(found).isEqualTo(new TreeSet<>(ALL.keySet()));
    }

    @Test
    void everyCellOfTheMatrix() {
        List<String> wrong = serviceMethods()
                .flatMap(method -> Arrays.stream(Office.values())
                        .filter(office -> isRefused(method, office)
                                == ALL.getOrDefault(method.key(), Set.of()).contains(office))
                        .map(office -> method.key() + " for " + office))
                .toList();
        assertThat(wrong).isEmpty();
    }

    @Test
    void nobodyCallsAnythingButWhatLogInTimersAndThePublicNeed() {
        Set<String> open = serviceMethods()
                .filter(method -> !isRefusedToNobody(method))
                .map(ServiceMethod::key)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(open).isEqualTo(WITHOUT_LOG_IN);
    }

    private boolean isRefusedToNobody(ServiceMethod method) {
        Throwable thrown = call(method, null);
        return thrown instanceof AccessDeniedException || thrown instanceof AuthenticationException;
    }

    private boolean isRefused(ServiceMethod method, Office office) {
        return call(method, office) instanceof AuthorizationDeniedException;
    }

    /** Calls with empty arguments and undoes whatever it does; only who refuses matters. */
    private @Nullable Throwable call(ServiceMethod method, @Nullable Office office) {
        SecurityContextHolder.setContext(
                office == null ? new SecurityContextImpl() : new SecurityContextImpl(someoneHolding(office)));
        try {
            return undone.execute(status -> {
                status.setRollbackOnly();
                return catchThrowable(method::call);
            });
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private static UsernamePasswordAuthenticationToken someoneHolding(Office office) {
        PersonDetails person = new PersonDetails(
                new PersonId(UUID.randomUUID()), "x", "Người thử", "", People.UNIT_VP, Set.of(office), Set.of());
        SignedInPerson signedIn = new SignedInPerson(person, "", true);
        return UsernamePasswordAuthenticationToken.authenticated(signedIn, null, signedIn.getAuthorities());
    }

    private Stream<ServiceMethod> serviceMethods() {
        return context.getBeansWithAnnotation(Service.class).values().stream()
                .filter(bean -> AopUtils.getTargetClass(bean).getPackageName().startsWith("vn.trinhky"))
                .flatMap(bean -> Arrays.stream(AopUtils.getTargetClass(bean).getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()))
                        .filter(method -> !Modifier.isStatic(method.getModifiers()))
                        .filter(method -> !method.isSynthetic() && !method.isBridge())
                        .map(method -> new ServiceMethod(bean, method)));
    }

    private record ServiceMethod(Object bean, Method method) {
        private static final Map<Class<?>, Object> ZEROS = Map.of(int.class, 0, long.class, 0L, boolean.class, false);

        String key() {
            return method.getDeclaringClass().getSimpleName() + "." + method.getName();
        }

        void call() throws Throwable {
            Object[] arguments = Arrays.stream(method.getParameterTypes())
                    .map(ServiceMethod::nothing)
                    .toArray();
            try {
                method.setAccessible(true);
                method.invoke(bean, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }

        private static @Nullable Object nothing(Class<?> type) {
            return ZEROS.get(type);
        }
    }
}
