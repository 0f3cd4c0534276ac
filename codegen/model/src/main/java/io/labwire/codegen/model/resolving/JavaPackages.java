package io.labwire.codegen.model.resolving;

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

    static boolean isLegal(String name) {
        if (!NAME.matcher(name).matches() || name.length() > 200 || name.equals("java") || name.startsWith("java.")) {
            return false;
        }
        for (String part : name.split("\\.", -1)) {
            if (RESERVED.contains(part)) {
                return false;
            }
        }
        return true;
    }
}
