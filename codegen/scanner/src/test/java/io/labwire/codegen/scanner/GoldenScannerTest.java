package io.labwire.codegen.scanner;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.codegen.model.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

/**
 * What a scanner looks like. {@code ./mvnw test -pl codegen/scanner -am -Dtest=GoldenScannerTest -Dlabwire.golden=update
 * -Dsurefire.failIfNoSpecifiedTests=false} writes the golden file anew.
 */
class GoldenScannerTest {

    private static final Path FOLDER = Path.of("src/test/golden");
    private static final Path GOLDEN = FOLDER.resolve("PairsScanner.java");

    @Test
    void theScannerOfASmallGrammarIsTheGoldenFile() throws IOException {
        String source = source();
        if ("update".equals(System.getProperty("labwire.golden"))) {
            Files.writeString(GOLDEN, source);
        }

        assertThat(source).isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void theGoldenFileCompilesWithoutWarnings() throws Exception {
        ClassLoader loader =
                CompiledScanner.compile(Map.of("org.example.pairs.PairsScanner", Files.readString(GOLDEN)));

        assertThat(loader.loadClass("org.example.pairs.PairsScanner")).isNotNull();
    }

    @Test
    void theSameGrammarGivesTheSameBytesInAnotherLocaleAndTimeZone() throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        String first = source();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));

            assertThat(source()).isEqualTo(first);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static String source() throws IOException {
        SourceFile grammar = new SourceFile("Pairs.g4", Files.readString(FOLDER.resolve("Pairs.g4")));
        return ScannerCompiler.compile(new ScannerRequest(grammar, "org.example.pairs", "PairsScanner"))
                .source()
                .orElseThrow();
    }
}
