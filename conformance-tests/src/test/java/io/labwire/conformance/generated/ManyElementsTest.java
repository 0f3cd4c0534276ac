package io.labwire.conformance.generated;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.codegen.generator.Output;
import io.labwire.codegen.generator.Product;
import io.labwire.codegen.model.source.Span;
import io.labwire.conformance.generated.random.RandomSchemas;
import io.labwire.json.codec.JsonType;
import io.labwire.katcp.sensor.SensorSet;
import io.labwire.trainer.device.CommandHandlers;
import io.labwire.trainer.level.ApiLevel;
import io.labwire.trainer.message.CommandCatalog;
import io.labwire.trainer.message.EventCatalog;
import io.labwire.trainer.message.EventType;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A schema may have thousands of elements: no method and no class that is made of them all is larger than Java allows. */
class ManyElementsTest {

    private static final int MANY = 1_700;

    private static final Pattern OF_ALL =
            Pattern.compile(".*/Many(Device|Client|Handlers|Sensors|Arbitraries)(Part[0-9]+)?\\.java");

    @Test
    void theClassesOfTheSchemaCompile() throws Exception {
        String requests = lines(i -> "  r" + i + ": {doc: Request " + i + ".}");
        String sensors = lines(i -> "  s" + i + ": {type: int32, doc: Sensor " + i + ".}");
        String schema = "labwire: 1\nprotocol: katcp\npackage: org.example.many\nname: Many\nrequests:\n" + requests
                + "\nsensors:\n" + sensors + "\n";
        List<Output> outputs =
                new ArrayList<>(GeneratedProject.generated(RandomSchemas.request(Map.of("many.yaml", schema))).stream()
                        .filter(output -> OF_ALL.matcher(output.path()).matches())
                        .toList());
        messages(outputs.get(0).origin()).forEach(outputs::add);

        ClassLoader loader = StrictCompiler.onClassPath(outputs);

        SensorSet set = Class.forName("org.example.many.ManySensors", true, loader)
                .asSubclass(SensorSet.class)
                .getConstructor()
                .newInstance();
        assertThat(set.all()).hasSize(MANY);
        Class<?> arbitraries = Class.forName("org.example.many.ManyArbitraries", true, loader);
        assertThat(arbitraries.getMethods()).hasSizeGreaterThan(2 * MANY);
    }

    @Test
    void theClassesOfATrainerSchemaCompile() throws Exception {
        String commands = lines(i -> "  c" + i + ": {number: " + i + ", doc: Command " + i + ".}");
        String events = lines(i -> "  e" + i + ": {number: " + i + ", doc: Event " + i + ".}");
        String schema = "labwire: 1\nprotocol: trainer\npackage: org.example.many\nname: Many\ncommands:\n" + commands
                + "\nevents:\n" + events + "\n";
        List<Output> outputs = GeneratedProject.generated(RandomSchemas.request(Map.of("many.yaml", schema)));

        ClassLoader loader = StrictCompiler.onClassPath(outputs, EventType.class, JsonType.class);

        assertThat(catalog(loader, "ManyEvents", EventCatalog.class).find(MANY - 1, ApiLevel.CURRENT))
                .hasToString("Optional[e" + (MANY - 1) + "]");
        CommandCatalog all = catalog(loader, "ManyCommands", CommandCatalog.class);
        assertThat(all.types()).hasSize(MANY);
        Class<?> device = Class.forName("org.example.many.ManyDevice", true, loader);
        Object nothing = Proxy.newProxyInstance(loader, new Class<?>[] {device}, (self, method, arguments) -> null);
        CommandHandlers handlers = (CommandHandlers) Class.forName("org.example.many.ManyHandlers", true, loader)
                .getMethod("of", device)
                .invoke(null, nothing);
        assertThat(handlers.catalog().types()).isEqualTo(all.types());
    }

    private static <T> T catalog(ClassLoader loader, String list, Class<T> type) throws ReflectiveOperationException {
        return type.cast(Class.forName("org.example.many." + list, true, loader)
                .getField("CATALOG")
                .get(null));
    }

    /** The least that messages can be: compiling those of the schema would only take time. */
    private static Stream<Output> messages(Span origin) {
        return IntStream.range(0, MANY)
                .mapToObj(i -> "R" + i)
                .flatMap(name -> Stream.of(
                        message(origin, name + "Request", "KatcpRequest<" + name + "Reply>"),
                        message(origin, name + "Reply", "KatcpReply")));
    }

    private static Output message(Span origin, String name, String kind) {
        String text = "package org.example.many;\nimport io.labwire.katcp.message.*;\n/** M. */\npublic record " + name
                + "() implements " + kind + " {\n/** T. */ public static final MessageType<" + name + "> TYPE = null;\n"
                + "@Override public MessageType<" + name + "> messageType() { return TYPE; }\n}\n";
        return new Output(Product.SOURCES, "org/example/many/" + name + ".java", text, origin);
    }

    private static String lines(IntFunction<String> line) {
        return IntStream.range(0, MANY).mapToObj(line).collect(Collectors.joining("\n"));
    }
}
