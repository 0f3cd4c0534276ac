package io.labwire.codegen.model;

import io.labwire.codegen.model.source.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Where the properties of a schema's elements are written, so that a rule can point at a {@code unit} and not only at
 * the field that has it.
 *
 * <p>An element is known by the place of its name.
 */
public final class Places {

    /** No place at all. */
    public static final Places NONE = new Places(Map.of());

    private final Map<Span, Map<String, Span>> places;

    private Places(Map<Span, Map<String, Span>> places) {
        this.places = places;
    }

    /**
     * The place of a property's value, if the schema has it.
     *
     * @param element the place of the element's name
     * @param property the property, such as {@code unit}
     * @return its value's place, or empty if it is not written
     */
    public Optional<Span> find(Span element, String property) {
        return Optional.ofNullable(places.getOrDefault(element, Map.of()).get(property));
    }

    /**
     * The best place to point at when speaking of a property.
     *
     * @param element the place of the element's name
     * @param property the property, such as {@code unit}
     * @return its value's place, or that of the element's name if it is not written
     */
    public Span of(Span element, String property) {
        return find(element, property).orElse(element);
    }

    /** Equal if all places are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Places that && places.equals(that.places);
    }

    @Override
    public int hashCode() {
        return places.hashCode();
    }

    @Override
    public String toString() {
        return "Places of " + places.size() + " elements";
    }

    /** Gathers places while a schema is read. */
    public static final class Builder {

        private final Map<Span, Map<String, Span>> places = new LinkedHashMap<>();

        /** Begins with no place. */
        public Builder() {}

        /**
         * Adds one place.
         *
         * @param element the place of the element's name
         * @param property the property, such as {@code unit}
         * @param value the place of its value
         */
        public void add(Span element, String property, Span value) {
            Objects.requireNonNull(value, "value");
            places.computeIfAbsent(element, key -> new LinkedHashMap<>()).put(property, value);
        }

        /**
         * All places added so far.
         *
         * @return the table; later additions do not change it
         */
        public Places build() {
            Map<Span, Map<String, Span>> copy = new LinkedHashMap<>();
            places.forEach((element, properties) -> copy.put(element, Map.copyOf(properties)));
            return new Places(copy);
        }
    }
}
