package io.labwire.codegen.model.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Finds the circles of elements each of which leads to one other at most. */
final class Circles {

    private Circles() {}

    /**
     * All circles, each once and beginning where it is first met.
     *
     * @param paths the paths of the elements, in order
     * @param next the path of the element that one leads to
     */
    static List<List<String>> in(Iterable<String> paths, Function<String, Optional<String>> next) {
        List<List<String>> circles = new ArrayList<>();
        Set<String> done = new HashSet<>();
        for (String start : paths) {
            Map<String, Integer> trail = new HashMap<>();
            List<String> way = new ArrayList<>();
            Optional<String> here = Optional.of(start);
            while (here.isPresent() && done.add(here.get())) {
                trail.put(here.get(), way.size());
                way.add(here.get());
                here = next.apply(here.get());
            }
            here.map(trail::get).ifPresent(first -> circles.add(List.copyOf(way.subList(first, way.size()))));
        }
        return circles;
    }
}
