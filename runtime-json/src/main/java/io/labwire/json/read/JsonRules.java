package io.labwire.json.read;

import java.util.Objects;
import java.util.Set;

/**
 * What a reader takes for JSON: RFC 8259 in UTF-8 without a byte order mark, one value and nothing after it, within limits,
 * and what is declared beyond that.
 *
 * @param limits the bounds
 * @param leniencies what is taken beyond RFC 8259
 */
public record JsonRules(JsonLimits limits, Set<Leniency> leniencies) {

    /** RFC 8259 and nothing else. */
    public static final JsonRules STRICT = new JsonRules(JsonLimits.DEFAULT, Set.of());

    /** What Python's {@code json.loads} takes, of bytes that are UTF-8 (AutoTrainer's specification, section 3.4). */
    public static final JsonRules PYTHON = new JsonRules(JsonLimits.DEFAULT, Set.of(Leniency.values()));

    private static final int ALL = Leniency.values().length;

    /** Copies the set. */
    public JsonRules {
        Objects.requireNonNull(limits, "limits");
        leniencies = Set.copyOf(leniencies);
    }

    /**
     * The same rules with other bounds.
     *
     * @param other the bounds
     * @return the rules
     */
    public JsonRules with(JsonLimits other) {
        return new JsonRules(other, leniencies);
    }

    boolean allow(Leniency leniency) {
        // Nobody has less or more than all of them, mostly.
        return leniencies.size() == ALL || (!leniencies.isEmpty() && leniencies.contains(leniency));
    }
}
