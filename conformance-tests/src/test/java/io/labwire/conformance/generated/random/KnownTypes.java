package io.labwire.conformance.generated.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The types that can be named at one place of a schema: the scalars, those of its imports, its own so far. */
final class KnownTypes {

    private static final List<KnownType> SCALARS = Stream.of(
                    "bool",
                    "int32",
                    "int64",
                    "integer",
                    "float64",
                    "string",
                    "bytes",
                    "timestamp",
                    "duration",
                    "address",
                    "lru")
            .map(KnownType::scalar)
            .toList();

    private final List<KnownType> declared;

    KnownTypes(List<KnownType> imported) {
        this.declared = new ArrayList<>(imported);
    }

    void add(KnownType type) {
        declared.add(type);
    }

    List<KnownType> declared() {
        return declared;
    }

    /** One of all types. Half of the choices are for what is declared, if anything is. */
    KnownType any(int choice) {
        return one(choice, type -> true).orElseThrow();
    }

    /** One of the types that are possible. */
    Optional<KnownType> one(int choice, Predicate<KnownType> possible) {
        List<KnownType> others = declared.stream().filter(possible).toList();
        List<KnownType> scalars = SCALARS.stream().filter(possible).toList();
        boolean isScalar = others.isEmpty() || (choice % 2 == 0 && !scalars.isEmpty());
        List<KnownType> all = isScalar ? scalars : others;
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(choice / 2 % all.size()));
    }
}
