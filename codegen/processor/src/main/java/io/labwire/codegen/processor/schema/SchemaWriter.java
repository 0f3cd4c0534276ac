package io.labwire.codegen.processor.schema;

import io.labwire.codegen.generator.names.Identifiers;
import io.labwire.codegen.model.source.YamlText;
import io.labwire.codegen.processor.device.AnnotatedDevice;
import io.labwire.codegen.processor.device.InformRecord;
import io.labwire.codegen.processor.device.Item;
import io.labwire.codegen.processor.device.KatcpType;
import io.labwire.codegen.processor.device.Place;
import io.labwire.codegen.processor.device.Property;
import io.labwire.codegen.processor.device.RequestMethod;
import io.labwire.codegen.processor.device.UserEnum;
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
        writer.enums();
        writer.requests();
        writer.section("informs", device.informs(), writer::inform);
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

    private void enums() {
        section(
                "enums",
                device.enums(),
                type -> page.under(type.schemaName(), Place.of(type.type()), () -> {
                    page.text("doc", type.doc(), Place.of(type.type()));
                    page.word("ignore-case", type.ignoresCase() ? "true" : "", Place.of(type.type()));
                    page.under(
                            "values",
                            Place.of(type.type()),
                            () -> type.constants().forEach(this::constant));
                }));
    }

    private void constant(UserEnum.Constant constant) {
        page.under(constant.name(), constant.place(), () -> {
            page.line("wire: " + YamlText.quoted(constant.wire()), constant.wirePlace());
            page.text("doc", constant.doc(), constant.place());
        });
    }

    private void requests() {
        section(
                "requests",
                device.requests(),
                request -> page.under(request.name(), request.facts().places().name(), () -> request(request)));
    }

    private void request(RequestMethod request) {
        RequestMethod.Facts facts = request.facts();
        Place whole = facts.places().whole();
        page.text("doc", facts.doc(), facts.places().doc());
        page.word("timeout-hint", facts.timeoutHint(), facts.places().timeoutHint());
        if (!facts.needsVersion().isEmpty() || !facts.needsFlags().isEmpty()) {
            page.under("needs", whole, () -> {
                page.text("version", facts.needsVersion(), facts.places().needsVersion());
                page.text("flags", facts.needsFlags(), facts.places().needsFlags());
            });
        }
        page.word("extra-arguments", facts.ignoresExtra() ? "ignore" : "", whole);
        arguments(request.arguments(), whole);
        section("informs", request.informs(), this::inform);
        if (!request.outcome().items().isEmpty()) {
            page.under("reply", whole, () -> arguments(request.outcome().items(), whole));
        }
    }

    private void inform(InformRecord inform) {
        page.under(inform.name(), inform.namePlace(), () -> {
            page.text("doc", inform.doc(), Place.of(inform.type()));
            // A long form even where there is nothing in it, so that no argument is taken for a property.
            page.under(
                    "arguments", Place.of(inform.type()), () -> inform.items().forEach(this::item));
        });
    }

    private void arguments(List<Item> items, Place place) {
        if (!items.isEmpty()) {
            page.under("arguments", place, () -> items.forEach(this::item));
        }
    }

    private void item(Item item) {
        page.under(item.name(), item.namePlace(), () -> {
            String one = item.type().schemaName();
            page.line("type: " + (item.holder() == Item.Holder.SET ? "set<" + one + ">" : one), item.place());
            page.word("as", item.type().wireForm(), item.place());
            page.word("optional", item.holder() == Item.Holder.OPTIONAL ? "true" : "", item.place());
            page.word("repeat", item.holder() == Item.Holder.LIST ? "true" : "", item.place());
            item.properties().forEach(this::property);
            page.text("doc", item.doc(), item.place());
        });
    }

    private void sensors() {
        section(
                "sensors",
                device.sensors(),
                sensor -> page.under(sensor.name(), sensor.namePlace(), () -> {
                    Place place = Place.of(sensor.field());
                    page.line("type: " + sensor.type().schemaName(), place);
                    sensor.properties().forEach(this::property);
                    page.text("doc", sensor.doc(), place);
                }));
    }

    private void property(Property property) {
        if (property.isText()) {
            page.line(property.key() + ": " + YamlText.quoted(property.value()), property.place());
        } else {
            page.line(property.key() + ": " + YamlText.constant(property.value()), property.place());
        }
    }

    private <T> void section(String name, List<T> elements, java.util.function.Consumer<T> writer) {
        if (!elements.isEmpty()) {
            page.under(name, Place.of(device.type()), () -> elements.forEach(writer));
        }
    }
}
