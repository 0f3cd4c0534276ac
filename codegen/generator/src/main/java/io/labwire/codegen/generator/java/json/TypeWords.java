package io.labwire.codegen.generator.java.json;

import io.labwire.codegen.generator.names.Identifiers;
import io.labwire.codegen.model.ConstrainedType;
import io.labwire.codegen.model.ListType;
import io.labwire.codegen.model.MapType;
import io.labwire.codegen.model.NullableType;
import io.labwire.codegen.model.SetType;
import io.labwire.codegen.model.Type;

/** Types as parts of names. */
final class TypeWords {

    private TypeWords() {}

    // AlarmKindList   PointList   JsonMap
    static String of(Type type) {
        if (type instanceof NullableType nullable) {
            return of(nullable.type());
        } else if (type instanceof ListType list) {
            return of(list.element()) + "List";
        } else if (type instanceof SetType set) {
            return of(set.element()) + "Set";
        } else if (type instanceof MapType map) {
            return of(map.value()) + "Map";
        }
        return Identifiers.upperCamel(type instanceof ConstrainedType named ? named.name() : type.title());
    }
}
