package io.labwire.codegen.model.resolving;

import io.labwire.codegen.model.Documentation;
import io.labwire.codegen.model.dialect.Dialect;
import io.labwire.codegen.model.dialect.Section;
import io.labwire.codegen.model.dialect.SectionKind;
import java.util.Optional;

/** What a schema says about itself, and its other keys. */
record Header(Dialect dialect, String javaPackage, String name, Documentation doc, Properties all) {

    /** The section of a kind, if the protocol has one. */
    Optional<Section> section(SectionKind kind) {
        return dialect.sections().stream()
                .filter(section -> section.kind() == kind)
                .findFirst();
    }
}
