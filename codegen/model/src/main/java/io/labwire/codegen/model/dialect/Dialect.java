package io.labwire.codegen.model.dialect;

import io.labwire.codegen.model.Scalar;
import io.labwire.codegen.model.Schema;
import java.util.List;
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
     * @return the sections
     */
    Set<Section> sections();

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
    NameForm fieldName();

    /**
     * The scalars that a message can carry.
     *
     * @return the scalars
     */
    Set<Scalar> fieldTypes();

    /**
     * The scalars that a sensor can have as its value.
     *
     * @return the scalars; empty if the protocol has no sensors
     */
    Set<Scalar> sensorTypes();

    /**
     * The schemas that come with the protocol, for naming the one that declares a type which nobody has imported.
     *
     * @return their import paths
     */
    List<String> builtInSchemas();

    /**
     * The rules that the protocol has beyond those of all schemas.
     *
     * @return the rules
     */
    List<Rule> rules();

    /**
     * The simple names of all classes that will be generated from a schema into its package.
     *
     * @param schema the schema, resolved
     * @return the names, in any order; a name that two elements want is there twice
     */
    Stream<GeneratedName> generatedNames(Schema schema);
}
