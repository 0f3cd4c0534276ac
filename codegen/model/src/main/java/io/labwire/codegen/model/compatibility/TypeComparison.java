package io.labwire.codegen.model.compatibility;

import io.labwire.codegen.model.ConstrainedType;
import io.labwire.codegen.model.EnumType;
import io.labwire.codegen.model.ListType;
import io.labwire.codegen.model.MapType;
import io.labwire.codegen.model.NullableType;
import io.labwire.codegen.model.Scalar;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.SetType;
import io.labwire.codegen.model.Type;
import io.labwire.codegen.model.TypeReference;
import java.util.Optional;

/** Says what became of a type where it is used. A declared type that kept its name is the business of its declaration. */
final class TypeComparison {

    private final Comparison run;

    TypeComparison(Comparison run) {
        this.run = run;
    }

    /** The change that one type for the other is; empty if they are the same. */
    Optional<ChangeKind> change(Type was, Type is) {
        if (was instanceof NullableType old && is instanceof NullableType now) {
            return change(old.type(), now.type());
        }
        if (is instanceof NullableType now) {
            return change(was, now.type()).or(() -> Optional.of(TypeChange.NOW_NULLABLE));
        }
        if (was instanceof NullableType old) {
            return change(old.type(), is).or(() -> Optional.of(TypeChange.NO_LONGER_NULLABLE));
        }
        if (was instanceof ListType old && is instanceof ListType now) {
            return change(old.element(), now.element());
        }
        if (was instanceof SetType old && is instanceof SetType now) {
            return change(old.element(), now.element());
        }
        if (was instanceof MapType old && is instanceof MapType now) {
            return change(old.key(), now.key()).or(() -> change(old.value(), now.value()));
        }
        if (was instanceof Scalar old && is instanceof Scalar now) {
            return scalar(old, now);
        }
        return sameName(was, is) ? Optional.empty() : Optional.of(TypeChange.TYPE);
    }

    /** Whether both are the same declared type, if perhaps by another name. */
    boolean sameName(Type was, Type is) {
        Optional<String> old = key(was, run.before()).map(run.renames()::now);
        return old.isPresent() && old.equals(key(is, run.after()));
    }

    private static Optional<String> key(Type type, Schema schema) {
        if (type instanceof EnumType enumeration) {
            return Optional.of(Paths.key(enumeration.path(), schema));
        }
        if (type instanceof ConstrainedType constrained) {
            return Optional.of(Paths.key(constrained.path(), schema));
        }
        return type instanceof TypeReference reference
                ? Optional.of(Paths.key(reference.path(), schema))
                : Optional.empty();
    }

    private static Optional<ChangeKind> scalar(Scalar was, Scalar is) {
        if (was == is) {
            return Optional.empty();
        }
        if (NumberRange.of(is).holdsAllOf(NumberRange.of(was))) {
            return Optional.of(TypeChange.WIDENED);
        }
        return Optional.of(NumberRange.of(was).holdsAllOf(NumberRange.of(is)) ? TypeChange.NARROWED : TypeChange.TYPE);
    }
}
