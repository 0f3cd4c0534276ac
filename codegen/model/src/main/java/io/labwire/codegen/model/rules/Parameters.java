package io.labwire.codegen.model.rules;

import io.labwire.codegen.model.Field;
import io.labwire.codegen.model.resolving.Nearest;
import io.labwire.codegen.model.rules.Placeholders.Placeholder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The placeholders of a text, held against the parameters that they ought to name.
 *
 * @param unknown the placeholders that name no parameter, or one that an earlier one names, with the parameter that was
 *     probably meant
 * @param unused the parameters that no placeholder names or was meant to name
 */
record Parameters(Map<Placeholder, Optional<String>> unknown, List<Field> unused) {

    static Parameters of(String text, List<Field> parameters) {
        Map<String, Field> open = new LinkedHashMap<>();
        parameters.forEach(parameter -> open.put(parameter.name(), parameter));
        List<Placeholder> strangers = new ArrayList<>();
        for (Placeholder placeholder : Placeholders.in(text)) {
            if (open.remove(placeholder.name()) == null) {
                strangers.add(placeholder);
            }
        }
        Map<Placeholder, Optional<String>> unknown = new LinkedHashMap<>();
        for (Placeholder stranger : strangers) {
            Optional<String> meant = Nearest.to(stranger.name(), open.keySet());
            meant.ifPresent(open::remove);
            unknown.put(stranger, meant);
        }
        return new Parameters(unknown, List.copyOf(open.values()));
    }
}
