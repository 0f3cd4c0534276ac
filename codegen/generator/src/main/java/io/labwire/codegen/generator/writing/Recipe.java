package io.labwire.codegen.generator.writing;

import io.labwire.codegen.generator.writing.Ingredient.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * All that decides what a build makes. The same recipe makes the same files.
 *
 * @param ingredients each once, sorted
 */
public record Recipe(List<Ingredient> ingredients) {

    /** Sorts the ingredients. */
    public Recipe {
        List<Ingredient> sorted = new ArrayList<>(ingredients);
        Collections.sort(sorted);
        ingredients = List.copyOf(sorted);
    }

    /**
     * The ingredients of one kind.
     *
     * @param kind the kind
     * @return those of the kind, sorted
     */
    public List<Ingredient> of(Kind kind) {
        List<Ingredient> found = new ArrayList<>();
        for (Ingredient each : ingredients) {
            if (each.kind() == kind) {
                found.add(each);
            }
        }
        return found;
    }

    /**
     * The same recipe with more in it.
     *
     * @param more further ingredients
     * @return both
     */
    public Recipe with(Collection<Ingredient> more) {
        List<Ingredient> all = new ArrayList<>(ingredients);
        all.addAll(more);
        return new Recipe(all);
    }

    /**
     * How this recipe differs from the one before it.
     *
     * @param before the earlier recipe
     * @return one line, such as {@code receiver.yaml changed}; empty if they are equal
     */
    public Optional<String> changeSince(Recipe before) {
        for (Kind kind : Kind.values()) {
            Optional<String> change = change(kind, before.contents(kind), contents(kind));
            if (change.isPresent()) {
                return change;
            }
        }
        return Optional.empty();
    }

    private SortedMap<String, String> contents(Kind kind) {
        SortedMap<String, String> contents = new TreeMap<>();
        for (Ingredient each : of(kind)) {
            contents.put(each.name(), each.content());
        }
        return contents;
    }

    private static Optional<String> change(Kind kind, SortedMap<String, String> before, SortedMap<String, String> now) {
        if (before.equals(now)) {
            return Optional.empty();
        }
        TreeSet<String> names = new TreeSet<>(before.keySet());
        names.addAll(now.keySet());
        List<String> changed = names.stream()
                .filter(name -> !Optional.ofNullable(before.get(name)).equals(Optional.ofNullable(now.get(name))))
                .toList();
        String first = changed.get(0);
        String more = changed.size() == 1 ? "" : ", and " + (changed.size() - 1) + " more";
        return Optional.of(text(kind, first, before.get(first), now.get(first)) + more);
    }

    private static String text(Kind kind, String name, @Nullable String before, @Nullable String now) {
        return switch (kind) {
            case TOOL -> name + " " + before + " -> " + now;
            case CODE -> name + " is another build of its version";
            case OPTION -> "option " + name + " changed";
            case SCHEMA, FILE, IMPORT -> name + (before == null ? " is new" : now == null ? " is gone" : " changed");
        };
    }
}
