package io.labwire.codegen.scanner.machine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Makes the automata of all modes into one machine. Where a byte cannot go on with the token under way, it begins the
 * next token, in the mode that the end of the first leads to, and one step does both. Where a token can only end, it
 * ends with its last byte and does not wait for the next.
 *
 * <p>The automata have passed {@link Soundness}: there is always a way on.
 */
final class Composer {

    private record Place(String mode, int state) {}

    private final Map<String, Dfa> modes = new LinkedHashMap<>();
    private final String defaultMode;
    private final Map<Place, Integer> numbers = new HashMap<>();
    private final List<Place> places = new ArrayList<>();

    private Composer(List<Dfa> dfas) {
        dfas.forEach(dfa -> modes.put(dfa.mode(), dfa));
        this.defaultMode = dfas.get(0).mode();
    }

    static Machine compose(List<Dfa> dfas, List<String> tokens) {
        return new Composer(dfas).compose(tokens);
    }

    private Machine compose(List<String> tokens) {
        number(new Place(defaultMode, 0));
        List<Machine.State> states = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            Place place = places.get(i);
            List<Step> steps = new ArrayList<>();
            for (int value = 0; value < Dfa.BYTES; value++) {
                steps.add(step(place, value));
            }
            Optional<String> underway = at(place).ending().flatMap(Ending::token);
            states.add(new Machine.State(name(place), place.mode(), steps, underway));
        }
        Map<String, Integer> starts = new LinkedHashMap<>();
        for (String mode : modes.keySet()) {
            Optional.ofNullable(numbers.get(new Place(mode, 0))).ifPresent(state -> starts.put(mode, state));
        }
        return new Machine(states, starts, tokens);
    }

    private Step step(Place place, int value) {
        int next = at(place).next()[value];
        if (next != Dfa.NOWHERE) {
            return arrive(new Place(place.mode(), next), Optional.empty(), place.state() == 0);
        }
        Ending ended = at(place).ending().orElseThrow();
        String mode = ended.mode().orElse(place.mode());
        int first = at(new Place(mode, 0)).next()[value];
        return arrive(new Place(mode, first), ended.token(), true);
    }

    private Step arrive(Place place, Optional<String> before, boolean first) {
        Dfa.State state = at(place);
        boolean begins = first && makesToken(place, new HashSet<>());
        if (!state.terminal()) {
            return new Step(number(place), before, begins, Optional.empty(), false);
        }
        Ending ending = state.ending().orElseThrow();
        String mode = ending.mode().orElse(place.mode());
        boolean stops = ending.mode().equals(Optional.of(defaultMode));
        return new Step(number(new Place(mode, 0)), before, begins, ending.token(), stops);
    }

    /** Whether some way on from here ends in a token that is not skipped, so that its beginning matters. */
    private boolean makesToken(Place place, Set<Place> seen) {
        if (!seen.add(place)) {
            return false;
        }
        if (at(place).ending().flatMap(Ending::token).isPresent()) {
            return true;
        }
        for (int next : at(place).next()) {
            if (next != Dfa.NOWHERE && makesToken(new Place(place.mode(), next), seen)) {
                return true;
            }
        }
        return false;
    }

    private Dfa.State at(Place place) {
        return Objects.requireNonNull(modes.get(place.mode())).states().get(place.state());
    }

    private int number(Place place) {
        return numbers.computeIfAbsent(place, fresh -> {
            places.add(fresh);
            return places.size() - 1;
        });
    }

    private String name(Place place) {
        Dfa.State state = at(place);
        String base = place.state() == 0
                ? "AT_" + place.mode()
                : "IN_"
                        + state.ending()
                                .map(Ending::rule)
                                .orElseGet(() -> state.rules().get(0))
                                .name();
        return state.ending().isPresent() || place.state() == 0 ? base : base + "_PART";
    }
}
