package io.labwire.codegen.generator.java.katcp;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.labwire.codegen.generator.java.ArbitraryGroups;
import io.labwire.codegen.generator.java.KitRuntime;
import io.labwire.codegen.generator.names.Scope;
import io.labwire.codegen.model.Field;
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
    private final ArbitraryValues values;

    ArbitraryExpression(Shape shape, ArbitraryValues values) {
        this.fields = shape.fields();
        this.record = shape.record();
        this.names = shape.components().all();
        this.values = values;
    }

    CodeBlock emit() {
        return fields.size() > 1 && mayEndEarly()
                ? ofAnyLength()
                : ArbitraryGroups.combined(
                        record,
                        fields.stream().map(field -> arbitrary(field, true)).toList(),
                        names);
    }

    /** Whether something may follow an argument that is left out: the wire has no place for such a hole. */
    private boolean mayEndEarly() {
        return fields.stream().limit(fields.size() - 1L).anyMatch(ArbitraryExpression::mayEnd);
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
                        given, CodeBlock.of("$T.integers().between(0, $L)", KitRuntime.ARBITRARIES, most))));
        return groups.combinedAs(groups.made(record, arguments(groups.values(), given)));
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

    private CodeBlock arbitrary(Field field, boolean alsoAbsent) {
        CodeBlock one = values.of(field);
        return switch (field.presence()) {
            case REQUIRED, DEFAULTED -> one;
            case OPTIONAL -> alsoAbsent ? CodeBlock.of("$L.optional()", one) : one;
            case REPEATED -> repeated(field, one);
        };
    }

    private static CodeBlock repeated(Field field, CodeBlock one) {
        int least = field.bounds().minimumLength().orElse(0);
        int most = Math.min(field.bounds().maximumLength().orElse(Integer.MAX_VALUE), least + LONGEST_LIST);
        return least == 0
                ? CodeBlock.of("$L.list().ofMaxSize($L)", one, most)
                : CodeBlock.of("$L.list().ofMinSize($L).ofMaxSize($L)", one, least, most);
    }
}
