package io.labwire.codegen.model.compatibility;

import io.labwire.codegen.model.RecordType;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.TypeReference;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares a record, or what a message that is one holds, with what it was. */
final class RecordComparison {

    private final Comparison run;
    private final FieldsComparison fields;
    private final Set<String> extended;

    RecordComparison(Comparison run) {
        this.run = run;
        this.fields = new FieldsComparison(run);
        this.extended = run.after()
                .declared()
                .filter(RecordType.class::isInstance)
                .flatMap(type -> ((RecordType) type).base().stream())
                .map(TypeReference::path)
                .collect(Collectors.toSet());
    }

    void compare(Pair<RecordType> pair) {
        RecordType was = pair.before();
        RecordType is = pair.after();
        if (!base(was, run.before()).map(run.renames()::now).equals(base(is, run.after()))) {
            pair.changed(StructureChange.EXTENDS, "extends", was.base(), is.base());
        }
        pair.either(
                was.isAbstract(),
                is.isAbstract(),
                "abstract",
                StructureChange.NOW_ABSTRACT,
                StructureChange.NO_LONGER_ABSTRACT);
        pair.either(was.isFinal(), is.isFinal(), "final", StructureChange.NOW_FINAL, StructureChange.NO_LONGER_FINAL);
        pair.property(StructureChange.LAYOUT, "layout", RecordType::layout);
        CommonComparison.unknown(pair, "unknown", was.unknown(), is.unknown());
        pair.property(StructureChange.TEXTS, "texts", RecordType::texts);
        fields.compare(pair, was.fields(), is.fields(), FieldPlace.record(run, was, is, extended.contains(is.path())));
    }

    private static Optional<String> base(RecordType record, Schema schema) {
        return record.base().map(base -> Paths.key(base.path(), schema));
    }
}
