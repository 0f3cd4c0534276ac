package io.labwire.codegen.model.compatibility;

import io.labwire.codegen.model.ConstrainedType;
import io.labwire.codegen.model.EnumType;
import io.labwire.codegen.model.Places;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.Value;
import io.labwire.codegen.model.source.SourceFile;
import io.labwire.codegen.model.source.Span;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that a schema says, as text: whatever components its records have, so that one that is added is not forgotten.
 * Without places, without the schemas it imports, and each type once.
 */
final class Dump {

    private static final Set<String> ELSEWHERE = Set.of("places", "acknowledged", "source");

    private Dump() {}

    static String of(Schema schema) {
        return Stream.of(Schema.class.getRecordComponents())
                .filter(component -> !ELSEWHERE.contains(component.getName()))
                .map(component -> component.getName() + "=" + component(component, schema))
                .collect(Collectors.joining("\n"));
    }

    /** The lines that only one of two schemas has. */
    static String differences(Schema one, Schema other) {
        List<String> lines = of(one).lines().toList();
        List<String> others = of(other).lines().toList();
        Set<String> all = new HashSet<>(lines);
        Set<String> allOthers = new HashSet<>(others);
        return Stream.concat(
                        lines.stream().filter(line -> !allOthers.contains(line)).map(line -> "- " + line),
                        others.stream().filter(line -> !all.contains(line)).map(line -> "+ " + line))
                .collect(Collectors.joining("\n"));
    }

    private static String component(RecordComponent component, Object of) {
        try {
            component.getAccessor().setAccessible(true);
            return value(component.getAccessor().invoke(of), isDeclaration(component.getName()));
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static boolean isDeclaration(String component) {
        return component.equals("enums") || component.equals("constrained");
    }

    private static String value(Object value, boolean declared) {
        if (value instanceof Span || value instanceof SourceFile || value instanceof Places) {
            return "";
        }
        if (value instanceof Schema imported) {
            return imported.importPath();
        }
        if (value instanceof Value.Constant constant) {
            return constant.value().name();
        }
        if (!declared && value instanceof EnumType type) {
            return type.path();
        }
        if (!declared && value instanceof ConstrainedType type) {
            return type.path();
        }
        if (value instanceof Optional<?> optional) {
            return optional.map(inside -> value(inside, false)).orElse("none");
        }
        if (value instanceof Collection<?> all) {
            return all.stream().map(each -> value(each, declared)).collect(Collectors.joining(",\n", "[", "]"));
        }
        if (value instanceof Map<?, ?> all) {
            return all.toString();
        }
        if (value instanceof Record) {
            return value.getClass().getSimpleName()
                    + Stream.of(value.getClass().getRecordComponents())
                            .map(component -> component.getName() + "=" + component(component, value))
                            .collect(Collectors.joining(" ", "(", ")"));
        }
        return String.valueOf(value);
    }
}
