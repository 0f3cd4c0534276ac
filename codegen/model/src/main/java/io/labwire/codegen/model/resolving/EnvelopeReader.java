package io.labwire.codegen.model.resolving;

import io.labwire.codegen.model.Envelope;
import io.labwire.codegen.model.Field;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.diagnostic.DiagnosticId;
import io.labwire.codegen.model.dialect.Section;
import io.labwire.codegen.model.dialect.SectionKind;
import io.labwire.codegen.model.language.Construct;
import io.labwire.codegen.model.reading.Node;
import io.labwire.codegen.model.reading.Node.ScalarNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads an envelope: {@code Request: {carries: commands, selector: command, body: data, fields: {...}}}. */
final class EnvelopeReader {

    private static final Set<SectionKind> ANSWERED = EnumSet.of(SectionKind.REQUESTS, SectionKind.PROCEDURES);
    private static final Set<SectionKind> CARRIED =
            EnumSet.of(SectionKind.REQUESTS, SectionKind.INFORMS, SectionKind.MESSAGES, SectionKind.PROCEDURES);
    private static final List<String> PLACES = List.of("first", "last");

    private final Reading reading;
    private final FieldReader fields;
    private final LifetimeReader lifetimes;

    EnvelopeReader(Reading reading, FieldReader fields) {
        this.reading = reading;
        this.fields = fields;
        this.lifetimes = new LifetimeReader(reading);
    }

    Optional<Envelope> read(Declaration declaration, String path) {
        String title = "envelope \"" + declaration.name() + "\"";
        return reading.properties(declaration, title, Construct.ENVELOPE).map(all -> {
            String carries = carries(all);
            all.require("fields");
            List<Field> inside = fields.under(all, "fields", path, "field", title);
            List<String> names = names(all);
            List<String> selector = new ArrayList<>();
            all.textOrTexts("selector")
                    .forEach(name -> field(name, names, title).ifPresent(selector::add));
            return new Envelope(
                    declaration.name(),
                    reading.javaPackage(),
                    path,
                    all.doc(),
                    carries,
                    selector,
                    all.scalar("body").flatMap(name -> field(name, names, title)),
                    all.text("unknown"),
                    all.word("place", PLACES).equals("last"),
                    inside,
                    lifetimes.read(all),
                    all.flag("private").orElse(false),
                    declaration.span());
        });
    }

    /** The names of all fields, also of those that could not be read. */
    private static List<String> names(Properties all) {
        return all.find("fields")
                .filter(Node.MappingNode.class::isInstance)
                .map(node -> ((Node.MappingNode) node)
                        .entries().stream()
                                .map(Node.Entry::key)
                                .filter(ScalarNode.class::isInstance)
                                .map(key -> ((ScalarNode) key).text())
                                .toList())
                .orElse(List.of());
    }

    private String carries(Properties all) {
        List<String> known = new ArrayList<>();
        for (Section section : reading.dialect().sections()) {
            if (CARRIED.contains(section.kind())) {
                known.add(section.key());
            }
            if (ANSWERED.contains(section.kind()) && !known.contains(Envelope.REPLIES)) {
                known.add(Envelope.REPLIES);
            }
        }
        Optional<ScalarNode> carries =
                all.require("carries").flatMap(node -> reading.nodes().scalar(node, "\"carries\""));
        if (carries.isPresent() && !known.contains(carries.get().text())) {
            all.malformed(carries.get(), "carries", "write one of " + String.join(", ", known));
        }
        return carries.map(ScalarNode::text).orElse("");
    }

    private Optional<String> field(ScalarNode name, List<String> names, String title) {
        if (names.contains(name.text())) {
            return Optional.of(name.text());
        }
        reading.found().add(unknown(name, names, title));
        return Optional.empty();
    }

    private static Diagnostic unknown(ScalarNode name, List<String> names, String title) {
        return DiagnosticId.UNKNOWN_FIELD
                .at(name.span(), title + " has no field \"" + name.text() + "\"")
                .repair(Nearest.to(name.text(), names)
                        .map(nearest -> "write '" + nearest + "'")
                        .orElse("its fields are " + String.join(", ", names)));
    }
}
