package io.labwire.codegen.model;

import java.util.Locale;

/**
 * How names of a schema become names in Java.
 *
 * <p>The emitters and the rule against clashing names ask the same class, so that neither can drift from the other.
 */
public final class JavaWords {

    private JavaWords() {}

    /**
     * The name as that of a class: each word begins in upper case, and whatever is neither a letter nor a digit is left
     * out. {@code lock-progress} becomes {@code LockProgress}, {@code rsc.rx.lo} becomes {@code RscRxLo}.
     *
     * @param name the name in the schema
     * @return the name in upper camel case; empty if the name has no letter or digit
     */
    public static String upperCamel(String name) {
        StringBuilder camel = new StringBuilder();
        boolean first = true;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!isWordCharacter(c)) {
                first = true;
            } else {
                camel.append(first ? Character.toUpperCase(c) : c);
                first = false;
            }
        }
        return camel.toString();
    }

    /**
     * The name as that of a method or a record's component: as {@link #upperCamel}, beginning in lower case.
     *
     * @param name the name in the schema
     * @return the name in lower camel case; empty if the name has no letter or digit
     */
    public static String lowerCamel(String name) {
        String camel = upperCamel(name);
        return camel.isEmpty() ? camel : camel.substring(0, 1).toLowerCase(Locale.ROOT) + camel.substring(1);
    }

    private static boolean isWordCharacter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
