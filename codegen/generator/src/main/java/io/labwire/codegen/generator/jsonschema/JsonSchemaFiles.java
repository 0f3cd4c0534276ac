package io.labwire.codegen.generator.jsonschema;

import io.labwire.codegen.generator.Emitter;
import io.labwire.codegen.generator.Output;
import io.labwire.codegen.generator.Product;
import io.labwire.codegen.generator.text.JsonText;
import io.labwire.codegen.model.Declared;
import io.labwire.codegen.model.Envelope;
import io.labwire.codegen.model.Message;
import io.labwire.codegen.model.Phase;
import io.labwire.codegen.model.Request;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.Window;
import io.labwire.codegen.model.source.Span;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Emits a file of JSON Schema, draft 2020-12, for each body that a schema of a JSON protocol declares: the data of requests and
 * of their answers, the payloads of informs, envelopes, records. Each file stands by itself.
 *
 * <p>It says what is written, and what is read beyond that under other keys. What JSON cannot say, such as a number that is
 * infinite, it does not say.
 */
public final class JsonSchemaFiles implements Emitter {

    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";

    /** An emitter for any protocol whose messages are JSON. */
    public JsonSchemaFiles() {}

    @Override
    public Product product() {
        return Product.JSON_SCHEMAS;
    }

    @Override
    public Stream<Output> emit(Schema schema) {
        return Stream.of(
                        schema.requests().stream().flatMap(request -> request(schema, request)),
                        schema.informs().stream().flatMap(inform -> message(schema, inform, inform, "")),
                        Stream.concat(schema.types().records().stream(), schema.types().envelopes().stream())
                                .map(type -> declared(schema, type)))
                .flatMap(outputs -> outputs);
    }

    private Stream<Output> request(Schema schema, Request request) {
        return Stream.concat(
                message(schema, request.message(), request.message(), ".request"),
                message(schema, request.message(), request.reply(), ".answer"));
    }

    /** The body of a message, which stands at the levels that the message has, or the one that it answers. */
    private Stream<Output> message(Schema schema, Message owner, Message message, String suffix) {
        if (message.fields().isEmpty() && message.body().isEmpty()) {
            return Stream.empty();
        }
        DeclaredSchemas all = DeclaredSchemas.of(schema);
        Map<String, Object> body = JsonSchema.with("title", message.name() + suffix.replace('.', ' '));
        Remarks.add(message.doc(), message.lifetime(), body);
        body.putAll(message.body()
                .map(type -> all.types().of(type, ""))
                .orElseGet(() -> all.objects().of(message.fields(), windows(owner))));
        String element = owner.word() + "s/" + message.name() + suffix;
        return Stream.of(output(schema, element, message.span(), body, all.definitions()));
    }

    private static List<Window> windows(Message message) {
        List<Window> windows = message.numbers().stream().map(Phase::window).toList();
        return windows.isEmpty() ? List.of(message.lifetime().window()) : windows;
    }

    private Output declared(Schema schema, Declared type) {
        DeclaredSchemas all = DeclaredSchemas.of(schema);
        String section = type instanceof Envelope ? "envelopes/" : "records/";
        return output(schema, section + type.name(), type.span(), all.of(type), all.definitions());
    }

    private Output output(
            Schema schema, String element, Span origin, Map<String, Object> body, Definitions definitions) {
        Map<String, Object> file = JsonSchema.with(
                "$schema", DRAFT, "$id", "urn:labwire:" + schema.javaPackage() + ":" + element.replace('/', ':'));
        file.putAll(body);
        if (!definitions.all().isEmpty()) {
            file.put("$defs", definitions.all());
        }
        String path = schema.javaPackage().replace('.', '/') + "/" + element + ".schema.json";
        return new Output(product(), path, JsonText.of(file), origin);
    }
}
