package io.labwire.codegen.model.resolving;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What may be the name of a Java package (Java Language Specification, sections 3.8 and 3.9). */
final class JavaPackages {

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]*(?:\\.[A-Za-z][A-Za-z0-9_]*){0,31}");

    private static final Set<String> RESERVED = Set.of(("abstract assert boolean break byte case catch char class const"
                    + " continue default do double else enum extends false final finally float for goto if implements"
                    + " import instanceof int interface long native new null package private protected public return"
                    + " short static strictfp super switch synchronized this throw throws transient true try void"
                    + " volatile while")
            .split(" ", -1));

    private JavaPackages() {}

    /** What forbids a name, as the end of a sentence about it; empty if it is legal. */
    static Optional<String> fault(String name) {
        if (!NAME.matcher(name).matches() || name.length() > 200) {
            return Optional.of("is no name for a Java package");
        }
        if (name.equals("java") || name.startsWith("java.")) {
            return Optional.of("is among the packages that Java keeps for itself");
        }
        return Arrays.stream(name.split("\\.", -1))
                .filter(RESERVED::contains)
                .findFirst()
                .map(word -> "is no name for a Java package: '" + word + "' is a word of the language");
    }
}
