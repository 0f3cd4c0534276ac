package io.labwire.codegen.generator.java.json;

import com.palantir.javapoet.CodeBlock;
import io.labwire.codegen.model.Field;
import io.labwire.codegen.model.Lifetime;
import io.labwire.codegen.model.Presence;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.Window;
import io.labwire.codegen.model.Writing;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether fields may be left out, which those may that are not at all levels at which there is any.
 *
 * <p>At a level that has none of the fields there is no record.
 */
final class LevelsOfFields {

    private final List<String> levels;
    private final List<String> inUse;

    private LevelsOfFields(List<String> levels, List<String> inUse) {
        this.levels = levels;
        this.inUse = inUse;
    }

    static LevelsOfFields of(Schema schema, Lifetime owner, List<Field> fields) {
        List<String> levels = Stream.concat(Stream.of(schema), schema.allImports().stream())
                .map(each -> each.wire().levels())
                .filter(declared -> !declared.isEmpty())
                .findFirst()
                .orElse(List.of());
        List<String> inUse = levels.stream()
                .filter(level -> has(levels, owner.window(), level))
                .filter(level -> fields.stream()
                        .anyMatch(field -> has(levels, field.lifetime().window(), level)))
                .toList();
        return new LevelsOfFields(levels, inUse);
    }

    private static boolean has(List<String> levels, Window window, String level) {
        return window.overlaps(new Window(Optional.of(level), Optional.of(level)), levels);
    }

    JsonField.Presence presence(Field field) {
        if (field.constant().isPresent()) {
            return JsonField.Presence.CONSTANT;
        } else if (field.presence() == Presence.OPTIONAL) {
            return JsonField.Presence.OPTIONAL;
        } else if (field.presence() == Presence.DEFAULTED) {
            return field.wire().writing().equals(Optional.of(Writing.WHEN_SET))
                    ? JsonField.Presence.OPTIONAL
                    : JsonField.Presence.DEFAULTED;
        }
        return isAlways(field) ? JsonField.Presence.REQUIRED : JsonField.Presence.OPTIONAL;
    }

    private boolean isAlways(Field field) {
        return inUse.stream().allMatch(level -> has(levels, field.lifetime().window(), level));
    }

    /** Asks a writer whether the level that is written has a field; empty if each level has it that has the record. */
    Optional<CodeBlock> asked(Field field) {
        if (isAlways(field)) {
            return Optional.empty();
        }
        Window window = field.lifetime().window();
        Optional<CodeBlock> begun = window.from()
                .map(levels::indexOf)
                .filter(first -> first > 0)
                .map(first -> CodeBlock.of("writer.isAtLeast($L)", first));
        // Behind the newest there is none, whatever a writer takes for the newest.
        Optional<CodeBlock> notOver = window.until()
                .map(last -> levels.indexOf(last) + 1)
                .filter(next -> next < levels.size())
                .map(next -> CodeBlock.of("!writer.isAtLeast($L)", next));
        return begun.isPresent() && notOver.isPresent()
                ? Optional.of(CodeBlock.of("($L && $L)", begun.get(), notOver.get()))
                : begun.or(() -> notOver);
    }
}
