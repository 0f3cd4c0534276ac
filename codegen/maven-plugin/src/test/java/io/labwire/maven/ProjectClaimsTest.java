package io.labwire.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.codegen.generator.building.OutputPlace;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.diagnostic.DiagnosticRenderer;
import io.labwire.codegen.model.source.SourceFile;
import io.labwire.codegen.model.source.Span;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProjectClaimsTest {

    private static final SourceFile POM = new SourceFile("pom.xml", "<a>\n  <one/>\n  <two/>\n</a>\n");
    private static final Span ONE = new Span(POM, 2, 3, 2, 9);
    private static final Span TWO = new Span(POM, 3, 3, 3, 9);

    private final ProjectClaims claims = new ProjectClaims();

    @Test
    void executionsMayShareAFolder() {
        assertThat(claim("one", ONE, "sources", "A.java")).isEmpty();
        assertThat(claim("two", TWO, "sources", "B.java")).isEmpty();
    }

    @Test
    void oneExecutionMayRunTwice() {
        claim("one", ONE, "sources", "A.java");

        assertThat(claim("one", ONE, "sources", "A.java")).isEmpty();
    }

    @Test
    void twoThatWantTheSameFilesAreToldOnceWithBothPlaces() {
        claim("one", ONE, "sources", "A.java", "B.java");

        assertThat(picture(claim("two", TWO, "sources", "A.java", "B.java"))).isEqualTo("""
                error LW0510: two would write out/A.java, which one has written
                 --> pom.xml:3:3
                  |
                2 |   <one/>
                  |   ------ the other one
                3 |   <two/>
                  |   ^^^^^^ let them take different schemas""");
    }

    @Test
    void aFolderHoldsOneSortOfThing() {
        claim("one", ONE, "sources", "A.java");

        assertThat(picture(claim("two", TWO, "reference pages", "a.md"))).isEqualTo("""
                error LW0511: reference pages would go to out, where sources already go
                 --> pom.xml:3:3
                  |
                2 |   <one/>
                  |   ------ one writes them there
                3 |   <two/>
                  |   ^^^^^^ give each a folder of its own""");
    }

    private List<Diagnostic> claim(String execution, Span place, String holds, String... files) {
        Path out = Path.of("out");
        return claims.of(execution, () -> place)
                .claim(
                        List.of(OutputPlace.of(out, holds)),
                        Stream.of(files).map(out::resolve).toList());
    }

    private static String picture(List<Diagnostic> diagnostics) {
        assertThat(diagnostics).hasSize(1);
        return new DiagnosticRenderer().picture(diagnostics.get(0));
    }
}
