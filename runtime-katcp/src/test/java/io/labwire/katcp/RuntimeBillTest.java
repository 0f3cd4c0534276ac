package io.labwire.katcp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The bill of materials in the jar names what Maven gives to those who depend on it, and nothing else. */
class RuntimeBillTest {

    private static final Path BILL = Path.of("target/classes/META-INF/labwire/runtime.cdx.xml");
    private static final Path RESOLVED = Path.of("target/test-classes/resolved.txt");

    private static final Pattern NAMED = Pattern.compile("<purl>pkg:maven/([^/]+)/([^@]+)@([^?]+)\\?type=jar</purl>");
    private static final Pattern LISTED = Pattern.compile("(?m)^ +([^: ]+):([^:]+):jar:([^:]+):(?:compile|runtime)\\b");

    @Test
    void billNamesWhatMavenResolves() throws IOException {
        List<String> named = all(NAMED, BILL);

        assertThat(named.get(0)).startsWith("io.labwire:labwire-runtime-katcp:");
        assertThat(named.subList(1, named.size()))
                .hasSizeGreaterThan(1)
                .containsExactlyInAnyOrderElementsOf(all(LISTED, RESOLVED));
    }

    private static List<String> all(Pattern artifact, Path file) throws IOException {
        return artifact.matcher(Files.readString(file))
                .results()
                .map(RuntimeBillTest::coordinates)
                .toList();
    }

    private static String coordinates(MatchResult found) {
        return found.group(1) + ":" + found.group(2) + ":" + found.group(3);
    }
}
