package io.labwire.codegen.generator.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.labwire.codegen.generator.Output;
import io.labwire.codegen.generator.Product;
import io.labwire.codegen.generator.TestSchemas;
import io.labwire.codegen.generator.writing.Ingredient.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IncrementalBuildTest {

    private static final Recipe RECIPE = new Recipe(List.of(new Ingredient(Kind.SCHEMA, "a.yaml", "1")));

    @TempDir
    Path base;

    private Path folder;
    private Set<String> alive = Set.of("main.record", "other.record");

    @BeforeEach
    void layOut() {
        folder = base.resolve("target/generated");
    }

    @Test
    void theFirstBuildIsDone() throws IOException {
        assertThat(build("main").whyOutdated(RECIPE)).contains("first build");
    }

    @Test
    void afterABuildTheSameOneNeedNotBeDone() throws IOException {
        assertThat(finish("main", output("a/C.java", "c"))).isEqualTo(new Changes(1, 0, 0));

        assertThat(build("main").whyOutdated(RECIPE)).isEmpty();
        assertThat(folder.resolve("a/C.java")).hasContent("c");
        assertThat(build("main").made()).containsExactly(folder.resolve("a/C.java"));
    }

    @Test
    void anotherRecipeIsBuilt() throws IOException {
        finish("main", output("a/C.java", "c"));

        assertThat(build("main").whyOutdated(new Recipe(List.of()))).contains("a.yaml is gone");
    }

    @Test
    void aFileThatIsMissingOrEditedIsMadeAgain() throws IOException {
        finish("main", output("a/C.java", "c"));
        Files.writeString(folder.resolve("a/C.java"), "mine");
        assertThat(build("main").whyOutdated(RECIPE)).contains("C.java was edited");

        Files.delete(folder.resolve("a/C.java"));
        assertThat(build("main").whyOutdated(RECIPE)).contains("C.java is missing");
    }

    @Test
    void theTimeOfAFileDoesNotCount() throws IOException {
        finish("main", output("a/C.java", "c"));
        Files.writeString(folder.resolve("a/C.java"), "c");

        assertThat(build("main").whyOutdated(RECIPE)).isEmpty();
    }

    @Test
    void aProjectThatHasMovedIsUpToDate() throws IOException {
        finish("main", output("a/C.java", "c"));
        Path elsewhere = base.resolveSibling(base.getFileName() + "-moved");
        Files.move(base, elsewhere);

        IncrementalBuild moved =
                IncrementalBuild.after(elsewhere, elsewhere.resolve("target/records/main.record"), alive::contains);

        assertThat(moved.whyOutdated(RECIPE)).isEmpty();
        Files.move(elsewhere, base);
    }

    @Test
    void whatIsNoLongerMadeIsDeletedAndItsFolderAsWell() throws IOException {
        finish("main", output("a/b/C.java", "c"), output("a/D.java", "d"));

        assertThat(finish("main", output("a/D.java", "d"))).isEqualTo(new Changes(0, 1, 1));
        assertThat(folder.resolve("a/b")).doesNotExist();
    }

    @Test
    void anEqualCopyGoesWithItsOriginalAndAnotherOneStays() throws IOException {
        finish("main", output("a.yaml", "a"), output("b.yaml", "b"));
        Path copies = Files.createDirectories(base.resolve("target/classes"));
        Files.writeString(copies.resolve("a.yaml"), "a");
        Files.writeString(copies.resolve("b.yaml"), "somebody else's");

        build("main").finish(RECIPE, "", List.of(new Target(folder, List.of(), Optional.of(copies))), List.of());

        assertThat(copies.resolve("a.yaml")).doesNotExist();
        assertThat(copies.resolve("b.yaml")).hasContent("somebody else's");
    }

    @Test
    void aFolderThatIsNoLongerWrittenToIsEmptied() throws IOException {
        finish("main", output("a/C.java", "c"));
        Path other = base.resolve("target/other");

        build("main").finish(RECIPE, "", List.of(Target.of(other, List.of(output("a/C.java", "c")))), List.of());

        assertThat(folder.resolve("a/C.java")).doesNotExist();
        assertThat(other.resolve("a/C.java")).hasContent("c");
    }

    @Test
    void aFileThatMovedToAnotherBuildStays() throws IOException {
        finish("main", output("a/C.java", "c"));
        finish("other", output("a/C.java", "c"));

        finish("main");

        assertThat(folder.resolve("a/C.java")).exists();
    }

    @Test
    void whatABuildHasLeftThatIsNoMoreIsDeleted() throws IOException {
        finish("other", output("a/C.java", "c"));
        finish("main", output("a/D.java", "d"));
        alive = Set.of("main.record");

        assertThat(build("main").whyOutdated(RECIPE)).contains("a build that is no more has left files");
        assertThat(finish("main", output("a/D.java", "d"))).isEqualTo(new Changes(0, 1, 1));
        assertThat(build("main").whyOutdated(RECIPE)).isEmpty();
        assertThat(folder.resolve("a/C.java")).doesNotExist();
    }

    @Test
    void whatThisBuildMakesIsNothingThatAnotherHasLeft() throws IOException {
        finish("other", output("a/C.java", "c"));
        finish("main", output("a/C.java", "c"));
        alive = Set.of("main.record");

        assertThat(build("main").whyOutdated(RECIPE)).isEmpty();
    }

    @Test
    void whatNobodyRecordedStays() throws IOException {
        Files.createDirectories(folder.resolve("a"));
        Files.writeString(folder.resolve("a/Mine.java"), "mine");
        finish("main", output("a/C.java", "c"));

        finish("main");

        assertThat(folder.resolve("a/Mine.java")).hasContent("mine");
    }

    @Test
    void aBuildThatIsInterruptedIsDoneAgainAndLeavesNothing() throws IOException {
        finish("main", output("a/C.java", "c"));
        // A folder where a file is to be: writing stops in the middle.
        Files.createDirectories(folder.resolve("a/E.java/x"));
        assertThatThrownBy(() -> finish("main", output("a/D.java", "d"), output("a/E.java", "e")))
                .isInstanceOf(IOException.class);
        assertThat(folder.resolve("a/D.java")).exists();

        assertThat(build("main").whyOutdated(RECIPE)).contains("the last build was interrupted");
        finish("main", output("a/F.java", "f"));
        assertThat(folder.resolve("a/C.java")).doesNotExist();
        assertThat(folder.resolve("a/D.java")).doesNotExist();
    }

    @Test
    void aRecordThatCannotBeReadIsNoReasonToFail() throws IOException {
        finish("main", output("a/C.java", "c"));
        Files.write(base.resolve("target/records/main.record"), new byte[] {(byte) 0xff});

        assertThat(build("main").whyOutdated(RECIPE)).contains("the record of the last build cannot be read");
        assertThat(finish("main", output("a/C.java", "c"))).isEqualTo(new Changes(0, 1, 0));
        assertThat(build("main").whyOutdated(RECIPE)).isEmpty();
    }

    @Test
    void aRecordThatNamesAFileElsewhereDeletesNothing() throws IOException {
        Path precious = Files.writeString(base.resolve("precious"), "x");
        finish("main", output("a/C.java", "c"));
        Path record = base.resolve("target/records/main.record");
        Files.writeString(record, Files.readString(record).replace("a/C.java", "../../precious"));

        assertThatThrownBy(() -> finish("main")).hasMessageContaining("../../precious is not in");
        assertThat(precious).exists();
    }

    @Test
    void aLinkThatLeadsElsewhereIsNotFollowed() throws IOException {
        Path elsewhere = Files.createDirectories(base.resolve("elsewhere"));
        Files.createDirectories(folder);
        Files.createSymbolicLink(folder.resolve("a"), elsewhere);

        assertThatThrownBy(() -> finish("main", output("a/C.java", "c"))).hasMessageContaining("is a link");
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void warningsAndImportsAreRemembered() throws IOException {
        Recipe recipe = RECIPE.with(List.of(new Ingredient(Kind.IMPORT, "labwire/x.yaml", "1")));
        build("main").finish(recipe, "a stamp", List.of(), List.of("warning LW0316: unused\n  --> a.yaml:1:1"));

        assertThat(build("main").imported(Kind.IMPORT))
                .containsExactly(new Ingredient(Kind.IMPORT, "labwire/x.yaml", "1"));
        assertThat(build("main").stamp()).isEqualTo("a stamp");
        assertThat(build("main").warnings()).containsExactly("warning LW0316: unused\n  --> a.yaml:1:1");
    }

    @Test
    void anotherStampIsRememberedAndChangesNothingElse() throws IOException {
        finish("main", output("a/C.java", "c"));

        build("main").stamp("another stamp");

        assertThat(build("main").stamp()).isEqualTo("another stamp");
        assertThat(build("main").whyOutdated(RECIPE)).isEmpty();
    }

    private IncrementalBuild build(String name) throws IOException {
        return IncrementalBuild.after(base, base.resolve("target/records/" + name + ".record"), alive::contains);
    }

    private Changes finish(String name, Output... outputs) throws IOException {
        return build(name).finish(RECIPE, "", List.of(Target.of(folder, List.of(outputs))), List.of());
    }

    private static Output output(String path, String text) {
        return new Output(Product.SOURCES, path, text, TestSchemas.at("x"));
    }
}
