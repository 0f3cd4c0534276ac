package io.labwire.codegen.generator.java.katcp;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.labwire.codegen.generator.names.MemberNames;
import io.labwire.codegen.model.EnumType;
import io.labwire.codegen.model.Field;
import io.labwire.codegen.model.Message;
import io.labwire.codegen.model.Presence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Emits the expression that makes random messages of one type. */
final class ArbitraryExpression {

    /** What jqwik can combine at once; the fields before the last eight are chosen one after another. */
    private static final int COMBINED = 8;

    /** Long enough for every case, and short enough for a line under test. */
    private static final int LONGEST_LIST = 4;

    private final List<Field> fields;
    private final ClassName record;
    private final MemberNames components;

    ArbitraryExpression(Message message, ClassName record, MemberNames components) {
        this.fields = message.fields();
        this.record = record;
        this.components = components;
    }

    CodeBlock emit() {
        return switch (fields.size()) {
            case 0 -> CodeBlock.of("$T.just(new $T())", KatcpRuntime.ARBITRARIES, record);
            case 1 -> CodeBlock.of("$L.map($T::new)", arbitrary(fields.get(0)), record);
            default -> chain(0);
        };
    }

    // KatcpArbitraries.string().flatMap(name -> Combinators.combine(...).as((...) -> new X(name, ...)))
    private CodeBlock chain(int from) {
        if (fields.size() - from <= COMBINED) {
            return combine(from);
        }
        Field field = fields.get(from);
        return CodeBlock.of("$L.flatMap($N -> $L)", arbitrary(field), components.of(field.name()), chain(from + 1));
    }

    // Combinators.combine(Arbitraries.of(Band.values()), KatcpArbitraries.float64()).as(TuneRequest::new)
    private CodeBlock combine(int from) {
        CodeBlock arbitraries = fields.subList(from, fields.size()).stream()
                .map(ArbitraryExpression::arbitrary)
                .map(arbitrary -> CodeBlock.of("\n$L", arbitrary))
                .collect(CodeBlock.joining(","));
        return CodeBlock.of(
                "$T.combine($>$>$L)$<$<\n.as($L)", KatcpRuntime.COMBINATORS, arbitraries, constructor(from));
    }

    private CodeBlock constructor(int from) {
        boolean plain = from == 0 && fields.stream().limit(fields.size() - 1L).noneMatch(ArbitraryExpression::mayEnd);
        if (plain) {
            return CodeBlock.of("$T::new", record);
        }
        CodeBlock parameters = fields.subList(from, fields.size()).stream()
                .map(field -> CodeBlock.of("$N", components.of(field.name())))
                .collect(CodeBlock.joining(",$W"));
        return CodeBlock.of(
                fields.size() - from == 1 ? "$L -> new $T($L)" : "($L) -> new $T($L)", parameters, record, arguments());
    }

    /** An argument after one that is left out is left out as well: the wire has no place for a hole. */
    private CodeBlock arguments() {
        List<CodeBlock> arguments = new ArrayList<>();
        List<CodeBlock> given = new ArrayList<>();
        for (Field field : fields) {
            String name = components.of(field.name());
            CodeBlock condition = CodeBlock.join(given, " && ");
            CodeBlock empty = field.presence() == Presence.REPEATED
                    ? CodeBlock.of("$T.of()", List.class)
                    : CodeBlock.of("$T.empty()", Optional.class);
            arguments.add(
                    given.isEmpty() ? CodeBlock.of("$N", name) : CodeBlock.of("$L ? $N : $L", condition, name, empty));
            if (mayEnd(field)) {
                given.add(CodeBlock.of("$N.isPresent()", name));
            }
        }
        return CodeBlock.join(arguments, ",$W");
    }

    private static boolean mayEnd(Field field) {
        return field.presence() == Presence.OPTIONAL;
    }

    private static CodeBlock arbitrary(Field field) {
        CodeBlock one = field.type() instanceof EnumType
                ? CodeBlock.of(
                        "$T.of($T.values())",
                        KatcpRuntime.ARBITRARIES,
                        WireForm.of(field.type()).javaType())
                : CodeBlock.of(
                        "$T.$L()",
                        KatcpRuntime.KATCP_ARBITRARIES,
                        WireForm.of(field.type()).method());
        return switch (field.presence()) {
            case REQUIRED, DEFAULTED -> one;
            case OPTIONAL -> CodeBlock.of("$L.optional()", one);
            case REPEATED -> CodeBlock.of("$L.list().ofMaxSize($L)", one, LONGEST_LIST);
        };
    }
}
