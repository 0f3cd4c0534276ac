package io.labwire.json.key;

/**
 * How a protocol writes names as keys of JSON objects, and reads them.
 *
 * <p>Reading need not give back what was written: forms lose what the protocol's own software loses.
 */
public interface KeyForm {

    /** Keys are the names. */
    KeyForm AS_IS = new AsIs();

    /**
     * Names as {@code reason_code}, keys as {@code reasonCode}, as the Python library humps makes them of each other in
     * its version 3.8.0 (AutoTrainer's specification, section 5.5).
     *
     * <p>Upper case, numbers and white space are what Python takes for them. A character that is newer than the Unicode of
     * this Java ({@linkplain Character version 13 in Java 17}, 14 in Python 3.11) has no case and is no number here.
     */
    KeyForm CAMEL = new CamelKeys();

    /**
     * The key for a name.
     *
     * @param name the name in the program
     * @return the key on the wire
     */
    String toWire(String name);

    /**
     * The name for a key.
     *
     * @param key the key on the wire
     * @return the name in the program
     */
    String fromWire(String key);
}
