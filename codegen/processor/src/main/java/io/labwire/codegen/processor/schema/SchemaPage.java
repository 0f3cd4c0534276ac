package io.labwire.codegen.processor.schema;

import io.labwire.codegen.model.source.YamlText;
import io.labwire.codegen.processor.device.Item;
import io.labwire.codegen.processor.device.Place;
import io.labwire.codegen.processor.device.Property;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A schema in the making: a line for each element and each property, and the place in the class that each is from. */
final class SchemaPage {

    private final StringBuilder text = new StringBuilder();
    private final List<Place> places = new ArrayList<>();
    private int depth;

    /** A key with what stands under it, if only that there is nothing. */
    void under(String name, Place place, Runnable content) {
        line(YamlText.of(name) + ":", place);
        int lines = places.size();
        depth++;
        content.run();
        depth--;
        if (places.size() == lines) {
            text.insert(text.length() - 1, " {}");
        }
    }

    /** A property that is a text; left out if it is empty. */
    void text(String key, String value, Place place) {
        if (!value.isEmpty()) {
            line(key + ": " + YamlText.quoted(value), place);
        }
    }

    /** A property that is a name, a number or a truth; left out if it is empty. */
    void word(String key, String value, Place place) {
        if (!value.isEmpty()) {
            line(key + ": " + YamlText.constant(value), place);
        }
    }

    /** A section, if there is anything for it. */
    <T> void section(String name, Place place, List<T> elements, Consumer<T> writer) {
        if (!elements.isEmpty()) {
            under(name, place, () -> elements.forEach(writer));
        }
    }

    /** An argument. */
    void item(Item item) {
        under(item.name(), item.namePlace(), () -> {
            String one = item.type().schemaName();
            line("type: " + (item.holder() == Item.Holder.SET ? "set<" + one + ">" : one), item.place());
            word("as", item.type().wireForm(), item.place());
            word("optional", item.holder() == Item.Holder.OPTIONAL ? "true" : "", item.place());
            word("repeat", item.holder() == Item.Holder.LIST ? "true" : "", item.place());
            properties(item.properties());
            text("doc", item.doc(), item.place());
        });
    }

    /** What is said of an element. */
    void properties(List<Property> properties) {
        properties.forEach(each -> line(
                each.key() + ": "
                        + switch (each.form()) {
                            case TEXT -> YamlText.quoted(each.value());
                            case WORD -> YamlText.constant(each.value());
                            case FLOW -> each.value();
                        },
                each.place()));
    }

    void line(String line, Place place) {
        text.append("  ".repeat(depth)).append(line).append('\n');
        places.add(place);
    }

    String text() {
        return text.toString();
    }

    /** The place of each line. */
    List<Place> places() {
        return List.copyOf(places);
    }
}
