package io.labwire.conformance.generated.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Writes a schema of AutoTrainer that has a little of everything that a JSON schema can have. */
final class RandomTrainerSchema {

    private static final List<String> SCALARS = List.of(
            "bool",
            "int8",
            "int16",
            "int32",
            "int64",
            "uint8",
            "uint16",
            "uint32",
            "uint64",
            "integer",
            "float32",
            "float64",
            "string",
            "bytes",
            "uuid",
            "json",
            "timestamp",
            "duration");

    /** Names that generated code might stumble over, and ordinary ones. */
    private static final List<String> NAMES = List.of(
            "reader",
            "writer",
            "value",
            "key",
            "type",
            "TYPE",
            "codec",
            "class",
            "int",
            "record",
            "unknown_keys",
            "hash_code",
            "to_string",
            "of",
            "item",
            "items",
            "x",
            "a_b",
            "a1_b2",
            "is_active",
            "trial_id",
            "long_name_of_a_field",
            "result",
            "there",
            "token",
            "string",
            "optional",
            "list",
            "map",
            "read",
            "write",
            "get_class",
            "wait",
            "null_",
            "data");

    private static final List<String> UNKNOWN = List.of("ignore", "keep", "refuse");

    private final Random random;
    private final StringBuilder text = new StringBuilder();
    private final List<String> flat = new ArrayList<>(SCALARS);
    private final List<String> structured = new ArrayList<>();

    private RandomTrainerSchema(Random random) {
        this.random = random;
    }

    static String write(Random random) {
        return new RandomTrainerSchema(random).write();
    }

    private String write() {
        line("labwire: 1");
        line("protocol: trainer");
        line("package: org.example.random");
        line("name: Any");
        line("doc: Anything.");
        line("levels: [0.9.11, S1, S2, S3, S4, current]");
        line("codec: {keys: " + one("humps", "exact") + ", numbers: python, non-finite: "
                + one("literal", "becomes-null") + ", unknown: "
                + one("ignore", "keep") + "}");
        line("enums:");
        for (int i = 0; i < 3; i++) {
            enumType("Enum" + i);
        }
        line("types:");
        line("  Small: {type: int32, min: -3, max: 1000, doc: Small.}");
        line("  Share: {type: float64, min: 0.0, max: 1.0, doc: A share.}");
        line("  Word: {type: string, length: {min: 1, max: 8}, doc: A word.}");
        line("  Triple: {type: list<int16>, length: 3, doc: Three.}");
        flat.addAll(List.of("Small", "Share", "Word"));
        line("unions:");
        line("  Either: {doc: One of two., members: {number: {type: float64}, text: {type: string}}}");
        line("  OneOf: {doc: 'One of several.', by: order, members: {small: {type: Small}, many: {type: list<Small>}, "
                + "any: {type: json}}}");
        structured.addAll(List.of("Triple", "Either", "OneOf"));
        records();
        List<String> carried =
                structured.stream().filter(each -> each.startsWith("Record")).toList();
        new RandomMessages(random, carried).lines().forEach(this::line);
        return text.toString();
    }

    private void enumType(String name) {
        boolean isNumber = random.nextBoolean();
        line("  " + name + ":");
        line("    doc: Some.");
        if (isNumber) {
            line("    wire: " + one("int8", "int32", "uint32", "int64"));
        }
        line("    unknown: " + one("keep", "refuse"));
        line("    values:");
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            String value = i == 1 ? one("V1", "TYPE", "KNOWN") : "V" + i;
            line("      " + value + ": {wire: " + (isNumber ? i * 50 : one("'", "'a b", "'\u00e9") + i + "'")
                    + ", doc: One.}");
        }
        flat.add(name);
    }

    private void records() {
        line("records:");
        List<String> bases = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
            String name = "Record" + i;
            line("  " + name + ":");
            line("    doc: A record.");
            boolean extended = !bases.isEmpty() && random.nextInt(3) == 0;
            if (extended) {
                line("    extends: " + bases.get(random.nextInt(bases.size())));
            } else {
                bases.add(name);
            }
            if (random.nextBoolean()) {
                line("    unknown: " + UNKNOWN.get(random.nextInt(UNKNOWN.size())));
            }
            line("    fields:");
            fields(extended ? "own_" : "");
            structured.add(name);
        }
    }

    private void fields(String prefix) {
        List<String> names = new ArrayList<>(NAMES);
        Collections.shuffle(names, random);
        int count = 1 + random.nextInt(8);
        for (int i = 0; i < count; i++) {
            // A record has one field that is there at every level.
            line("      " + prefix + names.get(i) + ": {" + field(prefix + names.get(i), i > 0) + ", doc: A field.}");
        }
    }

    private String field(String name, boolean mayBeNew) {
        String from = mayBeNew && random.nextInt(5) == 0 ? ", from: S2" : "";
        String wire = random.nextInt(6) == 0 ? ", wire: " + "'" + name + " on wire'" : "";
        String alias = random.nextInt(5) == 0 ? ", aliases: ['" + name + ".alias']" : "";
        switch (random.nextInt(8)) {
            case 0 -> {
                return defaulted() + from + wire + alias;
            }
            case 1 -> {
                return "type: " + type() + one("?", "") + ", optional: true" + wire + alias;
            }
            case 2 -> {
                return timed() + from + wire;
            }
            case 3 -> {
                return "type: int32, aliases: ['" + name + ".other'], gives-way: 0" + wire;
            }
            case 4 -> {
                return one("type: string, const: 'so'", "type: int32, const: 4", "type: bool, const: true")
                        + from
                        + wire
                        + alias;
            }
            default -> {
                return "type: " + type() + one("?", "", "") + from + wire + alias;
            }
        }
    }

    /** What is left out if it is not true has a default that is not true: else it would not come back. */
    private String defaulted() {
        String how = one("", ", write: always", ", write: non-default", ", write: when-set");
        String whenTrue = one(how, ", write: when-true");
        return switch (random.nextInt(8)) {
            case 0 -> "type: int32, default: 0" + whenTrue;
            case 1 -> "type: int32, default: 7" + how;
            case 2 -> "type: bool, default: false" + whenTrue;
            case 3 -> "type: string, default: ''" + whenTrue;
            case 4 -> "type: list<int32>, default: []" + whenTrue;
            case 5 -> "type: map<string>, default: {}" + whenTrue;
            case 6 -> "type: string?, default: null" + one("", ", write: non-default");
            default -> "type: float64, default: 1.5" + how;
        };
    }

    private String timed() {
        return "type: " + one("timestamp", "duration") + ", as: "
                + one("iso", "seconds", "whole-seconds", "milliseconds", "microseconds", "nanoseconds");
    }

    private String type() {
        return switch (random.nextInt(6)) {
            case 0 -> "list<" + element() + ">";
            case 1 -> "map<" + element() + ">";
            case 2 -> "set<" + one("string", "int32", "Enum0", "uuid") + ">";
            case 3 -> structured.get(random.nextInt(structured.size()));
            default -> flat.get(random.nextInt(flat.size()));
        };
    }

    private String element() {
        return switch (random.nextInt(5)) {
            case 0 -> type();
            case 1 -> flat.get(random.nextInt(flat.size())) + "?";
            default -> flat.get(random.nextInt(flat.size()));
        };
    }

    private String one(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
