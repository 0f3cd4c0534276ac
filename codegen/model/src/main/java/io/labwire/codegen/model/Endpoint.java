package io.labwire.codegen.model;

import io.labwire.codegen.model.source.Span;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * One HTTP method on one path.
 *
 * @param name the name in the schema
 * @param path the element's path in its schema, such as {@code device.yaml#endpoints.get-metadata}
 * @param doc the explanation
 * @param method such as {@code GET}
 * @param route the path on the server, with parameters in braces
 * @param parameters what stands for the names in braces
 * @param query what may follow the path
 * @param headers the headers of the request
 * @param parts the parts of a body of several; empty if it has one or none
 * @param body what is sent; empty if nothing, or parts
 * @param answer what comes back; empty if nothing
 * @param absent the status codes that mean that what was asked for is not there
 * @param lifetime when it came and when it goes
 * @param span the name's place
 */
public record Endpoint(
        String name,
        String path,
        Documentation doc,
        String method,
        String route,
        List<Field> parameters,
        List<Field> query,
        List<Field> headers,
        List<Field> parts,
        Optional<Body> body,
        Optional<Body> answer,
        Set<Integer> absent,
        Lifetime lifetime,
        Span span) {

    /**
     * What one of the two sides sends.
     *
     * @param field its type and its form
     * @param media the media type; empty for the protocol's own
     * @param mayBeEmpty whether nothing counts as an empty value of the type
     * @param headers the headers that come with it
     */
    public record Body(Field field, String media, boolean mayBeEmpty, List<Field> headers) {

        /** Checks that all parts are there, and copies the headers. */
        public Body {
            Objects.requireNonNull(field, "field");
            Objects.requireNonNull(media, "media");
            headers = List.copyOf(headers);
        }
    }

    /** Checks that all parts are there, and copies the collections. */
    public Endpoint {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(doc, "doc");
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(route, "route");
        parameters = List.copyOf(parameters);
        query = List.copyOf(query);
        headers = List.copyOf(headers);
        parts = List.copyOf(parts);
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(answer, "answer");
        absent = Collections.unmodifiableSet(new TreeSet<>(absent));
        Objects.requireNonNull(lifetime, "lifetime");
        Objects.requireNonNull(span, "span");
    }
}
