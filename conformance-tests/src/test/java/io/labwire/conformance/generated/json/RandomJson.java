package io.labwire.conformance.generated.json;

import io.labwire.codegen.model.RecordType;
import io.labwire.codegen.model.Schema;
import io.labwire.json.codec.JsonType;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Random schemas, and the types that were generated from them. */
public final class RandomJson {

    private RandomJson() {}

    /**
     * A schema.
     *
     * @param random what it depends on
     * @return its text
     */
    public static String schema(Random random) {
        return RandomTrainerSchema.write(random);
    }

    /**
     * The records that were generated from a schema.
     *
     * @param schema the schema
     * @param allTypes the class that lists the generated types
     * @return each of them
     * @throws ReflectiveOperationException if there is no such list
     */
    public static List<GeneratedType<?>> types(Schema schema, Class<?> allTypes) throws ReflectiveOperationException {
        return ((List<?>) allTypes.getMethod("all").invoke(null))
                .stream()
                        .map(each -> (JsonType<?>) each)
                        .filter(each -> isRecord(schema, each))
                        .<GeneratedType<?>>map(each -> new GeneratedType<>(schema, each))
                        .toList();
    }

    /**
     * The enums that were generated from a schema.
     *
     * @param schema the schema
     * @param allTypes the class that lists the generated types
     * @return each of them
     * @throws ReflectiveOperationException if there is no such list
     */
    public static List<GeneratedEnum<?>> enums(Schema schema, Class<?> allTypes) throws ReflectiveOperationException {
        List<GeneratedEnum<?>> enums = new ArrayList<>();
        for (Object each : (List<?>) allTypes.getMethod("all").invoke(null)) {
            JsonType<?> type = (JsonType<?>) each;
            schema.enums().stream()
                    .filter(declared -> declared.name().equals(type.javaType().getSimpleName()))
                    .forEach(declared -> enums.add(new GeneratedEnum<>(schema, declared, type)));
        }
        return enums;
    }

    private static boolean isRecord(Schema schema, JsonType<?> type) {
        return schema.declared()
                .anyMatch(each -> each instanceof RecordType
                        && each.name().equals(type.javaType().getSimpleName()));
    }
}
