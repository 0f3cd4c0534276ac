package io.labwire.codegen.generator.java.json;

import io.labwire.codegen.generator.java.FieldText;
import io.labwire.codegen.generator.java.SafeText;
import io.labwire.codegen.model.Presence;
import io.labwire.codegen.model.Window;

/** What a component means, as the text behind its {@code @param}. */
final class ComponentText {

    private ComponentText() {}

    // folder of the day; may be left out
    // number of the session; only until S1
    static String of(JsonField field) {
        StringBuilder text = new StringBuilder(FieldText.of(field.field(), "field"));
        boolean byLevel =
                field.presence() == JsonField.Presence.OPTIONAL && field.field().presence() == Presence.REQUIRED;
        if (byLevel) {
            Window window = field.field().lifetime().window();
            text.append("; only");
            window.from().ifPresent(level -> text.append(" from ").append(level));
            window.until().ifPresent(level -> text.append(" until ").append(level));
        }
        String deprecated = field.field().lifetime().deprecated();
        if (!deprecated.isEmpty()) {
            text.append(". Deprecated: ").append(SafeText.of(deprecated));
        }
        return text.toString();
    }
}
