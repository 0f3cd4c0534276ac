package io.labwire.cli.katcp.describe;

import io.labwire.cli.katcp.describe.Described.Measured;
import io.labwire.codegen.model.JavaWords;
import io.labwire.codegen.model.source.YamlText;
import io.labwire.katcp.inspect.OfferedRequest;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A schema in the making: what a device has told, in the schema's language, before anybody has checked it. */
final class SchemaDraft {

    private final List<String> heading = new ArrayList<>();
    private final List<Element> enums = new ArrayList<>();
    private final List<Element> requests = new ArrayList<>();
    private final List<Element> sensors = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private final Map<List<String>, String> enumsByOptions = new LinkedHashMap<>();
    private final FreeNames classes = new FreeNames("");
    private final List<String> suppressed = new ArrayList<>();

    /** A draft for a device that is called so in Java; it has the standard requests besides its own. */
    SchemaDraft(Described device, String address, String javaPackage, String javaName, StandardWords standard) {
        heading.add("# A schema to start from: what the device at " + address + " told of itself.");
        device.versions().forEach((name, version) -> heading.add("# " + ToldText.comment(name + " " + version)));
        heading.add("#");
        heading.add("# KATCP does not tell everything. Look at, and write where it matters:");
        heading.add("# - the arguments of requests, and what follows \"ok\" in their replies: see below");
        heading.add("# - informs that come before a reply, and those that come unasked, except the standard ones");
        heading.add("# - whole numbers that do not fit 64 bits: they have the type integer");
        heading.add("# Then: labwire check THIS-FILE");
        heading.add("labwire: 1");
        heading.add("protocol: katcp");
        heading.add("package: " + javaPackage);
        heading.add("name: " + javaName);
        heading.add("import: [labwire/katcp/core.yaml]");
        standard.types().forEach(classes::take);
        new TreeMap<>(device.requests()).forEach((name, request) -> {
            if (!standard.requests().contains(name)) {
                requests.add(request(name, request));
            }
        });
        new TreeMap<>(device.sensors())
                .forEach((name, sensor) -> sensors.add(SensorElement.of(name, sensor, enumFor(name, sensor))));
        List<String> missing = standard.requests().stream()
                .filter(name -> !device.requests().containsKey(name))
                .sorted()
                .toList();
        if (!missing.isEmpty()) {
            remarks.add("# The device lacks these of the standard requests: " + String.join(", ", missing));
        }
        device.unreadable().forEach(inform -> remarks.add("# The device also said: " + ToldText.comment(inform)));
    }

    /** The text as it is now. */
    DraftText text() {
        DraftText text = new DraftText();
        heading.forEach(text::add);
        if (!suppressed.isEmpty()) {
            text.add("suppress:");
            suppressed.forEach(id -> text.add("  - {id: " + id + ", reason: The device is so.}"));
        }
        text.section("enums", List.of("Names in Java are made from the options on the wire."), enums);
        text.section(
                "requests",
                List.of(
                        "What arguments a request and its reply have is not told, except in words. As it stands here each",
                        "has any number of bytes; replace that by what they are, for example",
                        "  arguments:",
                        "    frequency: {type: float64, unit: Hz, doc: Centre frequency.}"),
                requests);
        text.section("sensors", List.of(), sensors);
        if (!remarks.isEmpty()) {
            text.add("");
            remarks.forEach(text::add);
        }
        return text;
    }

    /** Has a warning suppressed; false if it is already. */
    boolean suppress(String id) {
        return !suppressed.contains(id) && suppressed.add(id);
    }

    private static Element request(String name, OfferedRequest request) {
        List<String> lines = new ArrayList<>();
        lines.add("  " + YamlText.of(name) + ":");
        String doc = request.description().isBlank() ? "''" : ToldText.doc(request.description());
        lines.add("    doc: " + (doc.equals("''") ? "The device does not say what it does." : doc));
        request.timeoutHint().ifPresent(hint -> lines.add("    timeout-hint: " + duration(hint)));
        lines.add("    arguments:");
        lines.add("      values: {type: bytes, repeat: true}");
        lines.add("    reply:");
        lines.add("      values: {type: bytes, repeat: true}");
        return new Element(lines);
    }

    private static String duration(Duration hint) {
        BigDecimal seconds = BigDecimal.valueOf(hint.getSeconds()).add(BigDecimal.valueOf(hint.getNano(), 9));
        BigDecimal millis = seconds.movePointRight(3).setScale(0, RoundingMode.CEILING);
        BigDecimal[] whole = millis.divideAndRemainder(BigDecimal.valueOf(1000));
        return whole[1].signum() == 0 ? whole[0].toPlainString() + "s" : millis.toPlainString() + "ms";
    }

    /** The enum of a discrete sensor; sensors with the same options share one. */
    private Optional<String> enumFor(String sensor, Measured measured) {
        int options = measured.parameters().size();
        if (!measured.type().equals("discrete") || options == 0 || options > SensorElement.MOST_OPTIONS) {
            return Optional.empty();
        }
        return Optional.of(enumsByOptions.computeIfAbsent(measured.parameters(), told -> declare(sensor, told)));
    }

    private String declare(String sensor, List<String> options) {
        String wanted = JavaWords.upperCamel(sensor);
        String stem = wanted.isEmpty() || Character.isDigit(wanted.charAt(0)) ? "Options" + wanted : wanted;
        String name = classes.take(stem);
        List<String> lines = new ArrayList<>();
        lines.add("  " + name + ":");
        lines.add("    doc: " + ToldText.doc("What the sensor " + sensor + " can be."));
        lines.add("    values:");
        EnumNames.of(options)
                .forEach((constant, option) -> lines.add("      " + YamlText.of(constant) + ": " + wire(option)));
        enums.add(new Element(lines));
        return name;
    }

    private static String wire(String option) {
        return "{wire: " + YamlText.of(option) + "}";
    }
}
