package io.labwire.katcp.server;

import io.labwire.core.text.BoundedLooks;
import io.labwire.katcp.device.RequestFailure;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A regular expression that came from the network and is searched for in names: {@code /cpu.*on/} (specification, section
 * 8, "Name or regex"). Its length and the work it may cause are bounded, since there are short expressions that would
 * keep a server busy for ever.
 */
final class NamePattern {

    private static final int STEPS_PER_NAME = 200;

    /** Repeating nothing a thousand times a thousand times looks at no character, so that it has to be bounded apart. */
    private static final long MOST_REPETITIONS = 1000;

    private static final Pattern COUNTED = Pattern.compile("\\{\\s*([0-9]+)");

    private final Pattern pattern;
    private final BoundedLooks steps;

    private NamePattern(Pattern pattern, long steps) {
        this.pattern = pattern;
        this.steps = new BoundedLooks(steps);
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
        if (repetitions(text) > MOST_REPETITIONS) {
            throw RequestFailure.fail("The regular expression repeats too often.");
        }
        try {
            return new NamePattern(Pattern.compile(text), limits.patternSteps());
        } catch (PatternSyntaxException fault) {
            throw RequestFailure.fail("Bad regular expression: " + fault.getDescription() + ".");
        }
    }

    private static long repetitions(String text) {
        long product = 1;
        Matcher counted = COUNTED.matcher(text);
        while (counted.find() && product <= MOST_REPETITIONS) {
            String number = counted.group(1);
            product *= number.length() > 4 ? MOST_REPETITIONS + 1 : Math.max(1, Long.parseLong(number));
        }
        return product;
    }

    boolean isFoundIn(String name) {
        steps.add(STEPS_PER_NAME);
        try {
            return pattern.matcher(steps.at(name)).find();
        } catch (BoundedLooks.ExhaustedException | StackOverflowError tooMuch) {
            throw RequestFailure.fail("The regular expression takes too long.");
        }
    }
}
