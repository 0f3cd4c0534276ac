package io.labwire.conformance.generated;

import io.labwire.codegen.model.DeclaredKind;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.SetType;
import io.labwire.codegen.model.Type;
import io.labwire.codegen.model.TypeReference;
import io.labwire.codegen.model.TypeUse;
import io.labwire.conformance.Bounds;
import java.util.List;

/**
 * What decoding a message may cost. Of one byte a set makes an element with all that it takes to read one, and a union a
 * refusal by each member before the one that reads it; both in proportion, and more than other arguments do.
 */
final class DecodingCosts {

    private static final long OF_SETS_AND_UNIONS = 16 * 1024;

    private DecodingCosts() {}

    static Bounds of(List<Schema> schemas) {
        boolean isCostly = schemas.stream()
                .flatMap(TypeUse::of)
                .flatMap(use -> TypeUse.parts(use.type()))
                .map(Type::bare)
                .anyMatch(DecodingCosts::isSetOrUnion);
        return isCostly
                ? new Bounds(Bounds.DEFAULT.time(), Bounds.DEFAULT.fixedAllocation(), OF_SETS_AND_UNIONS)
                : Bounds.DEFAULT;
    }

    private static boolean isSetOrUnion(Type type) {
        return type instanceof SetType
                || (type instanceof TypeReference reference && reference.kind() == DeclaredKind.UNION);
    }
}
