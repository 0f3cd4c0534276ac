package io.labwire.codegen.model.compatibility;

import io.labwire.codegen.model.Field;
import io.labwire.codegen.model.compatibility.Matching.Match;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Compares the fields of something with those that it had. */
final class FieldsComparison {

    private final Comparison run;
    private final FieldComparison fields;

    FieldsComparison(Comparison run) {
        this.run = run;
        this.fields = new FieldComparison(run);
    }

    /**
     * Reports what differs.
     *
     * @return what fields are called now that had another name, by that
     */
    Map<String, String> compare(Pair<?> owner, List<Field> was, List<Field> is, FieldPlace place) {
        FieldMatching found = place.byPosition() ? FieldMatching.byPosition(was, is) : FieldMatching.byKey(was, is);
        Map<String, String> names = new HashMap<>();
        found.renamed()
                .forEach(match -> names.put(match.before().name(), match.after().name()));
        found.moved()
                .ifPresent(match -> pair(owner, match, place)
                        .whole(
                                place.byPosition() ? FieldChange.SHUFFLED : FieldChange.REORDERED,
                                title(owner, match.after(), place) + " stands elsewhere among the others",
                                "was here"));
        for (Match<Field> match : found.renamed()) {
            pair(owner, match, place)
                    .whole(
                            FieldChange.RENAMED,
                            title(owner, match.before(), place) + " is called \""
                                    + match.after().name() + "\" now",
                            "was called \"" + match.before().name() + "\"");
            fields.compare(pair(owner, match, place), names, place.byPosition());
        }
        found.both().forEach(match -> fields.compare(pair(owner, match, place), names, place.byPosition()));
        found.removed()
                .forEach(field -> owner.gone(
                        place.removed(field, found.atEnd().contains(field)),
                        Paths.local(field.path(), run.before()),
                        title(owner, field, place),
                        field.span()));
        found.added()
                .forEach(field -> owner.added(
                        place.added(run.levels(), field, found.atEnd().contains(field)),
                        Paths.local(field.path(), run.after()),
                        title(owner, field, place),
                        field.span()));
        return names;
    }

    private Pair<Field> pair(Pair<?> owner, Match<Field> match, FieldPlace place) {
        return owner.part(
                title(owner, match.after(), place),
                Paths.local(match.after().path(), run.after()),
                match.before(),
                match.after(),
                match.before().span(),
                match.after().span());
    }

    private static String title(Pair<?> owner, Field field, FieldPlace place) {
        return place.word() + " \"" + field.name() + "\" of " + owner.title();
    }
}
