package io.labwire.codegen.processor.device;

/**
 * One argument of a request, a reply or an inform.
 *
 * @param name its name in the schema
 * @param accessor the parameter or the record's accessor that it is in Java; empty for the value that a method returns
 * @param type the type of one value
 * @param holder how many there may be
 * @param doc what it is
 * @param unit its unit, empty for none
 * @param ifAbsent what it is if it is left out
 * @param places where its properties are written
 */
public record Item(
        String name,
        String accessor,
        KatcpType type,
        Holder holder,
        String doc,
        String unit,
        java.util.Optional<String> ifAbsent,
        Places places) {

    /** How many values there may be. */
    public enum Holder {
        /** One. */
        ONE,
        /** One or none. */
        OPTIONAL,
        /** Any number. */
        LIST
    }

    /**
     * Where the properties of an argument are written.
     *
     * @param whole the parameter, component or method
     * @param name its name
     * @param unit its unit
     * @param ifAbsent its default
     */
    public record Places(Place whole, Place name, Place unit, Place ifAbsent) {}
}
