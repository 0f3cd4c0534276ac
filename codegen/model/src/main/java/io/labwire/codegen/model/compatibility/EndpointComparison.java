package io.labwire.codegen.model.compatibility;

import io.labwire.codegen.model.Endpoint;
import io.labwire.codegen.model.Field;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Compares an endpoint with what it was. */
final class EndpointComparison {

    private static final Pattern PARAMETER = Pattern.compile("\\{[^{}]*}");

    private final Comparison run;
    private final FieldsComparison fields;
    private final FieldComparison field;

    EndpointComparison(Comparison run) {
        this.run = run;
        this.fields = new FieldsComparison(run);
        this.field = new FieldComparison(run);
    }

    /** What it is on the wire: the method and the path, whatever its parameters are called. */
    static String identity(Endpoint endpoint) {
        return endpoint.method() + " " + withoutNames(endpoint.route());
    }

    /** A text with names in braces, without them. */
    static String withoutNames(String template) {
        return PARAMETER.matcher(template).replaceAll("{}");
    }

    void compare(Pair<Endpoint> pair) {
        Endpoint was = pair.before();
        Endpoint is = pair.after();
        pair.property(ConversationChange.ROUTE, "method", Endpoint::method);
        if (!was.route().equals(is.route())) {
            boolean same = withoutNames(was.route()).equals(withoutNames(is.route()));
            pair.changed(same ? ElementChange.RESTATED : ConversationChange.ROUTE, "path", was.route(), is.route());
        }
        fields.compare(
                pair,
                inOrder(was.route(), was.parameters()),
                inOrder(is.route(), is.parameters()),
                FieldPlace.fixed("parameter"));
        fields.compare(pair, was.query(), is.query(), FieldPlace.keyed(run, "parameter"));
        fields.compare(pair, was.headers(), is.headers(), FieldPlace.keyed(run, "header"));
        fields.compare(pair, was.parts(), is.parts(), FieldPlace.keyed(run, "part"));
        body(pair, "body", was.body(), is.body());
        body(pair, "answer", was.answer(), is.answer());
        pair.property(ConversationChange.ABSENT, "absent", Endpoint::absent);
        CommonComparison.compare(pair, Endpoint::doc, Endpoint::lifetime);
    }

    /** The parameters as they stand in a template; their order in the schema means nothing. */
    static List<Field> inOrder(String template, List<Field> parameters) {
        return parameters.stream()
                .sorted(Comparator.comparingInt(parameter -> template.indexOf("{" + parameter.name() + "}")))
                .toList();
    }

    private void body(Pair<Endpoint> endpoint, String key, Optional<Endpoint.Body> old, Optional<Endpoint.Body> now) {
        if (old.isEmpty() || now.isEmpty()) {
            if (old.isPresent() != now.isPresent()) {
                endpoint.changed(ConversationChange.BODY, key, type(old), type(now));
            }
            return;
        }
        Endpoint.Body was = old.get();
        Endpoint.Body is = now.get();
        Pair<Field> pair = endpoint.part(
                "the " + key + " of " + endpoint.title(),
                endpoint.path() + "." + key,
                was.field(),
                is.field(),
                was.field().span(),
                is.field().span());
        field.compare(pair);
        if (!was.media().equals(is.media())) {
            pair.changed(ConversationChange.ROUTE, "media", was.media(), is.media());
        }
        if (was.mayBeEmpty() != is.mayBeEmpty()) {
            pair.changed(ConversationChange.ROUTE, "empty", was.mayBeEmpty(), is.mayBeEmpty());
        }
        fields.compare(pair, was.headers(), is.headers(), FieldPlace.keyed(run, "header"));
    }

    private static Optional<String> type(Optional<Endpoint.Body> body) {
        return body.map(each -> each.field().type().title());
    }
}
