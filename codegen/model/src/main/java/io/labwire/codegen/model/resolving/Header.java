package io.labwire.codegen.model.resolving;

import io.labwire.codegen.model.Documentation;
import io.labwire.codegen.model.dialect.Dialect;
import io.labwire.codegen.model.dialect.Section;
import io.labwire.codegen.model.reading.Node;
import java.util.Optional;

/** What a schema says about itself, and its other keys. */
record Header(Dialect dialect, String javaPackage, String name, Documentation doc, Properties all) {

    /** The node of a section, if the schema has it. */
    Optional<Node> section(Section section) {
        return dialect.sections().contains(section) ? all.find(section.key()) : Optional.empty();
    }
}
