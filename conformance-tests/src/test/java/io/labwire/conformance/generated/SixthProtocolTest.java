package io.labwire.conformance.generated;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.codegen.generator.Generation;
import io.labwire.codegen.generator.Generator;
import io.labwire.codegen.generator.GeneratorRequest;
import io.labwire.codegen.generator.Product;
import io.labwire.codegen.generator.editor.JsonSchemaEmitter;
import io.labwire.codegen.model.compiler.Compilation;
import io.labwire.codegen.model.compiler.CompileRequest;
import io.labwire.codegen.model.compiler.SchemaCompiler;
import io.labwire.codegen.model.compiler.SchemaInput;
import io.labwire.codegen.model.source.SchemaSource;
import io.labwire.conformance.MessageUnderTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import org.example.lampbus.Telegram;
import org.example.lampbus.TelegramType;
import org.example.lampbus.codegen.LampbusDialect;
import org.example.lampbus.conformance.LampbusContract;

/** A protocol that labwire knows nothing of: schema, generated code and contracts by its own dialect, binding and adapter. */
class SixthProtocolTest implements LampbusContract {

    private static final Path GOLDEN = Path.of("src/test/resources/lampbus/golden/DimTelegram.java");

    private static final GeneratedProject HALL =
            GeneratedProject.of(Path.of("src/test/resources/lampbus/hall.yaml"), Telegram.class);
    private static final List<MessageUnderTest<?>> TELEGRAMS = telegrams();

    @Override
    public List<MessageUnderTest<?>> messageTypes() {
        return TELEGRAMS;
    }

    @Example
    void everyTelegramIsUnderTest() {
        assertThat(TELEGRAMS)
                .extracting(MessageUnderTest::name)
                .containsExactly("DimTelegram", "LabelTelegram", "AllOffTelegram");
    }

    @Example
    void generatedCodeIsAsItWasLookedAt() throws IOException {
        String made = HALL.text("org/example/hall/DimTelegram.java");
        if (System.getProperty("labwire.golden", "").equals("update")) {
            Files.writeString(GOLDEN, made);
        }
        assertThat(made).isEqualTo(Files.readString(GOLDEN));
    }

    @Example
    void telegramStandsOnTheBusAsTheProtocolWantsIt() throws Exception {
        Telegram dim = read("DimTelegram", "dim lamp=3;color=cold%20white;volume=7;level=0.5");

        assertThat(dim).hasToString("DimTelegram[lamp=3, level=0.5, color=Optional[COLD], over=Optional.empty]");
        assertThat(dim.line()).isEqualTo("dim lamp=3;level=0.5;color=cold%20white");
        assertThat(read("AllOffTelegram", "all-off").line()).isEqualTo("all-off");
    }

    @Example
    void editorsCanBeToldOfIt() {
        String schema = new JsonSchemaEmitter().emit(List.of(new LampbusDialect()));

        assertThat(schema).contains("\"telegrams\"", "\"lampbus-telegram\"").doesNotContain("sensors");
    }

    @Example
    void itsOwnRuleIsAskedAsThoseOfAllSchemasAre() throws Exception {
        assertThat(said("""
            telegrams:
              dim-everything: {doc: Dims all., fields: {}}
              Dim: {doc: Dims., fields: {}}
            """)).containsExactly("LAMP001 6:3", "LW0301 7:3");
    }

    @Example
    void whatItsEmittersCannotMakeIsSaid() throws Exception {
        assertThat(said("""
            telegrams:
              dim: {doc: Dims., fields: {lamp: {type: int32, default: 1}, level: {type: float64, max: 1.0}}}
            """)).containsExactly("LAMP002 6:30", "LAMP002 6:63");
    }

    private static List<String> said(String telegrams) throws IOException {
        Path folder = Files.createTempDirectory("lampbus");
        Path schema = folder.resolve("hall.yaml");
        Files.writeString(
                schema, "labwire: 1\nprotocol: lampbus\npackage: org.example.hall\ndoc: Lamps.\n" + telegrams);
        SchemaSource none = SchemaSource.classLoader(SixthProtocolTest.class.getClassLoader());
        Compilation compilation =
                new SchemaCompiler().compile(CompileRequest.of(List.of(new SchemaInput.File(folder, schema)), none));
        Generation generation =
                Generator.withInstalledBindings().generate(GeneratorRequest.of(compilation.schemas(), Product.SOURCES));
        Files.delete(schema);
        Files.delete(folder);
        return Stream.of(compilation.diagnostics(), generation.diagnostics())
                .flatMap(List::stream)
                .map(each ->
                        each.id() + " " + each.span().line() + ":" + each.span().column())
                .toList();
    }

    private static Telegram read(String type, String line) throws Exception {
        Object known = HALL.load("org.example.hall." + type).getField("TYPE").get(null);
        return ((TelegramType<?>) known).read(line);
    }

    private static List<MessageUnderTest<?>> telegrams() {
        try {
            return ((List<?>) HALL.load("org.example.hall.HallArbitraries")
                            .getMethod("telegrams")
                            .invoke(null))
                    .stream()
                            .<MessageUnderTest<?>>map(each -> (MessageUnderTest<?>) each)
                            .toList();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("arbitraries", e);
        }
    }
}
