package io.labwire.codegen.model.resolving;

import io.labwire.codegen.model.diagnostic.DiagnosticCollector;
import io.labwire.codegen.model.dialect.Dialect;
import io.labwire.codegen.model.dialect.Section;
import io.labwire.codegen.model.language.Construct;
import io.labwire.codegen.model.reading.Node;
import io.labwire.codegen.model.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * What the readers of one schema share.
 *
 * @param nodes takes nodes as what they ought to be
 * @param dialect what the protocol allows
 * @param types the types that can be named
 * @param values reads constants
 * @param levels the levels of the protocol, oldest first
 * @param levelsKnown whether these are all; not if an import is missing that may declare them
 * @param javaPackage the package of what is generated
 * @param importPath what the paths of elements begin with
 */
record Reading(
        Nodes nodes,
        Dialect dialect,
        TypeScope types,
        ValueReader values,
        List<String> levels,
        boolean levelsKnown,
        String javaPackage,
        String importPath) {

    DiagnosticCollector found() {
        return nodes.found();
    }

    /** The keys and values of an element; says of each key that is not the construct's, or not the protocol's. */
    Optional<Properties> properties(Node node, Span element, String title, Construct construct, String... more) {
        return nodes.properties(node, element, title).map(all -> all.knowing(construct, dialect, List.of(more)));
    }

    Optional<Properties> properties(Declaration declaration, String title, Construct construct, String... more) {
        return properties(declaration.value(), declaration.span(), title, construct, more);
    }

    String path(Section section, Declaration declaration) {
        return importPath + "#" + section.key() + "." + declaration.name();
    }
}
