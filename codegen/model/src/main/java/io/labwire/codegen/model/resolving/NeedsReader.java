package io.labwire.codegen.model.resolving;

import io.labwire.codegen.model.Needs;
import io.labwire.codegen.model.language.Construct;
import io.labwire.codegen.model.reading.Node;
import io.labwire.codegen.model.reading.Node.ScalarNode;
import io.labwire.codegen.model.source.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads what a request needs of the protocol: {@code needs: {version: '5.0', flags: I}}. */
final class NeedsReader {

    private static final Pattern VERSION = Pattern.compile("([0-9]{1,4})\\.([0-9]{1,4})");
    private static final Pattern FLAGS = Pattern.compile("[A-Za-z]{1,52}");

    private final Reading reading;

    NeedsReader(Reading reading) {
        this.reading = reading;
    }

    Needs read(Node node, Span element) {
        return reading.properties(node, element, "\"needs\"", Construct.NEEDS)
                .map(this::needs)
                .orElse(Needs.NOTHING);
    }

    private Needs needs(Properties all) {
        Optional<Matcher> version = matching(all, "version", VERSION, "write major and minor, such as 5.0");
        String flags = matching(all, "flags", FLAGS, "write the letters, such as BI")
                .map(matcher -> sorted(matcher.group()))
                .orElse("");
        int major = version.map(matcher -> Integer.parseInt(matcher.group(1))).orElse(0);
        int minor = version.map(matcher -> Integer.parseInt(matcher.group(2))).orElse(0);
        return new Needs(major, minor, flags);
    }

    private Optional<Matcher> matching(Properties all, String key, Pattern form, String repair) {
        Optional<ScalarNode> scalar = all.scalar(key);
        if (scalar.isEmpty()) {
            return Optional.empty();
        }
        Matcher matcher = form.matcher(scalar.get().text());
        if (!matcher.matches()) {
            all.malformed(scalar.get(), key, repair);
            return Optional.empty();
        }
        return Optional.of(matcher);
    }

    private static String sorted(String flags) {
        return flags.chars().sorted().distinct().mapToObj(Character::toString).collect(Collectors.joining());
    }
}
