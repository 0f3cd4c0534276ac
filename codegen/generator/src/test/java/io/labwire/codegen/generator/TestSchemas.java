package io.labwire.codegen.generator;

import io.labwire.codegen.model.Documentation;
import io.labwire.codegen.model.EnumType;
import io.labwire.codegen.model.EnumValue;
import io.labwire.codegen.model.ExtraArguments;
import io.labwire.codegen.model.Field;
import io.labwire.codegen.model.Message;
import io.labwire.codegen.model.MessageKind;
import io.labwire.codegen.model.Needs;
import io.labwire.codegen.model.Presence;
import io.labwire.codegen.model.Request;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.Sensor;
import io.labwire.codegen.model.Type;
import io.labwire.codegen.model.Value;
import io.labwire.codegen.model.source.SourceFile;
import io.labwire.codegen.model.source.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Models made by hand, for what is easier to see without a schema's text. */
public final class TestSchemas {

    private static final SourceFile FILE = new SourceFile("t.yaml", "labwire: 1\n");

    private TestSchemas() {}

    public static Schema schema(String importPath, List<EnumType> enums, List<Request> requests, List<Sensor> sensors) {
        return new Schema(
                importPath,
                FILE,
                "katcp",
                "org.example.t",
                "Thing",
                new Documentation("A thing."),
                List.of(),
                enums,
                requests,
                List.of(),
                sensors);
    }

    public static Schema withRequests(Request... requests) {
        return schema("t.yaml", List.of(), List.of(requests), List.of());
    }

    public static Request request(String name, Field... arguments) {
        return request(name, List.of(), arguments);
    }

    public static Request request(String name, List<Message> informs, Field... arguments) {
        return new Request(
                message(MessageKind.REQUEST, name, arguments),
                informs,
                message(MessageKind.REPLY, name),
                Optional.empty(),
                ExtraArguments.REFUSE,
                Needs.NOTHING);
    }

    public static Message message(MessageKind kind, String name, Field... fields) {
        return new Message(
                kind, name, "t.yaml#" + name, new Documentation("Does " + name + "."), List.of(fields), at(name));
    }

    public static Field field(String name, Type type) {
        return field(name, type, Presence.REQUIRED);
    }

    public static Field field(String name, Type type, Presence presence) {
        return new Field(name, "t.yaml#" + name, type, presence, Optional.empty(), "", Documentation.NONE, at(name));
    }

    public static Field defaulted(String name, Type type, Value value) {
        return new Field(
                name, "t.yaml#" + name, type, Presence.DEFAULTED, Optional.of(value), "", Documentation.NONE, at(name));
    }

    public static EnumType enumType(String name, String... values) {
        List<EnumValue> all = Stream.of(values)
                .map(value -> new EnumValue(value, value.toLowerCase(Locale.ROOT), Documentation.NONE, at(value)))
                .toList();
        return new EnumType(name, "org.example.t", "t.yaml#enums." + name, Documentation.NONE, all, at(name));
    }

    public static Sensor sensor(String name, Type type) {
        return new Sensor(
                name,
                "t.yaml#sensors." + name,
                type,
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Documentation("Measures."),
                at(name));
    }

    /** A place of its own for each name, so that diagnostics can be told apart. */
    public static Span at(String name) {
        return new Span(FILE, name.length() + 1, 1, name.length() + 1, name.length() + 1);
    }
}
