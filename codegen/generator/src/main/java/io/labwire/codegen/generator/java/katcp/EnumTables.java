package io.labwire.codegen.generator.java.katcp;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.labwire.codegen.generator.names.Identifiers;
import io.labwire.codegen.generator.names.Scope;
import io.labwire.codegen.model.EnumType;
import io.labwire.codegen.model.Message;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** The constants of a codec that find an enum's value by its text on the wire, one for each enum of the message. */
final class EnumTables {

    // private static final WireEnum.Table<Band> BAND = WireEnum.Table.of(Band.values());

    private final Map<EnumType, String> names;

    private EnumTables(Map<EnumType, String> names) {
        this.names = names;
    }

    static EnumTables of(Message message) {
        Map<EnumType, String> names = new LinkedHashMap<>();
        // An enum called LED would be hidden by a constant of its name.
        Scope scope = new Scope(
                message.fields().stream().map(field -> field.type().title()).collect(Collectors.toSet()));
        message.fields().forEach(field -> {
            if (field.type() instanceof EnumType type) {
                names.computeIfAbsent(type, key -> scope.claim(constant(type.name())));
            }
        });
        return new EnumTables(names);
    }

    private static String constant(String name) {
        return Identifiers.kebab(name).replace('-', '_').toUpperCase(Locale.ROOT);
    }

    String of(EnumType type) {
        return Objects.requireNonNull(names.get(type), "not an enum of this message");
    }

    List<FieldSpec> fields() {
        return names.entrySet().stream()
                .map(entry -> field(WireForm.of(entry.getKey()).javaType(), entry.getValue()))
                .toList();
    }

    private static FieldSpec field(TypeName type, String name) {
        return FieldSpec.builder(
                        ParameterizedTypeName.get(KatcpRuntime.WIRE_ENUM_TABLE, type),
                        name,
                        Modifier.PRIVATE,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .initializer("$T.of($T.values())", KatcpRuntime.WIRE_ENUM_TABLE, type)
                .build();
    }
}
