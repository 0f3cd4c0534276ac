package io.labwire.codegen.generator.building;

import io.labwire.codegen.generator.Output;
import io.labwire.codegen.generator.writing.Changes;
import io.labwire.codegen.generator.writing.IncrementalBuild;
import io.labwire.codegen.generator.writing.Ingredient;
import io.labwire.codegen.generator.writing.Ingredient.Kind;
import io.labwire.codegen.generator.writing.Recipe;
import io.labwire.codegen.generator.writing.Target;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.diagnostic.DiagnosticRenderer;
import io.labwire.codegen.model.source.SchemaSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Compiles schemas, generates from them and writes the files, unless nothing has changed since it last did so.
 *
 * @param base the project's folder
 * @param record where the build is remembered; see {@link IncrementalBuild#after}
 * @param alive the project's builds; see {@link IncrementalBuild#after}
 * @param source where schemas are found that are imported by name
 * @param stamp what is cheap to know of the source: as long as it is the same, nothing is looked up there
 * @param claims who may write which file
 */
public record SchemaBuild(
        Path base, Path record, Predicate<String> alive, SchemaSource source, String stamp, FileClaims claims) {

    /** Checks that all parts are there. */
    public SchemaBuild {
        Objects.requireNonNull(base, "base");
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(alive, "alive");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(stamp, "stamp");
        Objects.requireNonNull(claims, "claims");
    }

    /**
     * Does what a plan says, if it has to be done.
     *
     * @param plan what to do
     * @return what came of it
     * @throws IOException if a file other than a schema cannot be read, or none be written
     */
    public BuildResult run(BuildPlan plan) throws IOException {
        IncrementalBuild build = IncrementalBuild.after(base, record, alive);
        SchemaIngredients ingredients = new SchemaIngredients(base);
        Recipe inputs = new Recipe(plan.settings()).with(ingredients.inputs(plan.batches()));
        boolean sameStamp = stamp.equals(build.stamp());
        List<Ingredient> named = build.imported(Kind.IMPORT);
        Optional<String> why = build.whyOutdated(inputs.with(ingredients.filesNow(build.imported(Kind.FILE)))
                .with(sameStamp ? named : ingredients.namedNow(named, source)));
        if (why.isEmpty()) {
            if (!sameStamp) {
                build.stamp(stamp);
            }
            List<Diagnostic> disputed = claims.claim(plan.places().values(), build.made());
            Changes changes = new Changes(0, build.made().size(), 0);
            return new BuildResult(why, disputed, build.warnings(), changes);
        }
        RecordingSource recording = new RecordingSource(source);
        Made made = Made.of(plan.batches(), recording, plan.places().isEmpty());
        BuildResult found = new BuildResult(why, made.diagnostics(), List.of(), Changes.NONE);
        if (found.errors() > 0) {
            return found;
        }
        List<Target> targets = targets(plan, made.outputs());
        List<Diagnostic> disputed = claims.claim(plan.places().values(), files(targets));
        if (!disputed.isEmpty()) {
            return new BuildResult(why, disputed, List.of(), Changes.NONE);
        }
        Recipe recipe = inputs.with(ingredients.imports(plan.batches(), made.schemas(), recording));
        DiagnosticRenderer renderer = new DiagnosticRenderer();
        List<String> warnings =
                made.diagnostics().stream().map(renderer::picture).toList();
        return new BuildResult(why, made.diagnostics(), List.of(), build.finish(recipe, stamp, targets, warnings));
    }

    /** One for each folder, of which several products may have a part. */
    private static List<Target> targets(BuildPlan plan, List<Output> outputs) {
        return plan.places().values().stream()
                .distinct()
                .map(place -> new Target(
                        place.folder(),
                        outputs.stream()
                                .filter(output -> place.equals(plan.places().get(output.product())))
                                .toList(),
                        place.copies()))
                .toList();
    }

    private static List<Path> files(List<Target> targets) {
        return targets.stream()
                .flatMap(target ->
                        target.outputs().stream().map(output -> target.folder().resolve(output.path())))
                .toList();
    }
}
