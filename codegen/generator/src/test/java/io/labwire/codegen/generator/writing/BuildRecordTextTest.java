package io.labwire.codegen.generator.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.labwire.codegen.generator.writing.Ingredient.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BuildRecordTextTest {

    @Property
    void whatIsWrittenReadsBackTheSame(@ForAll String name, @ForAll String content, @ForAll boolean finished) {
        SortedMap<String, SortedMap<String, String>> made = new TreeMap<>();
        made.put("target/" + name, new TreeMap<>(Map.of(name, content)));
        made.put("target/empty", new TreeMap<>());
        Recipe recipe = new Recipe(List.of(new Ingredient(Kind.SCHEMA, name, content)));
        BuildRecord record = new BuildRecord(recipe, content, made, List.of(content, name), finished);

        List<String> lines = BuildRecordText.of(record);

        assertThat(lines).noneMatch(line -> line.contains("\n") || line.contains("\r"));
        assertThat(BuildRecordText.parse(lines)).isEqualTo(record);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NOVELTY\ta\tb", "made\ta\\", ""})
    void aLineThatIsNoneOfOursIsRefused(String line) {
        List<String> lines = new ArrayList<>(BuildRecordText.of(BuildRecord.NONE));
        lines.add(line);

        assertThatThrownBy(() -> BuildRecordText.parse(lines)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anotherFormIsNotRead() {
        assertThatThrownBy(() -> BuildRecordText.parse(List.of("labwire build record 2", "finished")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
