package io.labwire.json.key;

/** Keys that are the names. */
final class AsIs implements KeyForm {

    @Override
    public String toWire(String name) {
        return name;
    }

    @Override
    public String fromWire(String key) {
        return key;
    }
}
