package io.labwire.codegen.generator.java.json;

import com.palantir.javapoet.ClassName;
import io.labwire.codegen.model.UnionType;
import java.util.List;
import java.util.Optional;

/**
 * A record or union of which there are to be random values.
 *
 * @param name its class
 * @param record its fields, if it is a record
 * @param union its members, if it is a union
 * @param needs the types without a value of which there is no value of it: all of one of these lists
 * @param uses all types that values of it may have in them
 * @param isOwn whether it is of the schema itself
 */
record ArbitraryType(
        ClassName name,
        Optional<RecordShape> record,
        Optional<UnionType> union,
        List<List<ClassName>> needs,
        List<ClassName> uses,
        boolean isOwn) {

    ArbitraryType {
        needs = List.copyOf(needs);
        uses = List.copyOf(uses);
    }
}
