package io.labwire.codegen.model.resolving;

import io.labwire.codegen.model.JavaWords;
import io.labwire.codegen.model.diagnostic.DiagnosticId;
import io.labwire.codegen.model.dialect.Dialect;
import io.labwire.codegen.model.dialect.Section;
import io.labwire.codegen.model.dialect.SectionKind;
import io.labwire.codegen.model.language.Construct;
import io.labwire.codegen.model.language.Language;
import io.labwire.codegen.model.reading.Node;
import io.labwire.codegen.model.reading.Node.MappingNode;
import io.labwire.codegen.model.reading.Node.ScalarNode;
import io.labwire.codegen.model.source.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Reads what a schema says about itself; empty if its language or its protocol is unknown, and so is all the rest. */
final class HeaderReader {

    private static final Pattern CLASS_NAME = Pattern.compile("[A-Z][A-Za-z0-9]{0,99}");

    private final Nodes nodes;
    private final List<Dialect> dialects;
    private final String importPath;

    HeaderReader(Nodes nodes, List<Dialect> dialects, String importPath) {
        this.nodes = nodes;
        this.dialects = dialects;
        this.importPath = importPath;
    }

    Optional<Header> read(Node root) {
        Span start = root instanceof MappingNode mapping && !mapping.entries().isEmpty()
                ? mapping.entries().get(0).key().span()
                : root.span();
        return nodes.properties(root, start, "the schema")
                .flatMap(all -> header(all.alsoOf(Span.startOf(start.file())), start));
    }

    private Optional<Header> header(Properties all, Span start) {
        if (!isKnownLanguage(all)) {
            return Optional.empty();
        }
        Optional<Dialect> dialect = dialect(all);
        Optional<String> javaPackage = all.require("package").flatMap(this::javaPackage);
        if (dialect.isEmpty()) {
            return Optional.empty();
        }
        all.knowing(Construct.SCHEMA, dialect.get(), sections(dialect.get(), all));
        // A package or name that is wrong has been complained about, and this stands in for it.
        return Optional.of(new Header(dialect.get(), javaPackage.orElse("unknown"), name(all, start), all.doc(), all));
    }

    private boolean isKnownLanguage(Properties all) {
        Optional<ScalarNode> version = all.require("labwire").flatMap(node -> nodes.scalar(node, "\"labwire\""));
        boolean unknown = version.isPresent() && !version.get().text().equals(Language.VERSION);
        if (unknown) {
            nodes.found()
                    .add(DiagnosticId.UNKNOWN_LANGUAGE_VERSION
                            .at(
                                    version.get().span(),
                                    "unknown version of the schema language: \""
                                            + version.get().text() + "\"")
                            .repair("write " + Language.VERSION + ", or use a newer labwire"));
        }
        return !unknown;
    }

    private Optional<Dialect> dialect(Properties all) {
        Optional<ScalarNode> protocol = all.require("protocol").flatMap(node -> nodes.scalar(node, "\"protocol\""));
        Optional<Dialect> dialect = protocol.flatMap(name -> dialects.stream()
                .filter(candidate -> candidate.protocol().equals(name.text()))
                .findFirst());
        if (protocol.isPresent() && dialect.isEmpty()) {
            List<String> known =
                    dialects.stream().map(Dialect::protocol).sorted().toList();
            nodes.found()
                    .add(DiagnosticId.UNKNOWN_PROTOCOL
                            .at(
                                    protocol.get().span(),
                                    "unknown protocol \"" + protocol.get().text() + "\"")
                            .repair("known are: " + String.join(", ", known)));
        }
        return dialect;
    }

    /** The keys of the protocol's sections; says of another section that it is not the protocol's. */
    private List<String> sections(Dialect dialect, Properties all) {
        List<String> own = dialect.sections().stream().map(Section::key).toList();
        List<String> known = new ArrayList<>(own);
        for (String foreign : foreign(own)) {
            known.add(foreign);
            all.keySpan(foreign)
                    .ifPresent(key -> nodes.found()
                            .add(DiagnosticId.SECTION_NOT_IN_PROTOCOL
                                    .at(key, "schemas of protocol " + dialect.protocol() + " have no " + foreign)
                                    .repair("its sections are " + String.join(", ", own))));
        }
        return known;
    }

    /** The sections of all protocols that are none of these. */
    private Set<String> foreign(List<String> own) {
        Set<String> foreign = new TreeSet<>();
        Arrays.stream(SectionKind.values()).map(kind -> Section.of(kind).key()).forEach(foreign::add);
        dialects.forEach(dialect -> dialect.sections().forEach(section -> foreign.add(section.key())));
        foreign.removeAll(own);
        return foreign;
    }

    private Optional<String> javaPackage(Node node) {
        Optional<ScalarNode> scalar = nodes.scalar(node, "\"package\"");
        Optional<String> fault = scalar.map(ScalarNode::text).flatMap(JavaPackages::fault);
        if (fault.isPresent()) {
            nodes.found()
                    .add(DiagnosticId.ILLEGAL_PACKAGE
                            .at(scalar.get().span(), "\"" + scalar.get().text() + "\" " + fault.get())
                            .repair("write Java identifiers with dots between, such as org.example.receiver"));
            return Optional.empty();
        }
        return scalar.map(ScalarNode::text);
    }

    private String name(Properties all, Span start) {
        Optional<Node> given = all.find("name");
        if (given.isPresent()) {
            Optional<ScalarNode> scalar = nodes.scalar(given.get(), "\"name\"");
            scalar.filter(name -> !CLASS_NAME.matcher(name.text()).matches())
                    .ifPresent(name -> illegalName(name.span(), "\"" + name.text() + "\"", "write upper camel case"));
            return scalar.map(ScalarNode::text).orElse("Unknown");
        }
        String file = ImportPaths.fileName(importPath);
        int dot = file.lastIndexOf('.');
        String name = JavaWords.upperCamel(dot < 0 ? file : file.substring(0, dot));
        if (!CLASS_NAME.matcher(name).matches()) {
            illegalName(start, "the file name \"" + file + "\"", "add 'name:' with a name in upper camel case");
        }
        return name;
    }

    private void illegalName(Span place, String what, String repair) {
        nodes.found()
                .add(DiagnosticId.ILLEGAL_SCHEMA_NAME
                        .at(place, what + " cannot begin the name of a Java class")
                        .repair(repair + ", such as Receiver"));
    }
}
