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

    /** Small letters and digits with dashes between the words. */
    public static final NameForm KEBAB_CASE =
            new NameForm(Pattern.compile("(?=.{1,100}$)[a-z][a-z0-9]*(-[a-z0-9]+)*"), "kebab case, such as settled-in");

    /** An identifier as most programming languages have them. */
    public static final NameForm IDENTIFIER =
            new NameForm(Pattern.compile("(?=.{1,100}$)_*[A-Za-z][A-Za-z0-9_]*"), "letters, digits and underscores");

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
