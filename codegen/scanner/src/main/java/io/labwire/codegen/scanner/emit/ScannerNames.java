package io.labwire.codegen.scanner.emit;

import com.palantir.javapoet.NameAllocator;
import io.labwire.codegen.scanner.machine.Machine;
import java.util.List;
import java.util.Locale;

/** The identifiers of one scanner, all settled before a line is written. The scanner's own come first. */
final class ScannerNames {

    private static final List<String> OWN = List.of("CLASSES", "LONGS", "TYPE_SHIFT", "BEGIN_SHIFT", "OFFSET");

    private final NameAllocator names = new NameAllocator();

    ScannerNames(Machine machine) {
        OWN.forEach(own -> names.newName(own, "own " + own));
        machine.tokens().forEach(token -> names.newName(token, "token " + token));
        for (Machine.State state : machine.states()) {
            names.newName(state.name(), "state " + state.name());
            names.newName("REPEATED_" + state.name(), "table " + state.name());
            names.newName("skip" + camel(state.name()), "method " + state.name());
        }
    }

    String token(String token) {
        return names.get("token " + token);
    }

    /** The constant of a state. */
    String state(Machine.State state) {
        return names.get("state " + state.name());
    }

    /** The table of the bytes that repeat a state. */
    String table(Machine.State state) {
        return names.get("table " + state.name());
    }

    /** The method that skips what repeats a state. */
    String method(Machine.State state) {
        return names.get("method " + state.name());
    }

    private static String camel(String upper) {
        StringBuilder text = new StringBuilder();
        for (String word : upper.split("_", -1)) {
            if (!word.isEmpty()) {
                text.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
            }
        }
        return text.toString();
    }
}
