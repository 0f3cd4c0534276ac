package io.labwire.katcp.watch;

import io.labwire.katcp.wire.Message;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Sensors whose strategy is set by one request.
 *
 * @param names the sensors' names
 * @param strategy the strategy and its parameters
 */
record Piece(List<String> names, List<String> strategy) {

    /** Keeps lines far below what any peer takes, and what goes back and forth at once small. */
    private static final int MOST_BYTES = 8 * 1024;

    /** A name in the list of a bulk request, or alone where the device has none or the name has a comma. */
    static List<Piece> of(Map<String, List<String>> strategies, boolean bulk) {
        Map<List<String>, List<String>> byStrategy = new LinkedHashMap<>();
        List<Piece> pieces = new ArrayList<>();
        strategies.forEach((name, strategy) -> {
            if (bulk && !name.contains(",")) {
                byStrategy.computeIfAbsent(strategy, key -> new ArrayList<>()).add(name);
            } else {
                pieces.add(new Piece(List.of(name), strategy));
            }
        });
        byStrategy.forEach((strategy, names) -> cut(names, strategy, pieces));
        return pieces;
    }

    private static void cut(List<String> names, List<String> strategy, List<Piece> pieces) {
        List<String> some = new ArrayList<>();
        int bytes = 0;
        for (String name : names) {
            int length = name.getBytes(StandardCharsets.UTF_8).length + 1;
            if (bytes + length > MOST_BYTES && !some.isEmpty()) {
                pieces.add(new Piece(List.copyOf(some), strategy));
                some.clear();
                bytes = 0;
            }
            some.add(name);
            bytes += length;
        }
        pieces.add(new Piece(List.copyOf(some), strategy));
    }

    List<Piece> single() {
        return names.stream().map(name -> new Piece(List.of(name), strategy)).toList();
    }

    Message request() {
        List<String> arguments = new ArrayList<>(strategy);
        arguments.add(0, String.join(",", names));
        return Message.request("sensor-sampling", arguments.toArray(String[]::new));
    }
}
