package io.labwire.codegen.generator.docs;

import io.labwire.codegen.model.ConstrainedType;
import io.labwire.codegen.model.EnumType;
import io.labwire.codegen.model.Field;
import io.labwire.codegen.model.FieldGroup;
import io.labwire.codegen.model.ListType;
import io.labwire.codegen.model.MapType;
import io.labwire.codegen.model.NullableType;
import io.labwire.codegen.model.Scalar;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.Sensor;
import io.labwire.codegen.model.SetType;
import io.labwire.codegen.model.Type;
import io.labwire.codegen.model.TypeReference;
import io.labwire.codegen.model.TypeUse;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The types that a schema uses, as its page names them. */
final class Types {

    private final Schema schema;
    private final ScalarForms forms;

    Types(Schema schema, ScalarForms forms) {
        this.schema = schema;
        this.forms = forms;
    }

    /** A type's name, with a link to where the page explains it; one of another schema with that schema's name. */
    Phrase nameOf(Type type) {
        if (type instanceof Scalar scalar && forms.of(scalar).isPresent()) {
            return Phrase.link(type.title(), anchorOf(type));
        } else if (type instanceof EnumType declared) {
            return declared(declared.title(), declared.path(), anchorOf(type));
        } else if (type instanceof ConstrainedType declared) {
            return declared(declared.title(), declared.path(), anchorOf(type));
        } else if (type instanceof TypeReference declared) {
            return declared(declared.title(), declared.path(), anchorOf(type));
        } else if (type instanceof SetType set) {
            return Phrase.words("set of ").and(nameOf(set.element()));
        } else if (type instanceof ListType list) {
            return Phrase.words("list of ").and(nameOf(list.element()));
        } else if (type instanceof MapType map) {
            return Phrase.words("map to ").and(nameOf(map.value()));
        } else if (type instanceof NullableType nullable) {
            return nameOf(nullable.type()).and(Phrase.words(" or null"));
        }
        return Phrase.code(type.title());
    }

    private Phrase declared(String title, String path, String anchor) {
        return schema.declared().anyMatch(own -> own.path().equals(path))
                ? Phrase.link(title, anchor)
                : Phrase.code(title).and(Phrase.words(" of " + path.substring(0, Math.max(0, path.indexOf('#')))));
    }

    static String anchorOf(Type type) {
        return (type instanceof EnumType ? "enum." : "type.") + type.title();
    }

    /** The rows that say how each scalar is written that the schema uses. */
    List<Block.Table.Row> scalars() {
        return used().stream()
                .flatMap(scalar -> forms
                        .of(scalar)
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
        Stream<Type> ofFields = FieldGroup.of(schema)
                .filter(group -> !group.isFrame())
                .flatMap(group -> group.fields().stream())
                .map(Field::type);
        Stream<Type> ofTypes = Stream.concat(
                schema.types().constrained().stream().map(ConstrainedType::base),
                schema.types().unions().stream()
                        .flatMap(union -> union.members().stream())
                        .map(member -> member.type()));
        Stream<Type> ofSensors = Stream.concat(
                schema.sensors().stream().map(Sensor::type),
                schema.messages().stream().flatMap(message -> message.body().stream()));
        Set<Scalar> used = new TreeSet<>();
        Stream.of(ofFields, ofTypes, ofSensors)
                .flatMap(types -> types)
                .flatMap(TypeUse::parts)
                .map(Type::bare)
                .filter(Scalar.class::isInstance)
                .forEach(type -> used.add((Scalar) type));
        return used;
    }
}
