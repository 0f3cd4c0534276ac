package io.labwire.codegen.processor.schema;

import io.labwire.codegen.generator.names.Identifiers;
import io.labwire.codegen.model.source.YamlText;
import io.labwire.codegen.processor.device.AnnotatedDevice;
import io.labwire.codegen.processor.device.InformRecord;
import io.labwire.codegen.processor.device.Item;
import io.labwire.codegen.processor.device.KatcpType;
import io.labwire.codegen.processor.device.Place;
import io.labwire.codegen.processor.device.RequestMethod;
import java.util.List;
import java.util.Set;

/** Writes an annotated class down as a schema. */
public final class SchemaWriter {

    private static final String CORE = "labwire/katcp/core.yaml";
    private static final String SENSOR = "labwire/katcp/sensor.yaml";
    private static final Set<String> OF_SENSOR = Set.of("SensorStatus", "SensorType");

    private final AnnotatedDevice device;
    private final SchemaPage page = new SchemaPage();

    private SchemaWriter(AnnotatedDevice device) {
        this.device = device;
    }

    /**
     * The schema of a class.
     *
     * @param device what the class says
     * @return the schema; whether it is a good one, the schema compiler says
     */
    public static WrittenSchema write(AnnotatedDevice device) {
        SchemaWriter writer = new SchemaWriter(device);
        writer.head();
        new UserTypeWriter(writer.page).write(device);
        writer.requests();
        writer.page.section("informs", Place.of(device.type()), device.informs(), writer::inform);
        writer.sensors();
        String folder = device.javaPackage().replace('.', '/');
        return new WrittenSchema(
                (folder.isEmpty() ? "" : folder + "/") + Identifiers.kebab(device.name()) + ".yaml",
                writer.page.text(),
                writer.page.places());
    }

    private void head() {
        Place place = Place.of(device.type());
        page.line("labwire: 1", place);
        page.line("protocol: katcp", place);
        page.line("package: " + YamlText.of(device.javaPackage()), place);
        page.line("name: " + YamlText.of(device.name()), place);
        boolean usesSensor = device.types().map(KatcpType::schemaName).anyMatch(OF_SENSOR::contains);
        page.line("import: [" + CORE + (usesSensor ? ", " + SENSOR : "") + "]", place);
        page.text("doc", device.doc(), place);
    }

    private void requests() {
        page.section(
                "requests",
                Place.of(device.type()),
                device.requests(),
                request -> page.under(request.name(), request.facts().places().name(), () -> request(request)));
    }

    private void request(RequestMethod request) {
        RequestMethod.Facts facts = request.facts();
        Place whole = facts.places().whole();
        page.text("doc", facts.doc(), facts.places().doc());
        page.properties(facts.lifetime());
        page.word("timeout-hint", facts.timeoutHint(), facts.places().timeoutHint());
        if (!facts.needsVersion().isEmpty() || !facts.needsFlags().isEmpty()) {
            page.under("needs", whole, () -> {
                page.text("version", facts.needsVersion(), facts.places().needsVersion());
                page.text("flags", facts.needsFlags(), facts.places().needsFlags());
            });
        }
        page.word("extra-arguments", facts.ignoresExtra() ? "ignore" : "", whole);
        arguments(request.arguments(), whole);
        page.section("informs", Place.of(device.type()), request.informs(), this::inform);
        if (!request.outcome().items().isEmpty()) {
            page.under("reply", whole, () -> arguments(request.outcome().items(), whole));
        }
    }

    private void inform(InformRecord inform) {
        page.under(inform.name(), inform.namePlace(), () -> {
            page.text("doc", inform.doc(), Place.of(inform.type()));
            page.properties(inform.properties());
            // A long form even where there is nothing in it, so that no argument is taken for a property.
            page.under(
                    "arguments", Place.of(inform.type()), () -> inform.items().forEach(page::item));
        });
    }

    private void arguments(List<Item> items, Place place) {
        if (!items.isEmpty()) {
            page.under("arguments", place, () -> items.forEach(page::item));
        }
    }

    private void sensors() {
        page.section(
                "sensors",
                Place.of(device.type()),
                device.sensors(),
                sensor -> page.under(sensor.name(), sensor.namePlace(), () -> {
                    Place place = Place.of(sensor.field());
                    page.line("type: " + sensor.type().schemaName(), place);
                    page.properties(sensor.properties());
                    page.text("doc", sensor.doc(), place);
                }));
    }
}
