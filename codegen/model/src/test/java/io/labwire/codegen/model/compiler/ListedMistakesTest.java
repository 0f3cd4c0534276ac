package io.labwire.codegen.model.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table of {@code bad/README.md}: which mistakes are found at least, and by which files that is shown. */
class ListedMistakesTest {

    @Test
    void everyListedMistakeIsShownByFilesThatAreThere() throws IOException {
        Set<String> names = BadSchema.all().stream().map(BadSchema::toString).collect(Collectors.toSet());
        Map<String, List<String>> mistakes = mistakes();

        assertThat(mistakes).hasSizeGreaterThan(40);
        assertThat(mistakes).allSatisfy((mistake, files) -> {
            assertThat(files).isNotEmpty().doesNotHaveDuplicates();
            assertThat(names).containsAll(files);
        });
    }

    private static Map<String, List<String>> mistakes() throws IOException {
        Map<String, List<String>> mistakes = new TreeMap<>();
        for (String line : Files.readAllLines(BadSchema.named("README.md").file())) {
            String[] cells = line.split("\\|", -1);
            if (cells.length == 4
                    && !cells[1].isBlank()
                    && !cells[1].equals(" mistake ")
                    && !cells[1].startsWith(" -")) {
                List<String> files = List.of(cells[2].strip().split(", ", -1));
                assertThat(mistakes.put(cells[1].strip(), files)).as(line).isNull();
            }
        }
        return mistakes;
    }
}
