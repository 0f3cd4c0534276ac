package io.labwire.codegen.model;

import io.labwire.codegen.model.source.Span;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Fields that stand together: those of a message, of a record, of the query of an endpoint.
 *
 * @param title what they belong to, such as {@code request "tune"}
 * @param word what one of them is called, such as {@code argument}
 * @param isFrame whether they stand in a frame, as bytes
 * @param fields the fields in declared order, without those of a base
 * @param span the place of the name of what they belong to
 */
public record FieldGroup(String title, String word, boolean isFrame, List<Field> fields, Span span) {

    /** Checks that all parts are there, and copies the fields. */
    public FieldGroup {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(word, "word");
        fields = List.copyOf(fields);
        Objects.requireNonNull(span, "span");
    }

    /**
     * All groups of a schema, those of its types first.
     *
     * @param schema the schema
     * @return the groups
     */
    public static Stream<FieldGroup> of(Schema schema) {
        return Stream.of(
                        schema.declared().flatMap(FieldGroup::of),
                        schema.messages().stream().map(FieldGroup::of),
                        schema.conversation().procedures().stream().map(FieldGroup::of),
                        schema.conversation().endpoints().stream().flatMap(FieldGroup::of),
                        schema.sensors().stream().map(FieldGroup::of))
                .flatMap(groups -> groups)
                .filter(group -> !group.fields.isEmpty());
    }

    /**
     * The groups whose fields stand one after the other where a protocol has positions: those of records and messages.
     *
     * @param schema the schema
     * @return the groups
     */
    public static Stream<FieldGroup> positional(Schema schema) {
        return of(schema).filter(group -> !group.isFrame && !group.word.equals("parameter"));
    }

    private static Stream<FieldGroup> of(Declared type) {
        if (type instanceof RecordType record) {
            return Stream.of(new FieldGroup(type.elementTitle(), "field", false, record.fields(), type.span()));
        }
        if (type instanceof FrameType frame) {
            return Stream.of(new FieldGroup(type.elementTitle(), "field", true, frame.fields(), type.span()));
        }
        return type instanceof Envelope envelope
                ? Stream.of(new FieldGroup(type.elementTitle(), "field", false, envelope.fields(), type.span()))
                : Stream.empty();
    }

    private static FieldGroup of(Message message) {
        return new FieldGroup(message.title(), "argument", false, message.fields(), message.span());
    }

    private static FieldGroup of(Procedure procedure) {
        return new FieldGroup(
                "procedure \"" + procedure.name() + "\"", "argument", false, procedure.arguments(), procedure.span());
    }

    private static Stream<FieldGroup> of(Endpoint endpoint) {
        String title = "endpoint \"" + endpoint.name() + "\"";
        List<Field> headersOfAnswer =
                endpoint.answer().map(Endpoint.Body::headers).orElse(List.of());
        return Stream.of(
                new FieldGroup(title, "parameter", false, endpoint.parameters(), endpoint.span()),
                new FieldGroup(title, "parameter", false, endpoint.query(), endpoint.span()),
                new FieldGroup(title, "header", false, endpoint.headers(), endpoint.span()),
                new FieldGroup(title, "part", false, endpoint.parts(), endpoint.span()),
                new FieldGroup(title, "header", false, headersOfAnswer, endpoint.span()));
    }

    private static FieldGroup of(Sensor sensor) {
        return new FieldGroup(
                "sensor \"" + sensor.name() + "\"", "parameter", false, sensor.parameters(), sensor.span());
    }
}
