package io.labwire.codegen.model.resolving;

import io.labwire.codegen.model.ListType;
import io.labwire.codegen.model.MapType;
import io.labwire.codegen.model.NullableType;
import io.labwire.codegen.model.Scalar;
import io.labwire.codegen.model.SetType;
import io.labwire.codegen.model.Type;
import io.labwire.codegen.model.diagnostic.DiagnosticCollector;
import io.labwire.codegen.model.diagnostic.DiagnosticId;
import io.labwire.codegen.model.reading.Node.ScalarNode;
import java.util.List;
import java.util.Optional;

/** Reads the expression of a type, such as {@code map<list<Point?>>}, from left to right. */
final class TypeText {

    private static final List<String> CONTAINERS = List.of("list", "set", "map");
    private static final int DEEPEST = 16;
    private static final String FORM = "write a type, such as float64, Band, list<Point> or string?";

    private final ScalarNode node;
    private final TypeScope types;
    private final DiagnosticCollector found;
    private final String text;
    private int at;
    private int depth;

    TypeText(ScalarNode node, TypeScope types, DiagnosticCollector found) {
        this.node = node;
        this.types = types;
        this.found = found;
        this.text = node.text();
    }

    /** The type, or empty; then it has been said why. */
    Optional<Type> read() {
        Optional<Type> type = type();
        if (type.isPresent() && at < text.length()) {
            return malformed("\"" + text.substring(at) + "\" is too much", "remove it");
        }
        return type;
    }

    private Optional<Type> type() {
        if (++depth > DEEPEST) {
            return malformed("it is nested deeper than " + DEEPEST, "declare records for what is inside");
        }
        blanks();
        int start = at;
        while (isIn("_-") || (at < text.length() && Character.isLetterOrDigit(text.charAt(at)))) {
            at++;
        }
        String name = text.substring(start, at);
        if (name.isEmpty()) {
            return malformed("a type is missing at its position " + (start + 1), FORM);
        }
        Optional<Type> base = CONTAINERS.contains(name) ? container(name) : types.find(part(start, name));
        depth--;
        blanks();
        if (base.isPresent() && isIn("?")) {
            at++;
            blanks();
            return Optional.of(base.get() instanceof NullableType ? base.get() : new NullableType(base.get()));
        }
        return base;
    }

    private Optional<Type> container(String name) {
        blanks();
        if (!isIn("<")) {
            return malformed("\"" + name + "\" does not say of what", "write " + name + "<...>");
        }
        at++;
        Optional<Type> first = type();
        Optional<Type> second = Optional.empty();
        if (first.isPresent() && name.equals("map") && isIn(",")) {
            at++;
            second = type();
            if (second.isEmpty()) {
                return second;
            }
        }
        if (first.isEmpty()) {
            return first;
        }
        if (!isIn(">")) {
            String repair = name.equals("map") && at == text.length()
                    ? "put it in quotation marks: a comma ends an unquoted text within braces"
                    : "add '>'";
            return malformed("the bracket of \"" + name + "\" is not closed", repair);
        }
        at++;
        return Optional.of(
                switch (name) {
                    case "list" -> new ListType(first.get());
                    case "set" -> new SetType(first.get());
                    default ->
                        second.isPresent()
                                ? new MapType(first.get(), second.get())
                                : new MapType(Scalar.STRING, first.get());
                });
    }

    private boolean isIn(String characters) {
        return at < text.length() && characters.indexOf(text.charAt(at)) >= 0;
    }

    private void blanks() {
        while (isIn(" ")) {
            at++;
        }
    }

    /** The part of the text that is a name, with its own place where that can be told. */
    private ScalarNode part(int start, String name) {
        return name.length() == text.length()
                ? node
                : new ScalarNode(name, true, node.span().part(text, start, start + name.length()));
    }

    private Optional<Type> malformed(String why, String repair) {
        found.add(DiagnosticId.MALFORMED_TYPE
                .at(node.span(), "\"" + text + "\" is no type: " + why)
                .repair(repair));
        return Optional.empty();
    }
}
