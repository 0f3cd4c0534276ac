package io.labwire.cli;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameStartingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Who may use whom, over every main class of the project.
 *
 * <p>A rule that finds no class to look at fails, so that a package which is renamed does not fall out of its rule.
 */
class ArchitectureTest {

    private static final String CORE = "io.labwire.core..";
    private static final String JSON = "io.labwire.json..";
    private static final String JACKSON = "io.labwire.jackson..";
    private static final String OPENTELEMETRY = "io.labwire.opentelemetry..";
    private static final String TRAINER = "io.labwire.trainer..";
    private static final String KATCP = "io.labwire.katcp..";

    /** Not exported by its module. */
    private static final String LOOP = "io.labwire.katcp.loop..";

    /** What moves bytes between a core and a socket. */
    private static final String TRANSPORT =
            "io\\.labwire\\.katcp\\.(loop|client|server)\\.(.*Transport|CoreLoop|ClientChannel)(\\$.*)?";

    private static final String GENERATOR = "io.labwire.codegen.generator";

    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.labwire");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "io.labwire.core",
                "io.labwire.json",
                "io.labwire.katcp",
                "io.labwire.trainer",
                "io.labwire.jackson",
                "io.labwire.opentelemetry",
                "io.labwire.codegen.model",
                "io.labwire.codegen.generator",
                "io.labwire.codegen.scanner",
                "io.labwire.codegen.processor",
                "io.labwire.katcp.annotations",
                "io.labwire.maven",
                "io.labwire.maven.scanner",
                "io.labwire.conformance",
                "io.labwire.cli"
            })
    void everyModuleIsLookedAt(String rootPackage) {
        assertThat(ALL.that(resideInAPackage(rootPackage + ".."))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.antlr..",
                "org.snakeyaml..",
                "com.palantir.javapoet..",
                "net.jqwik..",
                "picocli..",
                "org.jline..",
                "com.fasterxml.jackson..",
                "org.apache.maven..",
                "org.zeromq..",
                "io.opentelemetry..",
                "io.netty.."
            })
    void everyLibraryThatARuleIsAboutIsUsed(String library) {
        DescribedPredicate<JavaClass> ofLibrary = resideInAPackage(library);
        assertThat(ALL)
                .anyMatch(each -> each.getDirectDependenciesFromSelf().stream()
                        .anyMatch(dependency -> ofLibrary.test(dependency.getTargetClass())));
    }

    @TestFactory
    Stream<DynamicTest> layers() {
        return Stream.of(
                        onlyUses(CORE, "java..", "org.jspecify.."),
                        onlyUses(JSON, "java..", "org.jspecify..", "com.fasterxml.jackson.core..", CORE),
                        onlyUses(
                                KATCP,
                                "java..",
                                "javax.net.ssl..",
                                "org.jspecify..",
                                "org.slf4j..",
                                "io.netty..",
                                CORE),
                        onlyUses(
                                TRAINER,
                                "java..",
                                "org.jspecify..",
                                "org.slf4j..",
                                "org.zeromq..",
                                "zmq..",
                                CORE,
                                JSON),
                        onlyUses(JACKSON, "java..", "org.jspecify..", "com.fasterxml.jackson..", CORE, JSON),
                        usedOnlyIn(JACKSON, JACKSON),
                        onlyUses(
                                OPENTELEMETRY,
                                "java..",
                                "org.jspecify..",
                                "io.opentelemetry.api..",
                                "io.opentelemetry.context..",
                                CORE,
                                JSON,
                                TRAINER),
                        usedOnlyIn(OPENTELEMETRY, OPENTELEMETRY),
                        usedOnlyIn("io.opentelemetry..", OPENTELEMETRY),
                        usedOnlyIn("org.zeromq..", "io.labwire.trainer.zmq.."),
                        usedOnlyIn("zmq..", "io.labwire.trainer.zmq.."),
                        onlyUses("io.labwire.codegen.model..", "java..", "org.jspecify..", "org.snakeyaml.."),
                        onlyUses("io.labwire.katcp.annotations..", "java..", "org.jspecify.."),
                        usedOnlyIn("io.labwire.katcp.annotations..", "io.labwire.codegen.processor.."),
                        usedOnlyIn("io.labwire.codegen.processor..", "io.labwire.codegen.processor.."),
                        usedOnlyIn("org.antlr..", "io.labwire.codegen.scanner.antlr.."),
                        usedOnlyIn("org.snakeyaml..", "io.labwire.codegen.model.reading.."),
                        usedOnlyIn(
                                "com.palantir.javapoet..",
                                "io.labwire.codegen.generator.java..",
                                "io.labwire.codegen.processor.adapter..",
                                "io.labwire.codegen.scanner.emit.."),
                        usedOnlyIn("net.jqwik..", "io.labwire.conformance.."),
                        usedOnlyIn("picocli..", "io.labwire.cli.."),
                        usedOnlyIn(
                                "org.jline..",
                                "io.labwire.cli.katcp.console..",
                                "io.labwire.cli.katcp.watch..",
                                "io.labwire.cli.trainer.line.."),
                        usedOnlyIn(
                                "com.fasterxml.jackson..",
                                "io.labwire.json.read..",
                                JACKSON,
                                "io.labwire.conformance..",
                                "io.labwire.cli.katcp.json..",
                                "io.labwire.cli.katcp.proxy..",
                                "io.labwire.cli.katcp.watch.."),
                        usedOnlyIn(
                                "org.apache.maven..",
                                "io.labwire.maven..",
                                "io.labwire.labwire_maven_plugin..",
                                "io.labwire.labwire_scanner_maven_plugin.."),
                        usedOnlyIn("io.labwire.maven..", "io.labwire.maven.."),
                        usedOnlyIn("io.labwire.cli..", "io.labwire.cli.."),
                        nettyStaysInTransports(),
                        nettyIsNotInTheApi(),
                        zeroMqIsNotInTheApi(),
                        knowsNothingOf("katcp", "trainer"),
                        knowsNothingOf("trainer", "katcp"),
                        whatProtocolsShareKnowsNone(),
                        packagesPointOneWay())
                .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(ALL)));
    }

    private static ArchRule onlyUses(String layer, String... others) {
        return classes()
                .that()
                .resideInAPackage(layer)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(others).or(resideInAPackage(layer)))
                .as(layer + " uses only itself and " + String.join(", ", others));
    }

    private static ArchRule usedOnlyIn(String used, String... users) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(users)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(used)
                .as(used + " is used only in " + String.join(", ", users));
    }

    private static ArchRule nettyStaysInTransports() {
        return noClasses()
                .that()
                .haveNameNotMatching(TRANSPORT)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.netty..")
                .as("Netty is used only in transports");
    }

    private static ArchRule nettyIsNotInTheApi() {
        return isNotInTheApi(
                        resideInAPackage("io.netty.."), resideInAPackage(KATCP).and(resideOutsideOfPackage(LOOP)))
                .as("Netty is not in the API");
    }

    private static ArchRule zeroMqIsNotInTheApi() {
        return isNotInTheApi(resideInAnyPackage("org.zeromq..", "zmq.."), resideInAPackage(TRAINER))
                .as("ZeroMQ is not in the API");
    }

    private static ArchRule isNotInTheApi(DescribedPredicate<JavaClass> ofLibrary, DescribedPredicate<JavaClass> api) {
        return noMethods()
                .that()
                .areDeclaredInClassesThat(api)
                .and()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .arePublic()
                .should()
                .haveRawReturnType(ofLibrary)
                .orShould()
                .haveRawParameterTypes(DescribedPredicate.anyElementThat(ofLibrary));
    }

    private static ArchRule knowsNothingOf(String protocol, String other) {
        return noClasses()
                .that(bind(protocol))
                .should()
                .dependOnClassesThat(bind(other))
                .as("the generator's binding of " + protocol + " knows nothing of that of " + other);
    }

    /** The binding itself, its emitters, and what packages that are shared have for one protocol, by its name. */
    private static DescribedPredicate<JavaClass> bind(String protocol) {
        String name = protocol.substring(0, 1).toUpperCase(Locale.ROOT) + protocol.substring(1);
        return resideInAnyPackage(GENERATOR + "." + protocol + "..", GENERATOR + ".java." + protocol + "..")
                .or(resideInAPackage(GENERATOR + "..").and(simpleNameStartingWith(name)));
    }

    private static ArchRule whatProtocolsShareKnowsNone() {
        return noClasses()
                .that()
                .resideInAnyPackage(
                        GENERATOR + ".java",
                        GENERATOR + ".java.json..",
                        GENERATOR + ".jsonschema..",
                        GENERATOR + ".text..")
                .should()
                .dependOnClassesThat(bind("katcp").or(bind("trainer")))
                .as("emitters that protocols share know none of them");
    }

    private static ArchRule packagesPointOneWay() {
        return slices().assignedFrom(new ByPackage())
                .should()
                .beFreeOfCycles()
                .as("packages use one another without cycles");
    }

    /** Every package is a slice of its own. */
    private static final class ByPackage implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass each) {
            return SliceIdentifier.of(each.getPackageName());
        }

        @Override
        public String getDescription() {
            return "packages";
        }
    }
}
