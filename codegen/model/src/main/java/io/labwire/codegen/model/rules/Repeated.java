package io.labwire.codegen.model.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Two elements that ought to differ and do not.
 *
 * @param first the first of its kind
 * @param second a later one that is like it
 */
record Repeated<T>(T first, T second) {

    /** Each element that has the key of an earlier one, with the first that has it. */
    static <T> Stream<Repeated<T>> in(List<T> elements, Function<T, String> key) {
        Map<String, T> first = new LinkedHashMap<>();
        return elements.stream()
                .flatMap(element -> Optional.ofNullable(first.putIfAbsent(key.apply(element), element))
                        .map(earlier -> new Repeated<>(earlier, element))
                        .stream());
    }
}
