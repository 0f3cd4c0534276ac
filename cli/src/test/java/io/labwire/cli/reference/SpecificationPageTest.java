package io.labwire.cli.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.cli.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The page that says what serves, and what proves, each row of the KATCP specification: every row has both, or a reason why
 * not, and every class and test that it names is there.
 */
class SpecificationPageTest {

    private static final Path PAGE = Project.root().resolve("docs/reference/katcp.md");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern EXEMPTION = Pattern.compile("exempt: \\S+( \\S+){3,}");
    private static final List<String> SECTIONS = List.of(
            "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16", "A", "B", "C", "D",
            "E");

    @Test
    void everyRowNamesAClassAndATestThatAreThere() throws IOException {
        SourceIndex classes = new SourceIndex("src/main/java");
        SourceIndex tests = new SourceIndex("src/test/java");
        List<String> faults = new ArrayList<>();
        for (List<String> row : rows()) {
            if (row.size() != 3 || row.stream().anyMatch(String::isBlank)) {
                faults.add("not three cells with something in each: " + row);
            } else if (!EXEMPTION.matcher(row.get(1)).matches()) {
                List<String> served = names(row.get(1));
                List<String> proved = names(row.get(2));
                if (served.isEmpty() || proved.isEmpty()) {
                    faults.add("no class or no test, and no reason for an exemption: " + row);
                }
                for (String name : served) {
                    faults.add(classes.faultOf(name));
                }
                for (String name : proved) {
                    faults.add(tests.faultOfTest(name));
                }
            }
        }
        faults.removeIf(String::isEmpty);
        assertThat(faults).isEmpty();
    }

    @Test
    void noSectionIsLeftOut() throws IOException {
        assertThat(Files.readAllLines(PAGE).stream()
                        .filter(line -> line.startsWith("## "))
                        .map(line -> line.replaceFirst("## (\\S+).*", "$1")))
                .containsExactlyElementsOf(SECTIONS);
    }

    @Test
    void everySectionHasRows() throws IOException {
        assertThat(rows()).hasSizeGreaterThan(300);
        String page = Files.readString(PAGE);
        assertThat(Stream.of(page.split("\n## ", -1)).skip(1))
                .allSatisfy(section -> assertThat(section).contains("\n| ---"));
    }

    private static List<List<String>> rows() throws IOException {
        List<String> lines = Files.readAllLines(PAGE);
        List<List<String>> rows = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            if (lines.get(at).startsWith("| ---")) {
                rows.addAll(MarkedTable.rows(lines.subList(at - 1, lines.size())));
            }
        }
        return rows;
    }

    private static List<String> names(String cell) {
        return CODE.matcher(cell)
                .results()
                .map(MatchResult::group)
                .map(name -> name.replace("`", ""))
                .toList();
    }
}
