package io.labwire.codegen.generator.writing;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.codegen.generator.writing.Ingredient.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecipeTest {

    private static final Ingredient TOOL = new Ingredient(Kind.TOOL, "labwire", "0.1.0");
    private static final Ingredient SCHEMA = new Ingredient(Kind.SCHEMA, "a.yaml", "1");

    @Test
    void equalIngredientsAreNoChangeInWhateverOrder() {
        assertThat(recipe(SCHEMA, TOOL).changeSince(recipe(TOOL, SCHEMA))).isEmpty();
    }

    @Test
    void anotherVersionNamesBoth() {
        assertThat(recipe(new Ingredient(Kind.TOOL, "labwire", "0.2.0")).changeSince(recipe(TOOL)))
                .contains("labwire 0.1.0 -> 0.2.0");
    }

    @Test
    void otherCodeOfOneVersionIsSaid() {
        assertThat(recipe(new Ingredient(Kind.CODE, "labwire 0.1.0", "x"))
                        .changeSince(recipe(new Ingredient(Kind.CODE, "labwire 0.1.0", "y"))))
                .contains("labwire 0.1.0 is another build of its version");
    }

    @Test
    void anOptionIsNamed() {
        assertThat(recipe(new Ingredient(Kind.OPTION, "products", "[PAGES]"))
                        .changeSince(recipe(new Ingredient(Kind.OPTION, "products", "[SOURCES]"))))
                .contains("option products changed");
    }

    @Test
    void aSchemaHasChangedOrIsNewOrIsGone() {
        Recipe with = recipe(SCHEMA);

        assertThat(recipe(new Ingredient(Kind.SCHEMA, "a.yaml", "2")).changeSince(with))
                .contains("a.yaml changed");
        assertThat(with.changeSince(recipe())).contains("a.yaml is new");
        assertThat(recipe().changeSince(with)).contains("a.yaml is gone");
    }

    @Test
    void anImportIsNamedAsItWasImported() {
        assertThat(recipe(new Ingredient(Kind.IMPORT, "labwire/katcp/core.yaml", "2"))
                        .changeSince(recipe(new Ingredient(Kind.IMPORT, "labwire/katcp/core.yaml", "1"))))
                .contains("labwire/katcp/core.yaml changed");
    }

    @Test
    void severalChangesOfAKindAreCounted() {
        assertThat(recipe(
                                SCHEMA,
                                new Ingredient(Kind.SCHEMA, "b.yaml", "1"),
                                new Ingredient(Kind.SCHEMA, "c.yaml", "1"))
                        .changeSince(recipe()))
                .contains("a.yaml is new, and 2 more");
    }

    private static Recipe recipe(Ingredient... ingredients) {
        return new Recipe(List.of(ingredients));
    }
}
