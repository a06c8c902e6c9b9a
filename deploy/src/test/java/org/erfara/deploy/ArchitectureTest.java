package org.erfara.deploy;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.Slice;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;

/** The rules of docs/architecture.md that a compiler cannot see. */
@AnalyzeClasses(
        packages = "org.erfara",
        importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.NoTestJars.class})
class ArchitectureTest {
    private static final Set<String> ADAPTERS = Set.of("analysis", "jdbc", "slack", "teams", "web");
    private static final String DEPLOY = "org.erfara.deploy..";

    private static final DescribedPredicate<JavaClass> IN_THE_CORE = resideInAPackage("org.erfara..")
            .and(not(resideInAnyPackage(
                    ADAPTERS.stream().map(name -> "org.erfara." + name + "..").toArray(String[]::new))))
            .and(not(resideInAPackage(DEPLOY)))
            .as("the core");

    private static final Pattern CLOCK_CHANCE_OR_ENVIRONMENT = Pattern.compile(String.join(
            "|",
            "java\\.time\\.\\w+\\.now\\((java\\.time\\.ZoneId)?\\)",
            "java\\.time\\.(Clock\\.system|Clock\\.tick|InstantSource\\.system).*",
            "java\\.util\\.(Date|GregorianCalendar|Random)\\.<init>\\(\\)",
            "java\\.security\\.SecureRandom\\.<init>\\(.*",
            "java\\.util\\.(UUID\\.randomUUID|concurrent\\.ThreadLocalRandom\\.current|random\\.RandomGenerator\\.getDefault).*",
            "java\\.lang\\.(Math\\.random|Thread\\.sleep).*",
            "java\\.lang\\.System\\.(currentTimeMillis|nanoTime|getenv|getProperty|getProperties)\\(.*"));

    @ArchTest
    static final ArchRule the_core_depends_on_nothing_but_the_jdk_null_marks_and_logging = classes()
            .that(are(IN_THE_CORE))
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("java..", "javax.crypto..", "org.jspecify..", "org.slf4j..")
                    .or(IN_THE_CORE));

    @ArchTest
    static final ArchRule packages_depend_on_each_other_in_one_direction =
            slices().matching("org.erfara.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule adapters_do_not_know_each_other = slices().matching("org.erfara.(*)..")
            .that(describe("are adapters", (Slice slice) -> ADAPTERS.contains(slice.getNamePart(1))))
            .should()
            .notDependOnEachOther();

    @ArchTest
    static final ArchRule nobody_depends_on_deploy = noClasses()
            .that()
            .resideOutsideOfPackage(DEPLOY)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(DEPLOY);

    @ArchTest
    static final ArchRule time_chance_and_environment_come_from_deploy = noClasses()
            .that()
            .resideOutsideOfPackage(DEPLOY)
            .should()
            .accessTargetWhere(describe(
                    "the clock, chance or the environment is asked",
                    (JavaAccess<?> access) -> CLOCK_CHANCE_OR_ENVIRONMENT
                            .matcher(access.getTarget().getFullName())
                            .matches()));

    @ArchTest
    static final ArchRule only_the_command_line_prints =
            noClasses().that().resideOutsideOfPackage(DEPLOY).should(ACCESS_STANDARD_STREAMS);

    @ArchTest
    static final ArchRule slack_stays_in_its_adapter = only("org.erfara.slack..", "com.slack..");

    @ArchTest
    static final ArchRule teams_stays_in_its_adapter = only("org.erfara.teams..", "com.microsoft..");

    @ArchTest
    static final ArchRule sql_stays_in_the_store =
            only("org.erfara.jdbc..", "java.sql..", "javax.sql..", "org.jdbi..", "com.zaxxer..", "org.flywaydb..");

    @ArchTest
    static final ArchRule models_stay_in_text_analysis =
            only("org.erfara.analysis..", "org.apache.lucene..", "dev.langchain4j..", "ai.djl..", "ai.onnxruntime..");

    @ArchTest
    static final ArchRule the_web_server_stays_in_its_adapter = noClasses()
            .that()
            .resideOutsideOfPackages("org.erfara.web..", DEPLOY)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.javalin..", "gg.jte..", "jakarta.servlet..");

    @ArchTest
    static final ArchRule names_say_what_a_class_is =
            noClasses().should().haveNameMatching(".*(Utils?|Helper|Manager)(\\$.*)?");

    @ArchTest
    static final ArchRule every_package_is_null_marked = noClasses()
            .should(be(describe(
                    "in a package without @NullMarked",
                    (JavaClass type) -> !type.getPackage().isAnnotatedWith(NullMarked.class))));

    private static ArchRule only(String owner, String... libraries) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(owner)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries);
    }

    /** Leaves out the fakes and samples that modules share with each other's tests. */
    static final class NoTestJars implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("-tests.jar");
        }
    }
}
