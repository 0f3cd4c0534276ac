package io.labwire.codegen.model.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.codegen.model.Waiver;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.source.SourceFile;
import io.labwire.codegen.model.source.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What no schema of the built-in protocols can bring about. */
class SuppressionsTest {

    private static final SourceFile FILE = new SourceFile("t.yaml", "one\ntwo\nthree\n");
    private static final SourceFile OTHER = new SourceFile("other.yaml", "one\n");

    @Test
    void anErrorOfSomebodyElsesRulesIsNotSuppressed() {
        Diagnostic error = Diagnostic.error("TOY0001", span(FILE, 1, 1, 1, 4), "wrong");

        assertThat(suppressing("TOY0001").applyTo(List.of(error)))
                .contains(error)
                .extracting(Diagnostic::id)
                .containsExactly("TOY0001", "LW0351");
    }

    @Test
    void aWarningAboutAnotherFileIsNotSuppressed() {
        Diagnostic here = Diagnostic.warning("TOY0001", span(FILE, 1, 1, 1, 4), "odd");
        Diagnostic there = Diagnostic.warning("TOY0001", span(OTHER, 1, 1, 1, 4), "odd");

        assertThat(suppressing("TOY0001").applyTo(List.of(here, there))).containsExactly(there);
    }

    @Test
    void anElementReachesFromItsFirstCharacterToItsLast() {
        Span element = span(FILE, 1, 2, 2, 3);
        Suppressions suppressions =
                new Suppressions(List.of(new Suppression(waiver("TOY0001", Optional.of("x")), element)));
        List<Diagnostic> outside = List.of(warning(1, 1, 2, 3), warning(1, 2, 2, 4), warning(2, 1, 3, 1));
        List<Diagnostic> inside = List.of(warning(1, 2, 2, 3), warning(2, 1, 2, 3), warning(1, 3, 1, 4));

        assertThat(suppressions.applyTo(inside)).isEmpty();
        assertThat(suppressions.applyTo(outside)).containsAll(outside);
    }

    private static Suppressions suppressing(String id) {
        return new Suppressions(List.of(new Suppression(waiver(id, Optional.empty()), Span.startOf(FILE))));
    }

    private static Waiver waiver(String id, Optional<String> at) {
        Span place = span(FILE, 3, 1, 3, 6);
        return new Waiver(id, place, at, place, "x");
    }

    private static Diagnostic warning(int line, int column, int endLine, int endColumn) {
        return Diagnostic.warning("TOY0001", span(FILE, line, column, endLine, endColumn), "odd");
    }

    private static Span span(SourceFile file, int line, int column, int endLine, int endColumn) {
        return new Span(file, line, column, endLine, endColumn);
    }
}
