package io.labwire.codegen.generator.docs;

import io.labwire.codegen.model.EnumType;
import io.labwire.codegen.model.Message;
import io.labwire.codegen.model.Scalar;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.Sensor;
import io.labwire.codegen.model.Type;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The types that a schema uses, as its page names them. */
final class Types {

    private final Schema schema;

    Types(Schema schema) {
        this.schema = schema;
    }

    /** A type's name, with a link to where the page explains it; one of another schema with that schema's name. */
    Phrase nameOf(Type type) {
        if (type instanceof Scalar scalar && ScalarForms.of(scalar).isPresent()) {
            return Phrase.link(type.title(), anchorOf(type));
        } else if (type instanceof EnumType declared) {
            return schema.enums().contains(declared)
                    ? Phrase.link(type.title(), anchorOf(type))
                    : Phrase.code(type.title()).and(Phrase.words(" of " + schemaOf(declared)));
        }
        return Phrase.code(type.title());
    }

    static String anchorOf(Type type) {
        return (type instanceof EnumType ? "enum." : "type.") + type.title();
    }

    /** The rows that say how each scalar is written that the schema uses. */
    List<Block.Table.Row> scalars() {
        return used().stream()
                .flatMap(scalar -> ScalarForms.of(scalar)
                        .map(form -> new Block.Table.Row(
                                anchorOf(scalar),
                                List.of(
                                        Phrase.code(scalar.title()),
                                        Phrase.words(form.words()),
                                        Phrase.code(form.sample()))))
                        .stream())
                .toList();
    }

    private Set<Scalar> used() {
        Stream<Type> ofFields = schema.messages().stream()
                .map(Message::fields)
                .flatMap(List::stream)
                .map(field -> field.type());
        Stream<Type> ofSensors = schema.sensors().stream().map(Sensor::type);
        Set<Scalar> used = new TreeSet<>();
        Stream.concat(ofFields, ofSensors).filter(Scalar.class::isInstance).forEach(type -> used.add((Scalar) type));
        return used;
    }

    private static String schemaOf(EnumType type) {
        return type.path().substring(0, Math.max(0, type.path().indexOf('#')));
    }
}
