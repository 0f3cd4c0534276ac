package io.labwire.codegen.generator.java.katcp;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.labwire.codegen.generator.names.MemberNames;
import io.labwire.codegen.generator.names.Scope;
import io.labwire.codegen.model.EnumType;
import io.labwire.codegen.model.Field;
import io.labwire.codegen.model.Message;
import io.labwire.codegen.model.Presence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Emits the expression that makes random messages of one type. */
final class ArbitraryExpression {

    /** Long enough for every case, and short enough for a line under test. */
    private static final int LONGEST_LIST = 4;

    private final List<Field> fields;
    private final ClassName record;
    private final List<String> names;

    ArbitraryExpression(Message message, ClassName record, MemberNames components) {
        this.fields = message.fields();
        this.record = record;
        this.names = components.all();
    }

    CodeBlock emit() {
        return switch (fields.size()) {
            case 0 -> CodeBlock.of("$T.just(new $T())", KatcpRuntime.ARBITRARIES, record);
            case 1 -> CodeBlock.of("$L.map($T::new)", arbitrary(fields.get(0), true), record);
            default -> mayEndEarly() ? ofAnyLength() : ofAllFields();
        };
    }

    /** Whether something may follow an argument that is left out: the wire has no place for such a hole. */
    private boolean mayEndEarly() {
        return fields.stream().limit(fields.size() - 1L).anyMatch(ArbitraryExpression::mayEnd);
    }

    // Combinators.combine(Arbitraries.of(Band.values()), KatcpArbitraries.float64()).as(TuneRequest::new)
    private CodeBlock ofAllFields() {
        List<CodeBlock> arbitraries =
                fields.stream().map(field -> arbitrary(field, true)).toList();
        ArbitraryGroups groups = new ArbitraryGroups(arbitraries, names, Optional.empty());
        CodeBlock constructor = groups.isOne()
                ? CodeBlock.of("$T::new", record)
                : lambda(groups, CodeBlock.join(groups.values(), ",$W"));
        return groups.combinedAs(constructor);
    }

    // Combinators.combine(KatcpArbitraries.int32(), ..., Arbitraries.integers().between(0, 1))
    //         .as((verbosity, part, given) -> new DescribeRequest(
    //                 given > 0 ? Optional.of(verbosity) : Optional.empty(),
    //                 given > 0 ? part : List.of()))
    private CodeBlock ofAnyLength() {
        List<CodeBlock> arbitraries =
                fields.stream().map(field -> arbitrary(field, false)).toList();
        long most = fields.stream().filter(ArbitraryExpression::mayEnd).count();
        String given = new Scope(names).claim("given");
        ArbitraryGroups groups = new ArbitraryGroups(
                arbitraries,
                names,
                Optional.of(new ArbitraryGroups.Named(
                        given, CodeBlock.of("$T.integers().between(0, $L)", KatcpRuntime.ARBITRARIES, most))));
        return groups.combinedAs(lambda(groups, arguments(groups.values(), given)));
    }

    private CodeBlock lambda(ArbitraryGroups groups, CodeBlock arguments) {
        return CodeBlock.of("($L) -> new $T($L)", groups.parameters(), record, arguments);
    }

    private CodeBlock arguments(List<CodeBlock> values, String given) {
        List<CodeBlock> arguments = new ArrayList<>();
        int before = 0;
        for (int i = 0; i < fields.size(); i++) {
            CodeBlock value = values.get(i);
            switch (fields.get(i).presence()) {
                case REQUIRED, DEFAULTED -> arguments.add(CodeBlock.of("\n$L", value));
                case OPTIONAL ->
                    arguments.add(CodeBlock.of(
                            "\n$N > $L ? $T.of($L) : $T.empty()",
                            given,
                            before++,
                            Optional.class,
                            value,
                            Optional.class));
                case REPEATED ->
                    arguments.add(CodeBlock.of("\n$N > $L ? $L : $T.of()", given, before - 1, value, List.class));
            }
        }
        return CodeBlock.of("$>$>$L$<$<", CodeBlock.join(arguments, ","));
    }

    private static boolean mayEnd(Field field) {
        return field.presence() == Presence.OPTIONAL;
    }

    private static CodeBlock arbitrary(Field field, boolean alsoAbsent) {
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
            case OPTIONAL -> alsoAbsent ? CodeBlock.of("$L.optional()", one) : one;
            case REPEATED -> CodeBlock.of("$L.list().ofMaxSize($L)", one, LONGEST_LIST);
        };
    }
}
