package io.labwire.codegen.model.rules;

import io.labwire.codegen.model.RecordType;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.TypeIndex;
import io.labwire.codegen.model.VariantsType;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.diagnostic.DiagnosticId;
import io.labwire.codegen.model.dialect.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Where variants have their tag inside, no field of a case has its key. */
final class TagKeys implements Rule {

    /** A case, and the key that its tag takes. */
    private record Tagged(VariantsType variants, VariantsType.Case each, String key) {}

    @Override
    public Stream<Diagnostic> check(Schema schema) {
        TypeIndex index = TypeIndex.of(schema);
        Map<String, List<Tagged>> byRecord = new HashMap<>();
        for (VariantsType variants : schema.types().variants()) {
            variants.tag()
                    .ifPresent(key -> variants.cases()
                            .forEach(each -> index.record(each.type())
                                    .ifPresent(
                                            record -> byRecord.computeIfAbsent(record.path(), path -> new ArrayList<>())
                                                    .add(new Tagged(variants, each, key)))));
        }
        return FieldsInSight.of(schema, new WireKeys(schema)::keys, view -> clashes(view, byRecord, schema)).stream();
    }

    private static Stream<Diagnostic> clashes(
            FieldsInSight.View view, Map<String, List<Tagged>> byRecord, Schema schema) {
        return byRecord.getOrDefault(view.record().path(), List.of()).stream()
                .map(tagged -> view.fields()
                        .find(tagged.key, tagged.each.lifetime().window())
                        .map(field -> clash(tagged, field, view.record(), schema)))
                .flatMap(Optional::stream);
    }

    private static Diagnostic clash(Tagged tagged, OwnedField field, RecordType record, Schema schema) {
        return DiagnosticId.TAG_KEY_CLASH
                .at(
                        schema.places().of(tagged.variants.span(), "tag"),
                        "tag \"" + tagged.key + "\" of " + tagged.variants.elementTitle() + " has the key of field \""
                                + field.name() + "\" of " + record.elementTitle())
                .note(field.field().span(), "the field")
                .note(tagged.each.span(), "the case")
                .repair("choose another key for one of them");
    }
}
