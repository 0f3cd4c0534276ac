package io.labwire.codegen.model.compatibility;

import io.labwire.codegen.model.Documentation;
import io.labwire.codegen.model.Phase;
import io.labwire.codegen.model.Type;
import io.labwire.codegen.model.Value;
import java.time.Duration;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** What was and what is, in a few words. */
final class Words {

    private static final int LONGEST = 60;

    private Words() {}

    static String changed(String what, Object was, Object is) {
        if (was instanceof Documentation) {
            return what + " has changed";
        }
        String old = of(was);
        String now = of(is);
        if (old.isEmpty()) {
            return what + " is " + now + " now, and was not given";
        }
        if (now.isEmpty()) {
            return what + " was " + old + ", and is not given any more";
        }
        return old.equals(now) ? what + " is given in another way" : what + " was " + old + ", and is " + now + " now";
    }

    static String before(Object was) {
        String old = of(was);
        return was instanceof Documentation || old.isEmpty() ? "before" : "was " + old;
    }

    static String of(Object value) {
        String text = text(value);
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 3) + "...";
    }

    private static String text(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(Words::text).orElse("");
        }
        if (value instanceof OptionalInt number) {
            return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
        }
        if (value instanceof Collection<?> all) {
            return all.stream().map(Words::text).collect(Collectors.joining(", "));
        }
        if (value instanceof Map<?, ?> all) {
            return all.entrySet().stream()
                    .map(entry -> text(entry.getKey()) + ": " + text(entry.getValue()))
                    .collect(Collectors.joining(", "));
        }
        if (value instanceof Phase<?> phase) {
            return text(phase.value())
                    + phase.window().from().map(from -> " from " + from).orElse("")
                    + phase.window().until().map(until -> " until " + until).orElse("");
        }
        if (value instanceof Type type) {
            return type.title();
        }
        if (value instanceof Enum<?> word) {
            return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
        if (value instanceof Duration time) {
            return seconds(time);
        }
        if (value instanceof String text && text.chars().noneMatch(Character::isLetterOrDigit) && !text.isEmpty()) {
            return "'" + text.replace('\n', ' ') + "'";
        }
        return value instanceof Value constant
                ? constant(constant)
                : value.toString().replace('\n', ' ');
    }

    private static String constant(Value value) {
        if (value instanceof Value.Bool bool) {
            return Boolean.toString(bool.value());
        }
        if (value instanceof Value.Whole whole) {
            return whole.value().toString();
        }
        if (value instanceof Value.Real real) {
            return Double.toString(real.value());
        }
        if (value instanceof Value.Text text) {
            return "\"" + text.value() + "\"";
        }
        if (value instanceof Value.Time time) {
            return seconds(time.value());
        }
        if (value instanceof Value.Constant constant) {
            return constant.value().name();
        }
        if (value instanceof Value.Moment moment) {
            return moment.value().toString();
        }
        return value.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    private static String seconds(Duration time) {
        return time.toString().substring(2).toLowerCase(Locale.ROOT);
    }
}
