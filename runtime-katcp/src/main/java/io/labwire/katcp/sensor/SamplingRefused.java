package io.labwire.katcp.sensor;

import java.util.List;

/** A sampling strategy cannot be set as asked. The message is the reason in the words of the specification, section 8. */
public final class SamplingRefused extends Exception {

    private static final long serialVersionUID = 1L;

    private final boolean unknown;

    private SamplingRefused(String reason, boolean unknown) {
        super(reason);
        this.unknown = unknown;
    }

    static SamplingRefused because(String reason) {
        return new SamplingRefused(reason, false);
    }

    static SamplingRefused unknown(String strategy) {
        return new SamplingRefused("Unknown strategy name: " + strategy + ".", true);
    }

    static void unlessEmpty(List<?> parameters, String strategy) throws SamplingRefused {
        if (!parameters.isEmpty()) {
            throw because("The '" + strategy + "' strategy takes no parameters.");
        }
    }

    /**
     * Whether there is no strategy of that name at all.
     *
     * @return false if only its parameters are wrong
     */
    public boolean isUnknown() {
        return unknown;
    }

    /**
     * Why, in the words of the specification.
     *
     * @return a sentence
     */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
