package io.labwire.codegen.model.dialect;

import io.labwire.codegen.model.ConstrainedType;
import io.labwire.codegen.model.Scalar;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.Type;
import io.labwire.codegen.model.language.Feature;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the schemas of one protocol may contain.
 *
 * <p>Dialects are found by {@link java.util.ServiceLoader}, or handed to the compiler. They are stateless.
 */
public interface Dialect {

    /**
     * The name that a schema's {@code protocol} gives.
     *
     * @return such as {@code katcp}
     */
    String protocol();

    /**
     * The sections that its schemas may have.
     *
     * @return the sections, in the order in which a page shows them; no two of one kind
     */
    List<Section> sections();

    /**
     * The parts of the language that the protocol has a use for, beyond those that all have.
     *
     * @return the features
     */
    Set<Feature> features();

    /**
     * The levels that the protocol has by itself, such as its versions; then a schema declares none.
     *
     * @return the levels, oldest first; empty if it has none, or schemas declare them
     */
    default List<String> levels() {
        return List.of();
    }

    /**
     * The sides of a conversation, where they send and offer different things.
     *
     * @return such as {@code engine} and {@code aggregator}
     */
    default List<String> sides() {
        return List.of();
    }

    /**
     * The forms that a type can have on the wire, beside the one that it has by itself.
     *
     * @param type the type, neither nullable nor a name for another
     * @return such as {@code milliseconds} for a timestamp
     */
    default Set<String> forms(Type type) {
        return Set.of();
    }

    /**
     * What a schema can choose of the codec.
     *
     * @return the choices by key
     */
    default Map<String, Set<String>> codecChoices() {
        return Map.of();
    }

    /**
     * The form of the names of requests and informs.
     *
     * @return the form
     */
    NameForm messageName();

    /**
     * The form of the names of fields.
     *
     * @return the form
     */
    default NameForm fieldName() {
        return NameForm.KEBAB_CASE;
    }

    /**
     * The scalars that a message can carry.
     *
     * @return the scalars
     */
    Set<Scalar> fieldTypes();

    /**
     * What fields can hold beyond scalars and declared types.
     *
     * @return the shapes
     */
    default Set<TypeShape> shapes() {
        return Set.of();
    }

    /**
     * The scalars that a sensor can have as its value.
     *
     * @return the scalars; empty if the protocol has no sensors
     */
    default Set<Scalar> sensorTypes() {
        return Set.of();
    }

    /**
     * The schemas that come with the protocol, for naming the one that declares a type which nobody has imported.
     *
     * @return their import paths
     */
    default List<String> builtInSchemas() {
        return List.of();
    }

    /**
     * The rules that the protocol has beyond those of all schemas.
     *
     * @return the rules
     */
    default List<Rule> rules() {
        return List.of();
    }

    /**
     * The simple names of all classes that will be generated from a schema into its package.
     *
     * @param schema the schema, resolved
     * @return the names, in any order; a name that two elements want is there twice. Unless a dialect says otherwise,
     *     those of the types that the schema declares
     */
    default Stream<GeneratedName> generatedNames(Schema schema) {
        return schema.declared()
                .filter(type -> !(type instanceof ConstrainedType))
                .map(type -> new GeneratedName(type.name(), type.span(), type.elementTitle()));
    }
}
