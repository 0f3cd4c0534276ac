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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The pages that say what serves, and what proves, each row of a protocol's specification: every row has both, or a reason why
 * not, and every class, place of a schema and test that it names is there.
 */
class SpecificationPageTest {

    /** A page. */
    enum Page {
        KATCP("katcp.md", 300, "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 A B C D E"),
        AUTOTRAINER("trainer.md", 400, "1 2 3 4 5 6 7 8 9 10 11 12 13 A");

        private final Path file;
        private final int rowsAtLeast;
        private final String sections;

        Page(String file, int rowsAtLeast, String sections) {
            this.file = Project.root().resolve("docs/reference").resolve(file);
            this.rowsAtLeast = rowsAtLeast;
            this.sections = sections;
        }
    }

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern EXEMPTION = Pattern.compile("exempt: \\S+( \\S+){3,}");

    @ParameterizedTest
    @EnumSource
    void everyRowNamesAClassAndATestThatAreThere(Page page) throws IOException {
        SourceIndex classes = new SourceIndex("src/main/java");
        SourceIndex tests = new SourceIndex("src/test/java");
        List<String> faults = new ArrayList<>();
        for (List<String> row : rows(page)) {
            if (row.size() != 3 || row.stream().anyMatch(String::isBlank)) {
                faults.add("not three cells with something in each: " + row);
            } else if (!EXEMPTION.matcher(row.get(1)).matches()) {
                List<String> served = names(row.get(1));
                List<String> proved = names(row.get(2));
                if (served.isEmpty() || proved.isEmpty()) {
                    faults.add("no class or no test, and no reason for an exemption: " + row);
                }
                for (String name : served) {
                    faults.add(SchemaPlaces.isPlace(name) ? SchemaPlaces.faultOf(name) : classes.faultOf(name));
                }
                for (String name : proved) {
                    faults.add(tests.faultOfTest(name));
                }
            }
        }
        faults.removeIf(String::isEmpty);
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void noSectionIsLeftOut(Page page) throws IOException {
        assertThat(Files.readAllLines(page.file).stream()
                        .filter(line -> line.startsWith("## "))
                        .map(line -> line.replaceFirst("## (\\S+).*", "$1")))
                .containsExactly(page.sections.split(" "));
    }

    @ParameterizedTest
    @EnumSource
    void everySectionHasRows(Page page) throws IOException {
        assertThat(rows(page)).hasSizeGreaterThan(page.rowsAtLeast);
        String text = Files.readString(page.file);
        assertThat(Stream.of(text.split("\n## ", -1)).skip(1))
                .allSatisfy(section -> assertThat(section).contains("\n| ---"));
    }

    private static List<List<String>> rows(Page page) throws IOException {
        List<String> lines = Files.readAllLines(page.file);
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
