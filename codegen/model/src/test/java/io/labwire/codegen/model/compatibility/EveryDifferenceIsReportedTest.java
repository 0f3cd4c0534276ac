package io.labwire.codegen.model.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.diagnostic.DiagnosticRenderer;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is changed in a good schema: it is reported, and nothing else is. */
class EveryDifferenceIsReportedTest {

    private static final List<String> GOOD = Texts.good();

    static List<String> good() {
        return GOOD;
    }

    @ParameterizedTest
    @MethodSource("good")
    void aSchemaIsAsItself(String text) {
        assertThat(Texts.changes(model(text), model(text))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("good")
    void commentsAndPlacesAreNoChange(String text) {
        String moved = "# A comment.\n\n" + text.replace("\n\n", "\n\n\n# Another.\n");

        assertThat(Texts.changes(model(text), model(moved))).isEmpty();
    }

    @Property(tries = 600, maxDiscardRatio = 40, shrinking = ShrinkingMode.OFF)
    void ifTwoModelsDifferThereIsAChange(@ForAll long seed, @ForAll @IntRange(min = 1, max = 2) int edits) {
        Random random = new Random(seed);
        String text = GOOD.get(random.nextInt(GOOD.size()));
        String edited = text;
        for (int i = 0; i < edits; i++) {
            edited = Edits.any(edited, random);
        }
        Optional<Schema> after = Texts.model(edited);
        Assume.that(after.isPresent());
        Schema before = model(text);

        boolean same = Dump.of(before).equals(Dump.of(after.get()));
        assertThat(Texts.changes(before, after.get()).isEmpty())
                .as("the models differ in:%n%s", Dump.differences(before, after.get()))
                .isEqualTo(same);
        assertThat(Texts.changes(after.get(), before).isEmpty()).isEqualTo(same);
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void whateverIsComparedCanBeShown(@ForAll long seed, @ForAll @IntRange(min = 1, max = 30) int edits) {
        Random random = new Random(seed);
        Schema before = model(GOOD.get(random.nextInt(GOOD.size())));
        String edited = GOOD.get(random.nextInt(GOOD.size()));
        for (int i = 0; i < edits; i++) {
            String next = Edits.any(edited, random);
            edited = Texts.model(next).isPresent() ? next : edited;
        }
        List<Change> changes = Texts.changes(before, model(edited));

        assertThat(changes).isSorted().doesNotHaveDuplicates();
        assertThat(changes).isEqualTo(Texts.changes(before, model(edited)));
        DiagnosticRenderer renderer = new DiagnosticRenderer();
        for (Change change : changes) {
            assertThat(renderer.line(change.diagnostic())).doesNotContain("\n");
            assertThat(renderer.picture(change.diagnostic())).doesNotContain(" \n");
            assertThat(change.before().file()).isEqualTo(before.source());
            assertThat(change.toString()).doesNotContain("\n");
        }
    }

    private static Schema model(String text) {
        return Texts.model(text).orElseThrow();
    }
}
