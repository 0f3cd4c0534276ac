package io.labwire.codegen.model.katcp;

import io.labwire.codegen.model.EnumType;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** What is alike at every version of KATCP needs enums of which a text means one value, whatever the version. */
final class OneMeaning {

    private OneMeaning() {}

    static boolean has(EnumType type) {
        Set<String> seen = new HashSet<>();
        return type.values().stream()
                .flatMap(value -> Stream.concat(Stream.of(value.wire()), value.aliases().stream()))
                .allMatch(seen::add);
    }
}
