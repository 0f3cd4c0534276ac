package io.labwire.codegen.model.dialect;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The form of the names of one kind of element.
 *
 * @param pattern what a whole name matches
 * @param description the form in words, such as {@code a letter, then letters, digits and dashes}
 */
public record NameForm(Pattern pattern, String description) {

    /** Checks that both parts are there. */
    public NameForm {
        Objects.requireNonNull(pattern, "pattern");
        Objects.requireNonNull(description, "description");
    }

    /**
     * Whether a name has this form.
     *
     * @param name the name
     * @return true if all of it matches
     */
    public boolean fits(String name) {
        return pattern.matcher(name).matches();
    }
}
