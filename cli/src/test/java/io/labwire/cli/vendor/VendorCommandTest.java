package io.labwire.cli.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.cli.Run;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VendorCommandTest {

    private static final Pattern VERSION = Pattern.compile("(?<=[- ])\\d+(\\.\\d+)+(\\.Final|-SNAPSHOT)?");

    @TempDir
    private Path folder;

    private Run vendor(String... more) {
        return Run.in(
                folder,
                Stream.concat(Stream.of("vendor", "katcp", "--out", "lib"), Stream.of(more))
                        .toList());
    }

    private List<String> files() throws IOException {
        Path lib = folder.resolve("lib");
        try (Stream<Path> all = Files.walk(lib)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> lib.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void runtimeComesWithWhatItNeedsAndNothingElse() throws IOException {
        assertThat(vendor().code()).isZero();

        assertThat(files())
                .extracting(file -> VERSION.matcher(file).replaceAll("V"))
                .containsExactly(
                        "LICENSES.md",
                        "SHA256SUMS",
                        "labwire-runtime-core-V.jar",
                        "labwire-runtime-katcp-V.jar",
                        "licenses/Apache-V.txt",
                        "licenses/slf4j-api-V.txt",
                        "netty-buffer-V.jar",
                        "netty-common-V.jar",
                        "netty-resolver-V.jar",
                        "netty-transport-V.jar",
                        "slf4j-api-V.jar");
    }

    @Test
    void runtimeOfAJsonProtocolComesWithTheSharedOne() throws IOException {
        assertThat(Run.in(folder, List.of("vendor", "trainer", "--out", "lib")).err())
                .isEmpty();

        assertThat(files())
                .extracting(file -> VERSION.matcher(file).replaceAll("V"))
                .containsExactly(
                        "LICENSES.md",
                        "SHA256SUMS",
                        "jackson-core-V.jar",
                        "jeromq-V.jar",
                        "jspecify-V.jar",
                        "labwire-runtime-core-V.jar",
                        "labwire-runtime-json-V.jar",
                        "labwire-runtime-trainer-V.jar",
                        "licenses/Apache-V.txt",
                        "licenses/MPL-V.txt",
                        "licenses/jackson-core-V-FastDoubleParser-ThirdParty.txt",
                        "licenses/jackson-core-V-FastDoubleParser.txt",
                        "licenses/jackson-core-V-Schubfach.txt",
                        "licenses/slf4j-api-V.txt",
                        "slf4j-api-V.jar");
        assertThat(folder.resolve("lib/licenses/MPL-2.0.txt"))
                .content()
                .startsWith("Mozilla Public License Version 2.0\n");
        assertThat(folder.resolve("lib/LICENSES.md"))
                .content()
                .containsPattern("\\| org.zeromq:jeromq \\| \\S+ \\| \\[MPL-2.0]\\(licenses/MPL-2.0.txt\\) \\|")
                .containsPattern(
                        "The source of `jeromq-(\\S+).jar` is `org.zeromq:jeromq:\\1:sources` in Maven Central\\.")
                .containsPattern("Parts of `jackson-core-\\S+.jar` have licences of their own: .*"
                        + "\\[Schubfach]\\(licenses/jackson-core-\\S+-Schubfach.txt\\)");
    }

    @Test
    void tableTellsOfEveryJar() {
        Run run = vendor();

        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines())
                .extracting(line -> VERSION.matcher(line.replaceAll(" +", " ")).replaceAll("V"))
                .extracting(line -> line.replaceFirst("V \\d+ ", "V KIB "))
                .containsExactly(
                        "file version KiB licence",
                        "labwire-runtime-katcp-V.jar V KIB Apache-V",
                        "labwire-runtime-core-V.jar V KIB Apache-V",
                        "slf4j-api-V.jar V KIB MIT",
                        "netty-transport-V.jar V KIB Apache-V",
                        "netty-common-V.jar V KIB Apache-V",
                        "netty-buffer-V.jar V KIB Apache-V",
                        "netty-resolver-V.jar V KIB Apache-V",
                        "7 jars and 4 other files in lib: 11 written, 0 as they were");
    }

    @Test
    void checksumsAreOfEveryFileButTheirOwn() throws IOException {
        vendor();
        Path lib = folder.resolve("lib");
        String list = Files.readString(lib.resolve("SHA256SUMS"));

        assertThat(list.lines()).allSatisfy(line -> assertThat(line).matches("[0-9a-f]{64}  \\S+"));
        Map<String, String> checksums = Checksums.read(list);
        assertThat(checksums.keySet())
                .containsExactlyElementsOf(files().stream()
                        .filter(file -> !file.equals("SHA256SUMS"))
                        .toList());
        for (Map.Entry<String, String> each : checksums.entrySet()) {
            assertThat(Checksums.sha256(Files.readAllBytes(lib.resolve(each.getKey()))))
                    .isEqualTo(each.getValue());
        }
    }

    @Test
    void licencesAreTold() throws IOException {
        vendor();
        Path lib = folder.resolve("lib");
        String page = Files.readString(lib.resolve("LICENSES.md"));

        assertThat(page.lines().filter(line -> line.startsWith("| `"))).hasSize(7);
        assertThat(page)
                .containsPattern(
                        "\\| `slf4j-api-\\S+` \\| org.slf4j:slf4j-api \\| \\S+ \\| \\[MIT]\\(licenses/slf4j-api-\\S+.txt\\) \\|")
                .containsPattern("`netty-common-\\S+` also holds: .*org.jctools:jctools-core \\S+")
                .contains("## Notice of labwire-runtime-katcp and labwire-runtime-core\n", "the labwire authors");
        assertThat(lib.resolve("licenses/Apache-2.0.txt")).content().contains("Apache License", "Version 2.0");
    }

    @Test
    void secondRunTouchesNothing() throws IOException {
        vendor();
        FileTime longAgo = FileTime.fromMillis(0);
        for (String file : files()) {
            Files.setLastModifiedTime(folder.resolve("lib").resolve(file), longAgo);
        }

        assertThat(vendor().out()).endsWith(": 0 written, 11 as they were\n");
        assertThat(files())
                .allSatisfy(file -> assertThat(
                                Files.getLastModifiedTime(folder.resolve("lib").resolve(file)))
                        .isEqualTo(longAgo));
    }

    @Test
    void anotherFileInTheWayIsKeptAndNothingIsWritten() throws IOException {
        Files.createDirectories(folder.resolve("lib"));
        Files.writeString(folder.resolve("lib/LICENSES.md"), "mine");
        Run run = vendor();

        assertThat(run)
                .isEqualTo(new Run(
                        2,
                        "",
                        "labwire vendor: " + folder.resolve("lib/LICENSES.md")
                                + " is there already and is another file (--force replaces)\n"));
        assertThat(files()).containsExactly("LICENSES.md");
    }

    @Test
    void forceReplacesAndDeletesWhatAnEarlierRunHasPutThere() throws IOException {
        Path lib = Files.createDirectories(folder.resolve("lib"));
        Files.writeString(lib.resolve("LICENSES.md"), "old");
        Files.writeString(lib.resolve("netty-common-1.jar"), "old");
        Files.writeString(lib.resolve("netty-buffer-1.jar"), "old, and changed since");
        Files.writeString(lib.resolve("mine.jar"), "mine");
        Files.writeString(folder.resolve("outside.jar"), "old");
        String old = Checksums.sha256("old".getBytes(StandardCharsets.UTF_8));
        Files.writeString(
                lib.resolve("SHA256SUMS"),
                Stream.of("netty-common-1.jar", "netty-buffer-1.jar", "../outside.jar")
                        .map(file -> old + "  " + file + "\n")
                        .collect(Collectors.joining()));

        assertThat(vendor("--force").code()).isZero();
        assertThat(lib.resolve("LICENSES.md")).content().startsWith("# Licences");
        assertThat(files()).contains("mine.jar", "netty-buffer-1.jar").doesNotContain("netty-common-1.jar");
        assertThat(folder.resolve("outside.jar")).exists();
    }

    @Test
    void unknownProtocolIsAnsweredWithTheKnownOnes() {
        assertThat(Run.in(folder, List.of("vendor", "kactp", "--out", "lib")))
                .isEqualTo(
                        new Run(
                                2,
                                "",
                                "labwire vendor: there is no runtime for the protocol 'kactp', only for: json, katcp, trainer\n"));
        assertThat(folder.resolve("lib")).doesNotExist();
    }
}
