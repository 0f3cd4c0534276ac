package io.labwire.conformance.generated.random;

import io.labwire.conformance.generated.random.KnownType.Extent;
import io.labwire.conformance.generated.random.KnownType.Kind;
import io.labwire.conformance.generated.random.KnownType.Wires;
import io.labwire.conformance.generated.random.TypesSketch.EnumSketch;
import io.labwire.conformance.generated.random.TypesSketch.ValueSketch;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Writes enums whose values can be told apart at every version. */
final class EnumsWriter {

    private static final List<String> FORMS = List.of(
            "",
            "",
            "",
            "ignore-case",
            "int8",
            "uint8",
            "int16",
            "uint16",
            "int32",
            "uint32",
            "int64",
            "uint64",
            "integer");

    private final Lines lines;

    EnumsWriter(Lines lines) {
        this.lines = lines;
    }

    KnownType write(EnumSketch type) {
        String form = FORMS.get(type.form() % FORMS.size());
        boolean ignoresCase = form.equals("ignore-case");
        boolean isNumber = !form.isEmpty() && !ignoresCase;
        lines.add(2, type.name() + ":");
        lines.add(4, "doc: " + Yaml.quoted(type.doc()));
        if (ignoresCase) {
            lines.add(4, "ignore-case: true");
        } else if (isNumber) {
            lines.add(4, "wire: " + form);
        }
        type.life().keys().forEach(key -> lines.add(4, key));
        lines.add(4, "values:");
        Values values = new Values(ignoresCase);
        for (ValueSketch value : type.values()) {
            String wire = isNumber ? number(form, value.number()) : value.wire();
            LifeSketch life = values.names.isEmpty() ? value.life().always() : value.life();
            if (values.isNew(value.name()) && values.take(wire, life)) {
                values.add(value.name(), wire, life);
                value(
                        value,
                        isNumber ? wire : Yaml.quoted(wire),
                        life,
                        isNumber ? List.of() : values.aliases(value, life));
            }
        }
        return new KnownType(
                type.name(),
                isNumber && !form.equals("integer") ? Kind.NUMBERS : Kind.ENUM,
                "",
                values.constants.stream().map(name -> "'" + name + "'").toList(),
                new Wires(values.wires, values.since5, values.haveOneMeaning),
                Narrowing.NONE,
                Extent.ALWAYS_AS_MANY);
    }

    private void value(ValueSketch value, String wire, LifeSketch life, List<String> aliases) {
        List<String> keys = new ArrayList<>(List.of("wire: " + wire));
        if (!aliases.isEmpty()) {
            keys.add("aliases: ["
                    + String.join(", ", aliases.stream().map(Yaml::quoted).toList()) + "]");
        }
        keys.addAll(life.keysOfValue());
        keys.add("doc: " + Yaml.quoted(value.doc()));
        lines.add(6, value.name(), keys);
    }

    /** A number of a width: small ones, and the two limits. */
    private static String number(String form, int choice) {
        if (form.equals("integer")) {
            return List.of("0", "1", "-1", "9".repeat(40), "7").get(choice % 5);
        }
        int bits = Integer.parseInt(form.replaceAll("\\D", ""));
        BigInteger half = BigInteger.ONE.shiftLeft(bits - 1);
        BigInteger one = BigInteger.ONE;
        return form.startsWith("u")
                ? List.of("0", "1", "7", half.shiftLeft(1).subtract(one).toString(), half.toString())
                        .get(choice % 5)
                : List.of(
                                "0",
                                "1",
                                "-1",
                                half.subtract(one).toString(),
                                half.negate().toString())
                        .get(choice % 5);
    }

    /** The values that have been written, and the texts that are taken before KATCP 5 and since. */
    private static final class Values {

        private final boolean ignoresCase;
        private final List<String> names = new ArrayList<>();
        /** Those that are there at every version, as a default has to be. */
        private final List<String> constants = new ArrayList<>();

        private final List<String> wires = new ArrayList<>();
        private final List<String> since5 = new ArrayList<>();
        private final Set<String> taken = new HashSet<>();
        private final Set<String> texts = new HashSet<>();
        private boolean haveOneMeaning = true;

        Values(boolean ignoresCase) {
            this.ignoresCase = ignoresCase;
        }

        boolean isNew(String name) {
            return !names.contains(name);
        }

        boolean take(String text, LifeSketch life) {
            String key = ignoresCase ? text.toLowerCase(Locale.ROOT) : text;
            List<String> keys = Stream.concat(
                            life.isBefore5() ? Stream.of("4 " + key) : Stream.of(),
                            life.isSince5() ? Stream.of("5 " + key) : Stream.of())
                    .toList();
            boolean isFree = keys.stream().noneMatch(taken::contains) && taken.addAll(keys);
            haveOneMeaning &= !isFree || texts.add(key);
            return isFree;
        }

        void add(String name, String wire, LifeSketch life) {
            names.add(name);
            wires.add(wire);
            if (life.isBefore5() && life.isSince5()) {
                constants.add(name);
            }
            if (life.isSince5()) {
                since5.add(wire);
            }
        }

        List<String> aliases(ValueSketch value, LifeSketch life) {
            return value.aliases().stream().filter(alias -> take(alias, life)).toList();
        }
    }
}
