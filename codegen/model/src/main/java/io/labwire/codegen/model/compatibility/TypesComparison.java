package io.labwire.codegen.model.compatibility;

import io.labwire.codegen.model.ConstrainedType;
import io.labwire.codegen.model.Declared;
import io.labwire.codegen.model.EnumType;
import io.labwire.codegen.model.Envelope;
import io.labwire.codegen.model.FrameType;
import io.labwire.codegen.model.RecordType;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.UnionType;
import io.labwire.codegen.model.VariantsType;
import io.labwire.codegen.model.compatibility.Matching.Match;

/** Compares the types that a schema declares with those that it declared. */
final class TypesComparison {

    private final Comparison run;
    private final RecordComparison records;

    TypesComparison(Comparison run, RecordComparison records) {
        this.run = run;
        this.records = records;
    }

    void compare() {
        Pair<Schema> schema = run.whole();
        Matching<Declared> types = run.renames().types();
        types.both().forEach(this::compare);
        for (Match<Declared> match : run.renames().renamedTypes()) {
            run.pair(match.before(), match.after())
                    .whole(
                            TypeChange.RENAMED,
                            match.before().elementTitle() + " is called \""
                                    + match.after().name() + "\" now",
                            "was called \"" + match.before().name() + "\"");
            compare(match);
        }
        types.moved()
                .ifPresent(match -> run.pair(match.before(), match.after())
                        .whole(
                                ElementChange.ORDER,
                                match.after().elementTitle() + " stands elsewhere among the others",
                                "was here"));
        types.removed()
                .forEach(type -> schema.gone(
                        TypeChange.REMOVED, Paths.local(type.path(), run.before()), type.elementTitle(), type.span()));
        types.added()
                .forEach(type -> schema.added(
                        TypeChange.ADDED, Paths.local(type.path(), run.after()), type.elementTitle(), type.span()));
    }

    private void compare(Match<Declared> match) {
        Declared was = match.before();
        Declared is = match.after();
        CommonComparison.compare(run.pair(was, is));
        if (was instanceof EnumType old && is instanceof EnumType now) {
            EnumComparison.compare(run.pair(old, now));
        } else if (was instanceof ConstrainedType old && is instanceof ConstrainedType now) {
            ConstrainedTypeComparison.compare(run.pair(old, now));
        } else if (was instanceof RecordType old && is instanceof RecordType now) {
            records.compare(run.pair(old, now));
        } else if (was instanceof UnionType old && is instanceof UnionType now) {
            UnionComparison.compare(run.pair(old, now));
        } else if (was instanceof VariantsType old && is instanceof VariantsType now) {
            VariantsComparison.compare(run.pair(old, now));
        } else if (was instanceof FrameType old && is instanceof FrameType now) {
            FrameComparison.compare(run.pair(old, now));
        } else if (was instanceof Envelope old && is instanceof Envelope now) {
            EnvelopeComparison.compare(run.pair(old, now));
        } else {
            // Sections have types of one kind each, and so have their paths.
            throw new IllegalStateException(was.path() + " and " + is.path() + " are of different kinds");
        }
    }
}
