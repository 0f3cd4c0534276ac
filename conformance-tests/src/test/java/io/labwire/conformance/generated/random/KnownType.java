package io.labwire.conformance.generated.random;

import java.util.List;
import java.util.Optional;

/**
 * What a writer knows of a type that a field can name.
 *
 * @param text how the schema writes it
 * @param kind what it is
 * @param bare the scalar that it is or narrows, or those of its elements; empty for none
 * @param constants its constants in YAML; none if it has none
 * @param wires the texts of all values of an enum, or of those of a set
 * @param narrowing what it is held to
 * @param extent where a group of arguments ends
 */
record KnownType(
        String text, Kind kind, String bare, List<String> constants, Wires wires, Narrowing narrowing, Extent extent) {

    enum Kind {
        SCALAR,
        ENUM,
        /** An enum with a width in bytes. */
        NUMBERS,
        SET,
        FRAME,
        UNION,
        GROUP
    }

    /** How many arguments a group takes. */
    enum Extent {
        ALWAYS_AS_MANY,
        SOME,
        PERHAPS_NONE
    }

    /**
     * The texts of an enum.
     *
     * @param all those of all versions
     * @param since5 those that are written since KATCP 5
     * @param haveOneMeaning whether each of them means the same at every version
     */
    record Wires(List<String> all, List<String> since5, boolean haveOneMeaning) {

        static final Wires NONE = new Wires(List.of(), List.of(), true);
    }

    static KnownType scalar(String name) {
        return new KnownType(
                name, Kind.SCALAR, name, Constants.all(name), Wires.NONE, Narrowing.NONE, Extent.ALWAYS_AS_MANY);
    }

    static KnownType ofKind(String name, Kind kind, Extent extent) {
        return new KnownType(name, kind, "", List.of(), Wires.NONE, Narrowing.NONE, extent);
    }

    /** A type of another name. */
    KnownType named(String name, Narrowing also) {
        List<String> sample = also.sample().isEmpty() || constants.isEmpty() ? constants : List.of(also.sample());
        return new KnownType(name, kind, bare, sample, wires, narrowing.and(also), extent);
    }

    /** A set of this. */
    KnownType several() {
        return new KnownType("set<" + text + ">", Kind.SET, bare, List.of(), wires, Narrowing.NONE, extent);
    }

    boolean isEnum() {
        return kind == Kind.ENUM || kind == Kind.NUMBERS;
    }

    boolean isOneArgument() {
        return kind == Kind.SCALAR || isEnum() || kind == Kind.FRAME;
    }

    boolean isNumber() {
        return kind == Kind.SCALAR && Constants.hasRange(bare);
    }

    /** Whether a set of it, or it as a set, can be written with a text between the elements. */
    boolean canStandBetween(String separator) {
        return canStandBetween(separator, Optional.empty());
    }

    /** Whether it can where a word stands for all elements, and for none of them alone. */
    boolean canStandBetween(String separator, Optional<String> all) {
        boolean hasElements = kind == Kind.SCALAR || isEnum() || kind == Kind.SET;
        return hasElements
                && (wires.since5().isEmpty()
                        || wires.since5().stream()
                                .filter(wire -> all.filter(wire::equals).isEmpty())
                                .anyMatch(wire ->
                                        wire.chars().allMatch(c -> c > ' ' && c <= '~') && !wire.contains(separator)));
    }

    /** Whether a sensor can tell all there is to know of it. */
    boolean isOfSensors() {
        boolean hasSensors = isEnum() || (kind == Kind.SCALAR && !bare.equals("bytes") && !bare.equals("duration"));
        return hasSensors && wires.haveOneMeaning() && narrowing.isOfSensors();
    }

    /** Whether a sensor can be named after each of its values. */
    boolean isOfNames() {
        boolean isListed = bare.equals("bool") || bare.equals("lru") || bare.equals("int32");
        return narrowing.equals(Narrowing.NONE)
                && ((kind == Kind.SCALAR && isListed)
                        || (isEnum()
                                && wires.haveOneMeaning()
                                && wires.all().stream().noneMatch(wire -> wire.matches("(?s).*[,\\p{Cntrl}].*"))));
    }
}
