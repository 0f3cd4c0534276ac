package io.labwire.codegen.generator.java.katcp;

import io.labwire.codegen.model.EnumType;
import io.labwire.codegen.model.EnumValue;
import io.labwire.codegen.model.Phase;
import io.labwire.codegen.model.Window;
import java.util.List;
import java.util.Optional;

/**
 * What an enum has before KATCP 5, and since then; between 5.0 and 5.1 no form of a value has changed.
 *
 * @param before5 the values of KATCP 4
 * @param since5 the values of KATCP 5
 */
record Versions(List<EnumValue> before5, List<EnumValue> since5) {

    private static final List<String> LEVELS = List.of("4.0", "5.0", "5.1");

    /** Empty if they are the same. */
    static Optional<Versions> of(EnumType type) {
        List<EnumValue> before5 = at("4.0", type);
        List<EnumValue> since5 = at("5.0", type);
        return before5.equals(since5) ? Optional.empty() : Optional.of(new Versions(before5, since5));
    }

    private static List<EnumValue> at(String level, EnumType type) {
        return type.values().stream()
                .filter(value -> has(value.lifetime().window(), level))
                .toList();
    }

    /** The form at a level. */
    static String at(String level, List<Phase<String>> forms) {
        return forms.stream()
                .filter(phase -> has(phase.window(), level))
                .map(Phase::value)
                .findFirst()
                .orElse("");
    }

    private static boolean has(Window window, String level) {
        Window only = new Window(Optional.of(level), Optional.of(level));
        return window.overlaps(only, LEVELS);
    }
}
