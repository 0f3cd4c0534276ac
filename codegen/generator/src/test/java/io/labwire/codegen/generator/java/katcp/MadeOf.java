package io.labwire.codegen.generator.java.katcp;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.codegen.generator.Generator;
import io.labwire.codegen.generator.GeneratorRequest;
import io.labwire.codegen.generator.Output;
import io.labwire.codegen.generator.Product;
import io.labwire.codegen.model.compiler.Compilation;
import io.labwire.codegen.model.compiler.CompileRequest;
import io.labwire.codegen.model.compiler.SchemaCompiler;
import io.labwire.codegen.model.compiler.SchemaInput;
import io.labwire.codegen.model.source.SchemaSource;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/** The Java that is made of a schema. */
final class MadeOf {

    private static final String HEAD = "labwire: 1\nprotocol: katcp\npackage: t\nname: Thing\n";

    private final List<Output> outputs;

    private MadeOf(List<Output> outputs) {
        this.outputs = outputs;
    }

    /** What is made of the sections of a schema called Thing. */
    static MadeOf schema(String sections) {
        byte[] text = (HEAD + sections).getBytes(StandardCharsets.UTF_8);
        Compilation compilation = new SchemaCompiler()
                .compile(CompileRequest.of(
                        List.of(new SchemaInput.Named("t.yaml")), SchemaSource.inMemory(Map.of("t.yaml", text))));
        assertThat(compilation.diagnostics()).isEmpty();
        return new MadeOf(Generator.withInstalledBindings()
                .generate(new GeneratorRequest(compilation.schemas(), EnumSet.allOf(Product.class)))
                .outputs());
    }

    /** The text of a class, each run of white space as one blank. */
    String text(String className) {
        return outputs.stream()
                .filter(output -> output.path().endsWith("/" + className + ".java"))
                .map(output -> output.text().replaceAll("\\s+", " "))
                .findFirst()
                .orElseThrow();
    }
}
