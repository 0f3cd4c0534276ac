package io.labwire.conformance.generated.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Writes commands and events of AutoTrainer, with names that generated code might stumble over. */
final class RandomMessages {

    private static final List<String> NAMES = List.of(
            "object",
            "optional",
            "list",
            "string",
            "map",
            "led",
            "LED",
            "x",
            "TYPE",
            "CATALOG",
            "events",
            "commands",
            "device",
            "remote",
            "handlers",
            "request",
            "data",
            "of",
            "on",
            "level",
            "reply",
            "answer",
            "command",
            "event",
            "wait",
            "notify",
            "hashCode",
            "exception",
            "interruptedException",
            "callFailure",
            "override",
            "deprecated",
            "doorOpened",
            "lightsOff");

    /** Numbers of one message at different levels do not meet. */
    private static final List<String> PHASES =
            List.of("%1$d", "%1$d", "[{is: %1$d, until: S1}, {is: %2$d, from: S2}]", "[{is: %1$d, from: S3}]");

    private final Random random;
    private final List<String> records;
    private int numbers = 100;

    /** Messages that may carry some records. */
    RandomMessages(Random random, List<String> records) {
        this.random = random;
        this.records = records;
    }

    /** The lines of both sections, or of one. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        int which = random.nextInt(3);
        if (which != 0) {
            lines.add("commands:");
            names().forEach(name -> lines.add(
                    "  " + name + ": {" + number() + carried("payload") + carried("reply") + "doc: A command.}"));
        }
        if (which != 1) {
            lines.add("events:");
            names().forEach(name -> lines.add("  " + name + ": {" + number() + carried("payload") + "doc: An event.}"));
        }
        return lines;
    }

    /** No two that would be one constant or one class. */
    private List<String> names() {
        List<String> names = new ArrayList<>(NAMES);
        Collections.shuffle(names, random);
        names.remove(random.nextBoolean() ? "led" : "LED");
        return names.subList(0, 1 + random.nextInt(6));
    }

    private String number() {
        numbers += 2;
        return "number: " + PHASES.get(random.nextInt(PHASES.size())).formatted(numbers, numbers + 1) + ", ";
    }

    private String carried(String key) {
        return switch (random.nextInt(4)) {
            case 0 -> key + ": " + records.get(random.nextInt(records.size())) + ", ";
            case 1 -> key + ": {" + key + "_x: {type: int32, doc: A field.}, text: {type: string, doc: A field.}}, ";
            default -> "";
        };
    }
}
