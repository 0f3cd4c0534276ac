package io.labwire.codegen.generator.katcp;

import io.labwire.codegen.model.Bounds;
import io.labwire.codegen.model.Declared;
import io.labwire.codegen.model.EnumType;
import io.labwire.codegen.model.EnumValue;
import io.labwire.codegen.model.Field;
import io.labwire.codegen.model.FieldPart;
import io.labwire.codegen.model.FieldWire;
import io.labwire.codegen.model.Lifetime;
import io.labwire.codegen.model.Message;
import io.labwire.codegen.model.Scalar;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.Sensor;
import io.labwire.codegen.model.Type;
import io.labwire.codegen.model.Unknown;
import io.labwire.codegen.model.Value;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * What the schema language can say of a KATCP device, and no Java is generated for. Said at its place rather than left
 * out in silence.
 */
final class KatcpLimits {

    private final Schema schema;
    private final List<Diagnostic> found = new ArrayList<>();

    private KatcpLimits(Schema schema) {
        this.schema = schema;
    }

    static List<Diagnostic> of(Schema schema) {
        KatcpLimits limits = new KatcpLimits(schema);
        schema.declared().forEach(limits::ofType);
        schema.messages().forEach(limits::ofMessage);
        schema.sensors().forEach(limits::ofSensor);
        return List.copyOf(limits.found);
    }

    private void ofType(Declared type) {
        if (!(type instanceof EnumType enumeration)) {
            notWritten(type.span(), type.elementTitle());
            return;
        }
        notUnless(enumeration.wire() == Scalar.STRING, type.span(), "wire", "numbers as values of an enum");
        notUnless(enumeration.unknown() == Unknown.REFUSE, type.span(), "unknown", "unknown values of an enum");
        notUnless(!enumeration.ignoreCase(), type.span(), "ignore-case", "values without regard to case");
        notUnless(!enumeration.isPrivate(), type.span(), "private", "a private enum");
        ofLifetime(enumeration.lifetime(), type.span());
        for (EnumValue value : enumeration.values()) {
            notUnless(value.aliases().isEmpty(), value.span(), "aliases", "further texts of a value");
            ofLifetime(value.lifetime(), value.span());
        }
    }

    private void ofMessage(Message message) {
        notUnless(message.body().isEmpty(), message.span(), "arguments", "arguments by the name of a record");
        ofLifetime(message.lifetime(), message.span());
        message.fields().forEach(this::ofField);
    }

    private void ofField(Field field) {
        Span span = field.span();
        ofUse(field.type(), span);
        notUnless(field.constant().isEmpty(), span, "const", "constant arguments");
        notUnless(field.bounds().equals(Bounds.NONE), span, boundsKey(field), "bounds of an argument");
        notUnless(field.wire().forms().isEmpty(), span, "as", "other forms on the wire");
        notUnless(
                field.wire().separator().isEmpty() && field.wire().all().isEmpty(),
                span,
                "separator",
                "sets as one text");
        notUnless(
                field.part().equals(FieldPart.NONE)
                        && (field.wire().equals(FieldWire.DEFAULT)
                                || !field.wire().forms().isEmpty()),
                span,
                "type",
                "fields as parts of frames");
        notUnless(
                field.defaultValue().filter(KatcpLimits::isComputed).isEmpty(),
                span,
                "default",
                "defaults of this type");
        ofLifetime(field.lifetime(), span);
    }

    private void ofSensor(Sensor sensor) {
        ofUse(sensor.type(), sensor.span());
        notUnless(sensor.parameters().isEmpty(), sensor.span(), "parameters", "sensors with parameters in their names");
        notUnless(
                sensor.initial().filter(KatcpLimits::isComputed).isEmpty(),
                sensor.span(),
                "default",
                "defaults of this type");
        ofLifetime(sensor.lifetime(), sensor.span());
    }

    private void ofUse(Type type, Span element) {
        notUnless(
                type instanceof Scalar || type instanceof EnumType,
                element,
                "type",
                "arguments of type " + type.title());
    }

    private void ofLifetime(Lifetime lifetime, Span element) {
        notUnless(lifetime.window().from().isEmpty(), element, "from", "elements of some versions only");
        notUnless(lifetime.window().until().isEmpty(), element, "until", "elements of some versions only");
        notUnless(lifetime.since().isEmpty(), element, "since", "'since'");
        notUnless(lifetime.deprecated().isEmpty(), element, "deprecated", "'deprecated'");
    }

    private String boundsKey(Field field) {
        return List.of("min", "max", "length", "pattern").stream()
                .filter(key -> schema.places().find(field.span(), key).isPresent())
                .findFirst()
                .orElse("type");
    }

    private static boolean isComputed(Value value) {
        return value instanceof Value.Now
                || value instanceof Value.Random
                || value instanceof Value.Moment
                || value instanceof Value.Empty
                || value instanceof Value.Nothing;
    }

    private void notUnless(boolean fine, Span element, String key, String what) {
        if (!fine) {
            notWritten(schema.places().of(element, key), what);
        }
    }

    private void notWritten(Span place, String what) {
        found.add(Diagnostic.error("LW0504", place, "Java for " + what + " is not generated yet for protocol katcp")
                .repair("leave it out of schemas that Java is generated from; labwire check reads it"));
    }
}
