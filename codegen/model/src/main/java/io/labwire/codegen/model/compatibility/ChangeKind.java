package io.labwire.codegen.model.compatibility;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A kind of change of a schema. What is the same change to the eye and breaks another kind of user, is another kind: a
 * value that an enum gets is one change where receivers refuse unknown values, and one where they keep them.
 *
 * <p>Judged is an old peer that talks to a new one, in both directions, and a program that was written with the classes
 * of the old schema. A new peer can take heed of old ones, an old one of nobody: what a new peer sends only if its user
 * asks for it breaks nothing; what comes out of its data by itself does.
 *
 * <p>Ids are stable, and never given to another kind.
 */
public sealed interface ChangeKind
        permits SchemaChange,
                ElementChange,
                TypeChange,
                ChoiceChange,
                FieldChange,
                StructureChange,
                ConversationChange {

    /**
     * What is to be said about it.
     *
     * @return its row of the table
     */
    Ruling ruling();

    /**
     * The stable id.
     *
     * @return {@code LW06} and two digits
     */
    default String id() {
        return ruling().id();
    }

    /**
     * Whom it breaks.
     *
     * @return the verdict
     */
    default Verdict verdict() {
        return ruling().verdict();
    }

    /**
     * The table of all kinds.
     *
     * @return the kinds, by id
     */
    static List<ChangeKind> all() {
        return Stream.<ChangeKind[]>of(
                        SchemaChange.values(),
                        ElementChange.values(),
                        TypeChange.values(),
                        ChoiceChange.values(),
                        FieldChange.values(),
                        StructureChange.values(),
                        ConversationChange.values())
                .flatMap(Stream::of)
                .sorted(Comparator.comparing(ChangeKind::id))
                .toList();
    }

    /**
     * The kinds by their ids.
     *
     * @return all kinds
     */
    static Map<String, ChangeKind> byId() {
        return all().stream().collect(Collectors.toUnmodifiableMap(ChangeKind::id, Function.identity()));
    }
}
