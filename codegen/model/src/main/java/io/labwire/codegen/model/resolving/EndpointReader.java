package io.labwire.codegen.model.resolving;

import io.labwire.codegen.model.Endpoint;
import io.labwire.codegen.model.Field;
import io.labwire.codegen.model.Lifetime;
import io.labwire.codegen.model.dialect.Section;
import io.labwire.codegen.model.language.Construct;
import io.labwire.codegen.model.reading.Node;
import io.labwire.codegen.model.reading.Node.ScalarNode;
import io.labwire.codegen.model.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Reads an HTTP method on a path: {@code get-device: {method: GET, path: /v1/device, answer: DeviceInfo}}. */
final class EndpointReader {

    private static final List<String> METHODS = List.of("GET", "PUT", "POST", "PATCH", "DELETE", "HEAD");
    private static final Pattern STATUS = Pattern.compile("[1-5][0-9]{2}");

    private final Reading reading;
    private final Section section;
    private final FieldReader fields;
    private final LifetimeReader lifetimes;

    EndpointReader(Reading reading, Section section, FieldReader fields) {
        this.reading = reading;
        this.section = section;
        this.fields = fields;
        this.lifetimes = new LifetimeReader(reading);
    }

    Optional<Endpoint> read(Declaration declaration, String path) {
        String title = section.element() + " \"" + declaration.name() + "\"";
        return reading.properties(declaration, title, Construct.ENDPOINT)
                .flatMap(all -> endpoint(declaration, all, path, title));
    }

    private Optional<Endpoint> endpoint(Declaration declaration, Properties all, String path, String title) {
        Optional<Node> method = all.require("method");
        Optional<String> route =
                all.require("path").flatMap(node -> reading.nodes().text(node, "\"path\""));
        if (all.find("body").isPresent() && all.find("parts").isPresent()) {
            all.contradiction("body", "parts");
        }
        Lifetime lifetime = lifetimes.read(all);
        Endpoint endpoint = new Endpoint(
                declaration.name(),
                path,
                all.doc(),
                all.word("method", METHODS),
                route.orElse(""),
                fields.under(all, "parameters", path, "parameter", title),
                fields.under(all, "query", path, "parameter", title),
                fields.under(all, "headers", path, "header", title),
                fields.under(all, "parts", path, "part", title),
                exchange(all, "body", path, title),
                exchange(all, "answer", path, title),
                absent(all),
                lifetime,
                declaration.span());
        return method.isPresent() && route.isPresent() ? Optional.of(endpoint) : Optional.empty();
    }

    private Optional<Endpoint.Body> exchange(Properties all, String key, String path, String title) {
        Optional<Node> node = all.find(key);
        if (node.isEmpty()) {
            return Optional.empty();
        }
        Span span = all.keySpan(key).orElseThrow();
        String inside = path + "." + key;
        if (node.get() instanceof ScalarNode type && !type.isNothing()) {
            return fields.bare(type, key, span, inside).map(field -> new Endpoint.Body(field, "", false, List.of()));
        }
        return reading.properties(node.get(), span, "the " + key + " of " + title, Construct.EXCHANGE)
                .flatMap(properties -> body(key, span, properties, inside, title));
    }

    private Optional<Endpoint.Body> body(String name, Span span, Properties all, String path, String title) {
        List<Field> headers = fields.under(all, "headers", path, "header", title);
        boolean mayBeEmpty = all.chosen("empty", List.of("allowed")).isPresent();
        String media = all.text("media").orElse("");
        return fields.field(name, span, all, path).map(field -> new Endpoint.Body(field, media, mayBeEmpty, headers));
    }

    private Set<Integer> absent(Properties all) {
        Set<Integer> codes = new TreeSet<>();
        for (ScalarNode code : all.texts("absent")) {
            if (STATUS.matcher(code.text()).matches()) {
                codes.add(Integer.valueOf(code.text()));
            } else {
                all.malformed(code, "absent", "write HTTP status codes, such as 404");
            }
        }
        return codes;
    }
}
