package io.labwire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The bill of materials for users names every module that is published, at the version they all have. */
class BomTest {

    private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");
    private static final Pattern OWN_ARTIFACT = Pattern.compile("</parent>\\s*<artifactId>([^<]+)</artifactId>");
    private static final Pattern VERSION = Pattern.compile("<version>([^<]+)</version>");
    private static final Pattern MANAGED = Pattern.compile("<groupId>io\\.labwire</groupId>\\s*"
            + "<artifactId>([^<]+)</artifactId>\\s*<version>\\$\\{project\\.version}</version>\\s*</dependency>");

    @Test
    void everyPublishedModuleIsNamed() throws IOException {
        List<String> published = all(MODULE, pom("")).stream()
                .map(BomTest::pom)
                .filter(pom -> !pom.contains("<maven.deploy.skip>true<"))
                // Neither can be managed: a plugin is no dependency, and this one is the bill itself.
                .filter(pom -> !pom.contains("<packaging>"))
                .map(pom -> all(OWN_ARTIFACT, pom).get(0))
                .toList();

        assertThat(published).hasSizeGreaterThan(5).contains("labwire-runtime-katcp");
        assertThat(all(MANAGED, pom("bom"))).containsExactlyInAnyOrderElementsOf(published);
    }

    @Test
    void versionIsThatOfTheParent() {
        assertThat(all(VERSION, pom("bom")).get(0))
                .isEqualTo(all(VERSION, pom("")).get(0));
    }

    private static String pom(String module) {
        try {
            return Files.readString(Project.root().resolve(Path.of(module, "pom.xml")));
        } catch (IOException e) {
            throw new AssertionError("no pom in " + module, e);
        }
    }

    private static List<String> all(Pattern element, String pom) {
        return element.matcher(pom)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
