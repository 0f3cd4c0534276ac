package io.labwire.codegen.generator.java.katcp;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.labwire.codegen.model.ConstrainedType;
import io.labwire.codegen.model.Field;
import io.labwire.codegen.model.Phase;
import io.labwire.codegen.model.SetType;
import io.labwire.codegen.model.Type;
import io.labwire.codegen.model.TypeReference;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The types of Java that the values of arguments have. */
final class ValueJava {

    private static final String OR_NOW = "or-now";

    private ValueJava() {}

    // double   Optional<Timestamp>   List<Tuning>   Set<Polarisation>
    static TypeName component(Field field) {
        TypeName one = one(field);
        return switch (field.presence()) {
            case REQUIRED, DEFAULTED -> one;
            case OPTIONAL -> ParameterizedTypeName.get(ClassName.get(Optional.class), one.box());
            case REPEATED -> ParameterizedTypeName.get(ClassName.get(List.class), one.box());
        };
    }

    /** The type of one value of a field, without regard to how many there are. */
    static TypeName one(Field field) {
        return inForm(field.wire().forms(), field.type(), field.type());
    }

    static TypeName of(Type type) {
        if (type instanceof ConstrainedType constrained) {
            return inForm(constrained.forms(), constrained, constrained.base());
        } else if (type instanceof SetType set) {
            return ParameterizedTypeName.get(
                    ClassName.get(Set.class), of(set.element()).box());
        } else if (type instanceof TypeReference reference) {
            return ClassName.get(reference.javaPackage(), reference.name());
        }
        return WireForm.of(type).javaType();
    }

    /** What has a form of its own does not have that of the type that it narrows. */
    private static TypeName inForm(List<Phase<String>> forms, Type type, Type otherwise) {
        if (forms.isEmpty()) {
            return of(otherwise);
        }
        return isOrNow(forms) ? KatcpRuntime.TIMESTAMP_OR_NOW : of(type.bare());
    }

    private static boolean isOrNow(List<Phase<String>> forms) {
        return forms.stream().anyMatch(form -> form.value().equals(OR_NOW));
    }
}
