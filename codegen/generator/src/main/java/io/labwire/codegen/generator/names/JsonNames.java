package io.labwire.codegen.generator.names;

import io.labwire.codegen.model.ConstrainedType;
import io.labwire.codegen.model.EnumType;
import io.labwire.codegen.model.EnumValue;
import io.labwire.codegen.model.Field;
import io.labwire.codegen.model.Schema;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The Java names of the types that a schema of a JSON protocol declares. */
public final class JsonNames {

    /** Components that a record may not have, or that would hide what it inherits. */
    private static final Set<String> RECORD = Set.of(
            "clone", "finalize", "getClass", "hashCode", "io", "java", "notify", "notifyAll", "toString", "wait");

    /** How the values of an enum are read and written. */
    private static final Set<String> ENUM = Set.of("TYPE");

    private JsonNames() {}

    /**
     * The codec of a record, a union or an enum.
     *
     * @param type the name of its class
     * @return such as {@code AlarmCodec}
     */
    public static String codec(String type) {
        return type + "Codec";
    }

    /**
     * The list of all types.
     *
     * @param schema the schema
     * @return such as {@code AlarmTypes}
     */
    public static String allTypes(Schema schema) {
        return schema.name() + "Types";
    }

    /**
     * The random values of all types.
     *
     * @param schema the schema
     * @return such as {@code AlarmArbitraries}
     */
    public static String arbitraries(Schema schema) {
        return schema.name() + "Arbitraries";
    }

    /**
     * The components of a record.
     *
     * @param fields its fields
     * @return a component for each field
     */
    public static MemberNames components(List<Field> fields) {
        return MemberNames.of(fields.stream().map(Field::name).toList(), Identifiers::lowerCamel, RECORD);
    }

    /**
     * The constants of an enum.
     *
     * @param type an enum of the schema
     * @return a constant for each value
     */
    public static MemberNames constants(EnumType type) {
        return MemberNames.of(type.values().stream().map(EnumValue::name).toList(), Identifiers::legal, ENUM);
    }

    /**
     * The simple names of the classes that are made of a schema's types. A type of another package that shares one is written
     * with its package.
     *
     * @param schema the schema
     * @return the names, in no particular order
     */
    public static Set<String> of(Schema schema) {
        Stream<String> declared = schema.declared()
                .filter(type -> !(type instanceof ConstrainedType))
                .flatMap(type -> Stream.of(type.name(), codec(type.name())));
        return Stream.concat(declared, Stream.of(allTypes(schema), arbitraries(schema)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
