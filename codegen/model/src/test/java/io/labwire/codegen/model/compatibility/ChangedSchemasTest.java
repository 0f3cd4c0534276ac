package io.labwire.codegen.model.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.codegen.model.diagnostic.DiagnosticRenderer;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One change in each folder under {@code compatibility}; kind, verdict and places are compared with what it says. */
class ChangedSchemasTest {

    static Stream<ChangedSchema> all() {
        return ChangedSchema.all().stream();
    }

    @ParameterizedTest
    @MethodSource("all")
    void exactlyTheExpectedChangesAreFoundAtTheExpectedPlaces(ChangedSchema changed) {
        List<Change> changes = changed.report().changes();
        List<String> found = changes.stream().map(changed::summary).toList();

        assertThat(found)
                .as(
                        "%s%n%s%n%nfound, to be checked and put on top of the new file:%n%s%n",
                        changed,
                        pictures(changes),
                        found.stream().map(line -> "# expect " + line).collect(Collectors.joining("\n")))
                .isEqualTo(changed.expected());
        assertThat(changes).extracting(change -> change.kind().id()).contains(changed.id());
    }

    @Test
    void everyKindHasAnExample() {
        Set<String> shown = all().map(ChangedSchema::id).collect(Collectors.toSet());

        assertThat(ChangeKind.all().stream().map(ChangeKind::id).filter(id -> !shown.contains(id)))
                .isEmpty();
    }

    @Test
    void noIdIsGivenTwice() {
        assertThat(ChangeKind.all())
                .extracting(ChangeKind::id)
                .doesNotHaveDuplicates()
                .isSorted()
                .allMatch(id -> id.matches("LW06[0-9]{2}"))
                .doesNotContain(CompatibilityReport.USELESS);
    }

    private static String pictures(List<Change> changes) {
        DiagnosticRenderer renderer = new DiagnosticRenderer();
        return changes.stream()
                .map(change -> renderer.picture(change.diagnostic()))
                .collect(Collectors.joining("\n\n"));
    }
}
