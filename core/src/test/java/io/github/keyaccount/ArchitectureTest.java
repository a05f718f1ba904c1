package io.github.keyaccount;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.AndFullName.Predicates.fullNameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import io.github.keyaccount.explain.Label;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;

/** The rules that hold for all of the library. Each is also seen to fail on classes that break it on purpose. */
class ArchitectureTest {
    private static final String ROOT = "io.github.keyaccount";
    private static final String BAD = ROOT + ".architecture";

    /** Each package may use those before it. */
    private static final List<String> ORDER = List.of(
            "internal",
            "measure",
            "explain",
            "account",
            "funnel",
            "relationship",
            "thinking",
            "buyingcenter",
            "need",
            "negotiation",
            "forecast",
            "portfolio",
            "response",
            "allocation",
            "cadence",
            "staffing",
            "risk",
            "value",
            "plan",
            "review");

    /** What makes a result depend on when, where or by what luck it is worked out: full names, as regular expressions. */
    private static final List<String> FORBIDDEN = List.of(
            // the clock
            "java\\.time\\..*\\.now\\(.*",
            "java\\.time\\.Clock\\..*",
            "java\\.lang\\.System\\.(currentTimeMillis|nanoTime)\\(\\)",
            "java\\.util\\.Date\\.<init>\\(\\)",
            "java\\.util\\.(Gregorian)?Calendar\\..*",
            // the zone, the language and the encoding of the machine
            "java\\.time\\.ZoneId\\.systemDefault\\(\\)",
            "java\\.util\\.TimeZone\\.getDefault\\(\\)",
            "java\\.util\\.Locale\\.[gs]etDefault\\(.*",
            "java\\.lang\\.String\\.format\\(java\\.lang\\.String,.*",
            "java\\.lang\\.String\\.formatted\\(.*",
            "java\\.lang\\.String\\.to(Lower|Upper)Case\\(\\)",
            "java\\.util\\.Formatter\\.<init>\\((?!.*java\\.util\\.Locale).*",
            "java\\.time\\.format\\.DateTimeFormatter\\.ofPattern\\(java\\.lang\\.String\\)",
            "java\\.time\\.format\\.DateTimeFormatter\\.ofLocalized.*",
            "java\\.text\\..*",
            "java\\.util\\.ResourceBundle\\..*",
            "java\\.util\\.Currency\\.get(Symbol|DisplayName)\\(\\)",
            "java\\.util\\.Locale\\.getDisplay.*\\(\\)",
            "java\\.lang\\.String\\.getBytes\\(\\)",
            "java\\.lang\\.String\\.<init>\\(\\[B\\)",
            "java\\.io\\.InputStreamReader\\.<init>\\(java\\.io\\.InputStream\\)",
            "java\\.util\\.Scanner\\..*",
            // chance
            "java\\.util\\.Random\\.<init>\\(\\)",
            "java\\.lang\\.Math\\.random\\(\\)",
            "java\\.util\\.concurrent\\.ThreadLocalRandom\\..*",
            "java\\.util\\.SplittableRandom\\.<init>\\(\\)",
            "java\\.util\\.random\\.RandomGenerator\\.(getDefault|of)\\(.*",
            "java\\.security\\.SecureRandom\\..*",
            "java\\.util\\.UUID\\.randomUUID\\(\\)",
            "java\\.util\\.Collections\\.shuffle\\(java\\.util\\.List\\)",
            // reflection
            "java\\.lang\\.reflect\\..*",
            "java\\.lang\\.invoke\\..*",
            "java\\.lang\\.Class\\.(forName|newInstance|get(Declared)?(Method|Field|Constructor)s?)\\(.*",
            "java\\.util\\.ServiceLoader\\..*",
            // output
            "java\\.lang\\.System\\.(out|err)",
            ".*\\.printStackTrace\\(.*");

    private static final DescribedPredicate<JavaClass> GENERATED = DescribedPredicate.describe(
            "generated", type -> outermost(type).getSimpleName().startsWith("Immutable"));

    private static final ArchRule FIELDS_ARE_FINAL = fields().that()
            .areDeclaredInClassesThat(DescribedPredicate.not(GENERATED))
            .should()
            .beFinal()
            .allowEmptyShould(true);

    private static final ArchRule LOGGERS_ARE_PRIVATE_CONSTANTS = fields().that()
            .haveRawType(Logger.class)
            .should()
            .bePrivate()
            .andShould()
            .beStatic()
            .andShould()
            .beFinal()
            .allowEmptyShould(true);

    private static final JavaClasses LIBRARY = new ClassFileImporter()
            .importUrl(Label.class.getProtectionDomain().getCodeSource().getLocation());

    private static final JavaClasses CARELESS = importWithNested("Careless");

    private static final JavaClasses CAREFUL = importWithNested("Careful");

    @Test
    void library_isFound() {
        assertTrue(LIBRARY.contain(Label.class));
        assertFalse(LIBRARY.contain(ArchitectureTest.class), "only main classes");
    }

    @Test
    void packages_useOnlyThoseBeforeThem() {
        packageOrder(ROOT).check(LIBRARY);
        noCycles(ROOT).check(LIBRARY);
        onlyKnownPackages(ROOT).check(LIBRARY);
    }

    @Test
    void packages_failTheRules_whenTheyLookUpOrGoRoundOrAreUnknown() {
        String root = BAD + ".layered";
        JavaClasses layered = new ClassFileImporter().importPackages(root);
        List<String> failures =
                packageOrder(root).evaluate(layered).getFailureReport().getDetails();
        assertFalse(failures.isEmpty());
        assertTrue(failures.stream().allMatch(failure -> failure.contains("measure.Lower.higher()")), "only upwards");
        assertTrue(noCycles(root).evaluate(layered).hasViolation());
        assertFalse(onlyKnownPackages(root).evaluate(layered).hasViolation());
        assertTrue(onlyKnownPackages(ROOT).evaluate(CARELESS).hasViolation());
    }

    @Test
    void fields_areFinal() {
        FIELDS_ARE_FINAL.check(LIBRARY);
    }

    @Test
    void fields_failTheRule_whenNotFinal_unlessGenerated() {
        assertEquals(List.of("notFinal"), fieldsReported(FIELDS_ARE_FINAL, CARELESS));
        assertEquals(List.of(), fieldsReported(FIELDS_ARE_FINAL, importWithNested("ImmutableGenerated")));
    }

    @Test
    void loggers_arePrivateConstants() {
        LOGGERS_ARE_PRIVATE_CONSTANTS.check(LIBRARY);
    }

    @Test
    void loggers_failTheRule_whenNotPrivateOrNotStatic() {
        assertEquals(List.of("NOT_PRIVATE", "notStatic"), fieldsReported(LOGGERS_ARE_PRIVATE_CONSTANTS, CARELESS));
    }

    @Test
    void library_dependsOnNothingOfTheMachine() {
        FORBIDDEN.forEach(forbidden -> avoid(forbidden).check(LIBRARY));
    }

    @Test
    void machine_isSeen_byEachRule_inEachCarelessMethod() {
        List<String> reports = FORBIDDEN.stream()
                .map(forbidden ->
                        avoid(forbidden).evaluate(CARELESS).getFailureReport().toString())
                .toList();
        assertEquals(
                List.of(),
                IntStream.range(0, reports.size())
                        .filter(i -> !reports.get(i).contains("Careless"))
                        .mapToObj(FORBIDDEN::get)
                        .toList(),
                "rules that no class breaks");
        assertEquals(
                List.of(),
                CARELESS.stream()
                        .flatMap(type -> type.getMethods().stream())
                        .map(JavaMethod::getFullName)
                        .filter(method -> reports.stream().noneMatch(report -> report.contains("<" + method + ">")))
                        .toList(),
                "methods that break no rule");
    }

    @Test
    void carefulClasses_breakNoRule() {
        FORBIDDEN.forEach(forbidden -> avoid(forbidden).check(CAREFUL));
        FIELDS_ARE_FINAL.check(CAREFUL);
        LOGGERS_ARE_PRIVATE_CONSTANTS.check(CAREFUL);
    }

    private static ArchRule avoid(String fullName) {
        return noClasses().should().accessTargetWhere(target(fullNameMatching(fullName)));
    }

    private static ArchRule packageOrder(String root) {
        return CompositeArchRule.of(IntStream.range(0, ORDER.size() - 1)
                .<ArchRule>mapToObj(i -> noClasses()
                        .that()
                        .resideInAPackage(inside(root, ORDER.get(i)))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(ORDER.subList(i + 1, ORDER.size()).stream()
                                .map(name -> inside(root, name))
                                .toArray(String[]::new))
                        .allowEmptyShould(true))
                .toList());
    }

    private static ArchRule onlyKnownPackages(String root) {
        return classes()
                .should()
                .resideInAnyPackage(
                        ORDER.stream().map(name -> inside(root, name)).toArray(String[]::new));
    }

    private static ArchRule noCycles(String root) {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles();
    }

    private static String inside(String root, String name) {
        return root + "." + name + "..";
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(ArchitectureTest::outermost).orElse(type);
    }

    private static JavaClasses importWithNested(String name) {
        return new ClassFileImporter()
                .importPackages(BAD)
                .that(DescribedPredicate.describe(
                        name, type -> outermost(type).getSimpleName().equals(name)));
    }

    /** The names of the fields reported, each once and in order. */
    private static List<String> fieldsReported(ArchRule rule, JavaClasses classes) {
        EvaluationResult result = rule.evaluate(classes);
        return result.getFailureReport().getDetails().stream()
                .map(detail -> detail.replaceAll("^Field <[^>]*\\.([^.>]+)>.*", "$1"))
                .distinct()
                .sorted()
                .toList();
    }
}
