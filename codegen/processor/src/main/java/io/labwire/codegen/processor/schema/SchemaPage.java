package io.labwire.codegen.processor.schema;

import io.labwire.codegen.model.source.YamlText;
import io.labwire.codegen.processor.device.Place;
import java.util.ArrayList;
import java.util.List;

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
