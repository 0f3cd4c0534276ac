package io.labwire.conformance.generated.random;

import io.labwire.conformance.generated.random.KnownType.Extent;
import io.labwire.conformance.generated.random.KnownType.Kind;
import io.labwire.conformance.generated.random.SchemaSketch.FieldSketch;
import io.labwire.conformance.generated.random.SchemaSketch.Presence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A field at a place that it can have.
 *
 * @param sketch what it is to be
 * @param type its type, with what it says of it
 * @param form the form that it has, if it says one
 * @param bounds the bounds that it has by itself
 * @param presence how it can be there
 */
record PlacedField(FieldSketch sketch, KnownType type, Narrowing form, Narrowing bounds, Presence presence) {

    boolean isRequired() {
        return presence == Presence.REQUIRED;
    }

    /** Whether nothing can follow it, since its end cannot be told. */
    boolean isOpen() {
        return type.extent() != Extent.ALWAYS_AS_MANY;
    }

    /** How many arguments it is. */
    Extent extent() {
        return switch (presence) {
            case REQUIRED -> type.extent();
            case DEFAULTED -> Extent.SOME;
            case OPTIONAL -> Extent.PERHAPS_NONE;
        };
    }

    /** The keys, as the schema writes them. */
    List<String> keys() {
        List<String> keys = beginning();
        keys.addAll(bounds.keys());
        if (presence == Presence.DEFAULTED) {
            keys.add("default: "
                    + type.constants().get(sketch.constant() % type.constants().size()));
        } else if (presence == Presence.OPTIONAL) {
            keys.add("optional: true");
        }
        return ended(keys);
    }

    /**
     * The keys where it is repeated; a length is then that of the list.
     *
     * @param count the length, empty for any
     */
    List<String> repeated(String count) {
        List<String> keys = beginning();
        keys.add("repeat: true");
        if (!bounds.hasLength()) {
            keys.addAll(bounds.keys());
        }
        if (!count.isEmpty()) {
            keys.add(count);
        }
        return ended(keys);
    }

    private List<String> beginning() {
        List<String> keys = new ArrayList<>();
        keys.add("type: '" + type.text() + "'");
        keys.addAll(form.keys());
        String separator = sketch.form().separator();
        boolean isOwn = type.kind() == Kind.SET && !separator.isEmpty() && type.canStandBetween(separator);
        if (isOwn) {
            keys.add("separator: " + Yaml.quoted(separator));
        }
        if (type.kind() == Kind.SET && !type.wires().all().isEmpty()) {
            sketch.form().all().stream()
                    .filter(word -> type.canStandBetween(isOwn ? separator : ",", Optional.of(word)))
                    .forEach(word -> keys.add("all: " + Yaml.quoted(word)));
        }
        return keys;
    }

    private List<String> ended(List<String> keys) {
        if (type.isNumber()) {
            keys.add("unit: " + Yaml.quoted(sketch.unit()));
        }
        keys.addAll(sketch.life().keys());
        keys.add("doc: " + Yaml.quoted(sketch.doc()));
        return keys;
    }
}
