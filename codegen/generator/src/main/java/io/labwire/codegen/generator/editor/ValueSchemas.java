package io.labwire.codegen.generator.editor;

import static io.labwire.codegen.generator.editor.JsonSchemas.listOf;
import static io.labwire.codegen.generator.editor.JsonSchemas.mapOf;
import static io.labwire.codegen.generator.editor.JsonSchemas.mappingOr;
import static io.labwire.codegen.generator.editor.JsonSchemas.ofKind;
import static io.labwire.codegen.generator.editor.JsonSchemas.oneOf;
import static io.labwire.codegen.generator.editor.JsonSchemas.ordered;
import static io.labwire.codegen.generator.editor.JsonSchemas.plainOrList;
import static io.labwire.codegen.generator.editor.JsonSchemas.text;

import io.labwire.codegen.model.language.Construct;
import io.labwire.codegen.model.language.ValueForm;
import java.util.Map;
import java.util.function.Function;

/** What may stand after a key, as JSON Schema. */
final class ValueSchemas {

    /** More than nothing, with a unit. */
    private static final String DURATION = "^(?=[^a-z]*[1-9])[0-9]{1,12}(\\.[0-9]{1,12})?(ns|us|ms|s|min|h)$";

    private final Function<Construct, Map<String, Object>> defined;
    private final Map<String, Object> type;

    /**
     * The values of one protocol.
     *
     * @param defined gives the reference to the definition of a construct
     * @param type the reference to the definition of a type's expression
     */
    ValueSchemas(Function<Construct, Map<String, Object>> defined, Map<String, Object> type) {
        this.defined = defined;
        this.type = type;
    }

    Map<String, Object> of(ValueForm form) {
        if (form instanceof ValueForm.Plain plain) {
            return plain(plain);
        } else if (form instanceof ValueForm.Texts) {
            return listOf(text());
        } else if (form instanceof ValueForm.TextOrTexts) {
            return plainOrList(text(), text());
        } else if (form instanceof ValueForm.Wholes) {
            return listOf(ofKind("integer"));
        } else if (form instanceof ValueForm.TextMap) {
            return mapOf(text());
        } else if (form instanceof ValueForm.OneOf choice) {
            return oneOf(choice.words());
        } else if (form instanceof ValueForm.Of one) {
            return defined.apply(one.construct());
        } else if (form instanceof ValueForm.MapOf map) {
            return mapOf(defined.apply(map.construct()));
        } else if (form instanceof ValueForm.ListOf list) {
            return listOf(defined.apply(list.construct()));
        } else if (form instanceof ValueForm.Phased phased) {
            return plainOrList(plain(phased.plain()), defined.apply(Construct.PHASE));
        } else if (form instanceof ValueForm.PlainOr either) {
            return mappingOr(defined.apply(either.construct()), plain(either.plain()));
        } else if (form instanceof ValueForm.MapOfPlainOr map) {
            return mapOf(mappingOr(defined.apply(map.construct()), plain(map.plain())));
        }
        // What is left is the body of a message and its answers, which depend on the section.
        return body();
    }

    private Map<String, Object> plain(ValueForm.Plain plain) {
        return switch (plain) {
            case TEXT -> text();
            case FLAG -> ofKind("boolean");
            case WHOLE -> ofKind("integer");
            case TYPE -> type;
            case DURATION -> ordered("type", "string", "pattern", DURATION);
            case CONSTANT -> Map.of();
        };
    }

    Map<String, Object> body() {
        return mappingOr(mapOf(defined.apply(Construct.FIELD)), type);
    }

    Map<String, Object> type() {
        return type;
    }
}
