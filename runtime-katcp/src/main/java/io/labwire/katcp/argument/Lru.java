package io.labwire.katcp.argument;

/** The state of a line-replaceable unit (specification, section 5, "lru"). Deprecated in KATCP 5, and still in use. */
public enum Lru implements WireEnum {
    /** It works. */
    NOMINAL("nominal"),
    /** It does not. */
    ERROR("error");

    private final String wire;

    Lru(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
