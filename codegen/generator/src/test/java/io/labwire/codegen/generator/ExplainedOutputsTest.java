package io.labwire.codegen.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.codegen.model.compiler.Compilation;
import io.labwire.codegen.model.compiler.CompileRequest;
import io.labwire.codegen.model.compiler.SchemaCompiler;
import io.labwire.codegen.model.compiler.SchemaInput;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.explanation.Example;
import io.labwire.codegen.model.explanation.ExampleFile;
import io.labwire.codegen.model.explanation.Explanation;
import io.labwire.codegen.model.explanation.Explanations;
import io.labwire.codegen.model.source.SchemaSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples of what the generator finds do what they say. */
class ExplainedOutputsTest {

    @ParameterizedTest
    @ValueSource(strings = {"LW0501", "LW0502", "LW0503", "LW0504"})
    void theWrongExampleHasTheMistakeAndTheRightOneHasNone(String id) {
        Explanation explanation = Explanations.installed().find(id).orElseThrow();

        assertThat(check(explanation.wrong()).stream().map(Diagnostic::id).distinct())
                .containsExactly(id);
        assertThat(check(explanation.right())).isEmpty();
    }

    private static List<Diagnostic> check(Example example) {
        Map<String, byte[]> files =
                example.files().stream().collect(Collectors.toMap(ExampleFile::name, ExampleFile::bytes));
        List<SchemaInput> inputs = example.checked().stream()
                .<SchemaInput>map(SchemaInput.Named::new)
                .toList();
        Compilation compilation = new SchemaCompiler().compile(CompileRequest.of(inputs, SchemaSource.inMemory(files)));
        assertThat(compilation.diagnostics()).isEmpty();
        return Generator.withInstalledBindings()
                .generate(new GeneratorRequest(compilation.schemas(), EnumSet.allOf(Product.class)))
                .diagnostics();
    }
}
