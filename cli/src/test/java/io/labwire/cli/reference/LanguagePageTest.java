package io.labwire.cli.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.cli.Project;
import io.labwire.codegen.model.Scalar;
import io.labwire.codegen.model.compiler.CompileRequest;
import io.labwire.codegen.model.dialect.Dialect;
import io.labwire.codegen.model.dialect.Section;
import io.labwire.codegen.model.dialect.SectionKind;
import io.labwire.codegen.model.dialect.TypeShape;
import io.labwire.codegen.model.language.Construct;
import io.labwire.codegen.model.language.Feature;
import io.labwire.codegen.model.language.Key;
import io.labwire.codegen.model.language.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page of the schema language says what the language is, and no more: its tables are those of the compiler. */
class LanguagePageTest {

    private static final List<Dialect> DIALECTS = CompileRequest.installedDialects();

    @ParameterizedTest
    @EnumSource
    void everyKeyOfTheConstructIsListedAndNoOther(Construct construct) throws IOException {
        assertThat(MarkedTable.rows("keys", words(construct)).stream()
                        .map(row -> row.subList(0, 3))
                        .toList())
                .containsExactlyElementsOf(Language.keys(construct).stream()
                        .map(LanguagePageTest::row)
                        .toList());
    }

    @Test
    void noTableIsOfAConstructThatIsNotThere() throws IOException {
        assertThat(MarkedTable.marks("keys"))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Construct.values())
                        .map(LanguagePageTest::words)
                        .toList());
    }

    @Test
    void sectionsAreThoseOfTheDialects() throws IOException {
        assertThat(MarkedTable.rows("protocols", "sections"))
                .isEqualTo(Arrays.stream(SectionKind.values())
                        .map(kind -> row(
                                Section.of(kind).key(),
                                dialect -> dialect.sections().stream()
                                        .filter(section -> section.kind() == kind)
                                        .map(section -> code(section.key()))
                                        .collect(Collectors.joining())))
                        .toList());
    }

    @Test
    void featuresAreThoseOfTheDialects() throws IOException {
        List<List<String>> rows = MarkedTable.rows("protocols", "features").stream()
                .map(row -> Stream.concat(
                                Stream.of(row.get(0).replaceFirst(":.*", "")),
                                row.stream().skip(1))
                        .toList())
                .toList();

        assertThat(rows)
                .isEqualTo(Arrays.stream(Feature.values())
                        .map(feature -> row(
                                words(feature),
                                dialect -> yes(dialect.features().contains(feature))))
                        .toList());
    }

    @Test
    void scalarsAreThoseOfTheDialects() throws IOException {
        assertThat(MarkedTable.rows("protocols", "scalars"))
                .isEqualTo(Arrays.stream(Scalar.values())
                        .map(scalar -> row(
                                code(scalar.title()),
                                dialect -> yes(dialect.fieldTypes().contains(scalar))))
                        .toList());
    }

    @Test
    void whatElseDiffersIsThatOfTheDialects() throws IOException {
        Map<TypeShape, String> shapes = Map.of(
                TypeShape.LIST, "list<T>", TypeShape.SET, "set<T>", TypeShape.MAP, "map<T>", TypeShape.NULLABLE, "T?");

        assertThat(MarkedTable.rows("protocols", "others"))
                .containsExactly(
                        row(
                                "made of other types",
                                dialect -> Arrays.stream(TypeShape.values())
                                        .filter(dialect.shapes()::contains)
                                        .map(shape -> code(shapes.getOrDefault(shape, "")))
                                        .collect(Collectors.joining(", "))),
                        row("levels of its own", dialect -> codes(dialect.levels())),
                        row("sides", dialect -> codes(dialect.sides())),
                        row("`codec`", LanguagePageTest::codec));
    }

    @Test
    void formsOfScalarsAreThoseOfTheDialects() throws IOException {
        List<List<String>> rows = Arrays.stream(Scalar.values())
                .map(scalar -> row(code(scalar.title()), dialect -> codes(new TreeSet<>(dialect.forms(scalar)))))
                .filter(row -> row.stream().skip(1).anyMatch(cell -> !cell.isEmpty()))
                .toList();

        assertThat(MarkedTable.rows("protocols", "forms")).containsExactlyInAnyOrderElementsOf(rows);
    }

    @Test
    void whatStaysHandWrittenIsSaidOfEveryConstructThatDoes() throws IOException {
        List<String> paper =
                Files.readAllLines(Project.root().resolve("codegen/model/src/test/resources/paper/README.md"));
        List<String> handWritten = Stream.iterate(0, i -> i < paper.size(), i -> i + 1)
                .filter(i -> paper.get(i).startsWith("| construct "))
                .flatMap(i -> MarkedTable.rows(paper.subList(i, paper.size())).stream())
                .filter(row -> row.get(1).startsWith("hand-written"))
                .map(row -> row.get(0))
                .toList();

        assertThat(handWritten).hasSizeGreaterThan(15);
        assertThat(MarkedTable.rows("protocols", "hand-written").stream().map(row -> row.get(1)))
                .containsAll(handWritten);
    }

    private static List<String> row(Key key) {
        return List.of(
                code(key.name()),
                yes(key.required()),
                key.feature().map(LanguagePageTest::words).orElse(""));
    }

    private static List<String> row(String first, Function<Dialect, String> cell) {
        return Stream.concat(Stream.of(first), DIALECTS.stream().map(cell)).toList();
    }

    private static String codec(Dialect dialect) {
        return new TreeMap<>(dialect.codecChoices())
                .entrySet().stream()
                        .map(choice -> code(choice.getKey()) + ": " + codes(new TreeSet<>(choice.getValue())))
                        .collect(Collectors.joining("; "));
    }

    private static String codes(Collection<String> words) {
        return words.stream().map(LanguagePageTest::code).collect(Collectors.joining(", "));
    }

    private static String code(String word) {
        return "`" + word + "`";
    }

    private static String yes(boolean holds) {
        return holds ? "yes" : "";
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
