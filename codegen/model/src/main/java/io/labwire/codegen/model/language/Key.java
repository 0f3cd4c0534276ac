package io.labwire.codegen.model.language;

import java.util.Objects;
import java.util.Optional;

/**
 * One key of a construct.
 *
 * @param name the key
 * @param form what may stand after it
 * @param required whether it must be there
 * @param feature what a protocol must have a use for; empty if all have the key
 * @param meaning what it says, for editors and the reference page
 */
public record Key(String name, ValueForm form, boolean required, Optional<Feature> feature, String meaning) {

    /** Checks that all parts are there. */
    public Key {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(feature, "feature");
        Objects.requireNonNull(meaning, "meaning");
    }

    static Key of(String name, ValueForm form, String meaning) {
        return new Key(name, form, false, Optional.empty(), meaning);
    }

    Key mustBeThere() {
        return new Key(name, form, true, feature, meaning);
    }

    Key with(Feature needed) {
        return new Key(name, form, required, Optional.of(needed), meaning);
    }
}
