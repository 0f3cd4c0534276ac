package io.labwire.cli.katcp.describe;

import io.labwire.cli.console.CommandFailure;
import io.labwire.codegen.generator.Generator;
import io.labwire.codegen.generator.GeneratorRequest;
import io.labwire.codegen.generator.Product;
import io.labwire.codegen.model.compiler.Compilation;
import io.labwire.codegen.model.compiler.CompileRequest;
import io.labwire.codegen.model.compiler.SchemaCompiler;
import io.labwire.codegen.model.compiler.SchemaInput;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.diagnostic.Severity;
import io.labwire.codegen.model.source.SchemaSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Makes a draft one that {@code labwire check} accepts: what has an error becomes a comment, with the error; what has a warning stays,
 * and the warning is suppressed. The checks are those of the compiler and of the generator itself.
 */
final class SoundDraft {

    /** Two elements that would be one class or one method in Java. */
    private static final Set<String> CLASHES = Set.of("LW0304", "LW0305");

    private final SchemaDraft draft;
    private final SchemaSource source;

    SoundDraft(SchemaDraft draft, SchemaSource source) {
        this.draft = draft;
        this.source = source;
    }

    /** The text of the schema, of which nothing is wrong any more. */
    String text() throws IOException {
        Path folder = Files.createTempDirectory("labwire-describe");
        Path file = folder.resolve("described.yaml");
        try {
            DraftText text = draft.text();
            for (List<Diagnostic> found = check(folder, file, text);
                    !found.isEmpty();
                    found = check(folder, file, text)) {
                mend(text, found);
                text = draft.text();
            }
            return text.toString();
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(folder);
        }
    }

    private List<Diagnostic> check(Path folder, Path file, DraftText text) throws IOException {
        Files.writeString(file, text.toString());
        Compilation compilation =
                new SchemaCompiler().compile(CompileRequest.of(List.of(new SchemaInput.File(folder, file)), source));
        if (!compilation.diagnostics().isEmpty()) {
            return compilation.diagnostics();
        }
        Generator generator = Generator.withInstalledBindings();
        return Stream.concat(
                        generator.limits(compilation.schemas()).stream(),
                        generator
                                .generate(new GeneratorRequest(compilation.schemas(), EnumSet.allOf(Product.class)))
                                .diagnostics()
                                .stream())
                .toList();
    }

    /** Each round leaves something out or suppresses something, so there is an end. */
    private void mend(DraftText text, List<Diagnostic> found) {
        List<Diagnostic> errors =
                found.stream().filter(each -> each.severity() == Severity.ERROR).toList();
        List<Diagnostic> alone =
                errors.stream().filter(each -> !CLASHES.contains(each.id())).toList();
        boolean mended = false;
        // What is wrong by itself clashes with nothing any more once it is gone.
        for (Diagnostic each : alone.isEmpty() ? errors : alone) {
            Optional<Element> element = text.owner(each.span().line());
            element.ifPresent(it -> it.leaveOut(each.message()));
            mended = mended || element.isPresent();
        }
        if (errors.isEmpty()) {
            for (Diagnostic each : found) {
                mended = draft.suppress(each.id()) || mended;
            }
        }
        if (!mended) {
            throw new CommandFailure(
                    "cannot describe this device: " + found.get(0).message());
        }
    }
}
