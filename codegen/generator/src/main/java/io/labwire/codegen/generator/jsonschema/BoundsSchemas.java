package io.labwire.codegen.generator.jsonschema;

import io.labwire.codegen.model.Bounds;
import io.labwire.codegen.model.ListType;
import io.labwire.codegen.model.MapType;
import io.labwire.codegen.model.Scalar;
import io.labwire.codegen.model.SetType;
import io.labwire.codegen.model.Type;
import java.util.Map;

/** What values are held to. Bytes are counted before they become text, of which a validator knows nothing. */
final class BoundsSchemas {

    private BoundsSchemas() {}

    static void add(Bounds bounds, Type type, String form, Map<String, Object> schema) {
        bounds.minimum().ifPresent(value -> Constants.put("minimum", value, type, form, schema));
        bounds.maximum().ifPresent(value -> Constants.put("maximum", value, type, form, schema));
        if (type.bare() != Scalar.BYTES) {
            bounds.minimumLength().ifPresent(length -> schema.put("min" + counted(type.bare()), length));
            bounds.maximumLength().ifPresent(length -> schema.put("max" + counted(type.bare()), length));
        }
        bounds.pattern().ifPresent(pattern -> schema.put("pattern", "^(?:" + pattern + ")$"));
    }

    private static String counted(Type type) {
        if (type instanceof ListType || type instanceof SetType) {
            return "Items";
        }
        return type instanceof MapType ? "Properties" : "Length";
    }
}
