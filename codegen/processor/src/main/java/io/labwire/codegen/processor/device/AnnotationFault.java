package io.labwire.codegen.processor.device;

/** What an annotated class can get wrong that a schema cannot. */
public enum AnnotationFault {
    /** A class of which no object can be served. */
    CLASS_CANNOT_SERVE("LW0701"),
    /** A method that no request can reach. */
    METHOD_CANNOT_SERVE("LW0702"),
    /** A type of Java that nothing in KATCP is. */
    TYPE_NOT_IN_KATCP("LW0703"),
    /** Annotations, or an annotation and a type, that do not go together. */
    CONTRADICTION("LW0704"),
    /** A field that is no sensor. */
    FIELD_CANNOT_BE_SENSOR("LW0705"),
    /** A record that is no reply or inform. */
    RECORD_CANNOT_BE_MESSAGE("LW0706"),
    /** An enum that is no discrete type. */
    ENUM_CANNOT_BE_DISCRETE("LW0707"),
    /** An annotation in a class that is no device. */
    NOT_IN_A_DEVICE("LW0708"),
    /** A class of the user that is called as one that is generated. */
    CLASS_NAME_TAKEN("LW0709"),
    /** A record or an interface that no argument can be of. */
    TYPE_CANNOT_BE_ARGUMENT("LW0710");

    private final String id;

    AnnotationFault(String id) {
        this.id = id;
    }

    /**
     * The stable id.
     *
     * @return {@code LW} and four digits
     */
    public String id() {
        return id;
    }

    /**
     * A problem of this kind.
     *
     * @param place where it is
     * @param message what is wrong, one line
     * @param repair what to write instead, one line
     * @return the problem
     */
    public Problem at(Place place, String message, String repair) {
        return Problem.error(id, place, message, repair);
    }
}
