package io.labwire.cli.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.cli.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The bill of materials in a jar names what Maven gives to those who depend on it, and nothing else. */
class BillsTest {

    private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");
    private static final Pattern NAMED = Pattern.compile("<purl>pkg:maven/([^/]+)/([^@]+)@([^?]+)\\?type=jar</purl>");
    private static final Pattern LISTED = Pattern.compile("(?m)^ +([^: ]+):([^:]+):jar:([^:]+):(?:compile|runtime)\\b");

    /** The modules that have a bill. */
    static List<String> modules() throws IOException {
        List<String> withBill = new ArrayList<>();
        for (MatchResult module :
                MODULE.matcher(read(Path.of("pom.xml"))).results().toList()) {
            if (read(Path.of(module.group(1), "pom.xml")).contains("<artifactId>cyclonedx-maven-plugin<")) {
                withBill.add(module.group(1));
            }
        }
        return withBill;
    }

    @Test
    void runtimesAndIntegrationsHaveOne() throws IOException {
        assertThat(modules())
                .contains(
                        "runtime-json",
                        "runtime-trainer",
                        "runtime-katcp",
                        "integrations/jackson",
                        "integrations/opentelemetry");
    }

    @ParameterizedTest
    @MethodSource("modules")
    void billNamesWhatMavenResolves(String module) throws IOException {
        String name = module.startsWith("runtime-") ? "runtime" : "integration";
        List<String> named = all(NAMED, Path.of(module, "target/classes/META-INF/labwire/" + name + ".cdx.xml"));

        assertThat(named.get(0)).startsWith("io.labwire:labwire-");
        assertThat(named.subList(1, named.size()))
                .hasSizeGreaterThan(1)
                .containsExactlyInAnyOrderElementsOf(all(LISTED, Path.of(module, "target/test-classes/resolved.txt")));
    }

    @ParameterizedTest
    @CsvSource({"Apache-2.0, Apache-2.0", "Mozilla Public License version 2.0, MPL-2.0"})
    void licencesHaveTheirIdentifiers(String name, String id) {
        assertThat(StandardLicence.named(name)).map(StandardLicence::id).contains(id);
    }

    private static List<String> all(Pattern artifact, Path file) throws IOException {
        return artifact.matcher(read(file))
                .results()
                .map(BillsTest::coordinates)
                .toList();
    }

    private static String read(Path file) throws IOException {
        return Files.readString(Project.root().resolve(file));
    }

    private static String coordinates(MatchResult found) {
        return found.group(1) + ":" + found.group(2) + ":" + found.group(3);
    }
}
