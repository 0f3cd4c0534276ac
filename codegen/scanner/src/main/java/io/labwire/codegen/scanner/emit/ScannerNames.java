package io.labwire.codegen.scanner.emit;

import com.palantir.javapoet.NameAllocator;
import io.labwire.codegen.scanner.machine.Machine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The identifiers of one scanner, all settled before a line is written. Those of the scanner's own come first. */
final class ScannerNames {

    private final NameAllocator names = new NameAllocator();
    private final List<String> loops = new ArrayList<>();

    ScannerNames(Machine machine, List<Loop> repeating) {
        for (String own : List.of(
                "TOKEN_INTS",
                "CLASS_BITS",
                "STATE",
                "BEFORE",
                "AFTER",
                "BEGINS",
                "STOPS",
                "TYPE",
                "CLASSES",
                "STEPS",
                "REPEATED",
                "UNDERWAY",
                "LONGS",
                "tokens",
                "size",
                "state",
                "begin",
                "read",
                "scan",
                "restart",
                "put")) {
            names.newName(own, "own " + own);
        }
        machine.tokens().forEach(token -> names.newName(token, "token " + token));
        for (Map.Entry<String, Integer> mode : machine.modes().entrySet()) {
            String suffix = mode.getKey().equals("DEFAULT_MODE") ? mode.getKey() : "MODE_" + mode.getKey();
            names.newName(suffix, "mode " + mode.getKey());
        }
        for (Loop loop : repeating) {
            loops.add(names.newName("IN_" + loop.name(), "loop " + loop.state()));
            names.newName("skip" + camel(loop.name()), "method " + loop.state());
        }
    }

    String token(String token) {
        return names.get("token " + token);
    }

    String mode(String mode) {
        return names.get("mode " + mode);
    }

    /** The constant of a state that repeats itself. */
    String loop(Loop loop) {
        return names.get("loop " + loop.state());
    }

    /** The method that skips what repeats a state. */
    String method(Loop loop) {
        return names.get("method " + loop.state());
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
