package io.labwire.codegen.model;

import io.labwire.codegen.model.source.SourceFile;
import java.util.List;
import java.util.Objects;

/**
 * One schema file, resolved.
 *
 * <p>Lists are in the order of the file.
 *
 * @param importPath the path others import it by, such as {@code labwire/katcp/core.yaml}
 * @param source the text it was read from
 * @param protocol the protocol it extends, such as {@code katcp}
 * @param javaPackage the package of everything generated from it
 * @param name the stem of the names of what serves the schema as a whole, in upper camel case, such as {@code Receiver}
 * @param doc the explanation
 * @param imports the schemas it imports, resolved
 * @param enums the enums it declares
 * @param requests the requests it declares
 * @param informs the informs it declares that belong to no request
 * @param sensors the sensors it declares
 */
public record Schema(
        String importPath,
        SourceFile source,
        String protocol,
        String javaPackage,
        String name,
        Documentation doc,
        List<Schema> imports,
        List<EnumType> enums,
        List<Request> requests,
        List<Message> informs,
        List<Sensor> sensors) {

    /** Checks that all parts are there, and copies the lists. */
    public Schema {
        Objects.requireNonNull(importPath, "importPath");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(protocol, "protocol");
        Objects.requireNonNull(javaPackage, "javaPackage");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(doc, "doc");
        imports = List.copyOf(imports);
        enums = List.copyOf(enums);
        requests = List.copyOf(requests);
        informs = List.copyOf(informs);
        sensors = List.copyOf(sensors);
    }
}
