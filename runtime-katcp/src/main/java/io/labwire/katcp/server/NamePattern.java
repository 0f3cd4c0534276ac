package io.labwire.katcp.server;

import io.labwire.katcp.device.RequestFailure;
import io.labwire.katcp.pattern.PatternFault;
import io.labwire.katcp.pattern.SearchPattern;
import io.labwire.katcp.pattern.Steps;

/**
 * A regular expression that came from the network and is searched for in names: {@code /cpu.*on/} (specification, section
 * 8, "Name or regex"). Its length and the work it may cause are bounded.
 */
final class NamePattern {

    private static final int STEPS_PER_NAME = 400;

    private final SearchPattern pattern;
    private final Steps steps;

    private NamePattern(SearchPattern pattern, long steps) {
        this.pattern = pattern;
        this.steps = new Steps(steps);
    }

    static boolean isPattern(String name) {
        return name.length() >= 2 && name.startsWith("/") && name.endsWith("/");
    }

    /** Between two slashes; anything that is wrong with it is a failed request. */
    static NamePattern of(String slashed, ServerLimits limits) {
        String text = slashed.substring(1, slashed.length() - 1);
        if (text.length() > limits.patternLength()) {
            throw RequestFailure.fail("A regular expression has at most " + limits.patternLength() + " characters.");
        }
        try {
            return new NamePattern(SearchPattern.of(text), limits.patternSteps());
        } catch (PatternFault fault) {
            throw RequestFailure.fail("Bad regular expression: " + fault.getMessage() + ".");
        }
    }

    boolean isFoundIn(String name) {
        steps.add(STEPS_PER_NAME);
        try {
            return pattern.isFoundIn(name, steps);
        } catch (Steps.ExhaustedException tooMuch) {
            throw RequestFailure.fail("The regular expression takes too long.");
        }
    }
}
