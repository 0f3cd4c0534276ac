package io.labwire.codegen.model.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.codegen.model.source.SourceFile;
import io.labwire.codegen.model.source.Span;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DiagnosticCollectorTest {

    private static final SourceFile FILE = new SourceFile("a.yaml", "a\nb\n");

    private final DiagnosticCollector collector = new DiagnosticCollector();

    @Test
    void diagnosticsAreSortedByPlaceAndKeptOnce() {
        Diagnostic late = Diagnostic.error("LW0201", new Span(FILE, 2, 1, 2, 2), "late");
        Diagnostic early = Diagnostic.error("LW0202", new Span(FILE, 1, 1, 1, 2), "early");

        collector.addAll(Stream.of(late, early, late));

        assertThat(collector.sorted()).containsExactly(early, late);
        assertThat(collector.errors()).isEqualTo(2);
    }

    @Test
    void warningsAreNoErrors() {
        collector.add(Diagnostic.warning("LW0316", Span.startOf(FILE), "unused"));

        assertThat(collector.errors()).isZero();
        assertThat(collector.sorted()).hasSize(1);
    }
}
