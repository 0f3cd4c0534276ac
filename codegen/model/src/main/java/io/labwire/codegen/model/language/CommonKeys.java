package io.labwire.codegen.model.language;

import static io.labwire.codegen.model.language.Feature.LEVELS;
import static io.labwire.codegen.model.language.ValueForm.Plain.FLAG;
import static io.labwire.codegen.model.language.ValueForm.Plain.TEXT;

import java.util.ArrayList;
import java.util.List;

/** The keys that many constructs share, with one meaning. */
final class CommonKeys {

    static final Key DOC = Key.of("doc", TEXT, "what it is, for those who use it");
    static final Key PRIVATE = Key.of("private", FLAG, "true: schemas that import this one cannot name it");

    private static final List<Key> LIFETIME = List.of(
            Key.of("from", TEXT, "first level that has it").with(LEVELS),
            Key.of("until", TEXT, "last level that has it").with(LEVELS),
            Key.of("since", TEXT, "version that brought it"),
            Key.of("deprecated", TEXT, "why not to use it any more, and what instead"));

    private CommonKeys() {}

    /** The keys of a construct, with the documentation before them and the lifetime after them. */
    static List<Key> documented(Key... own) {
        List<Key> keys = new ArrayList<>();
        keys.add(DOC);
        keys.addAll(List.of(own));
        return List.copyOf(keys);
    }

    /** As {@link #documented}, and the keys that say when it came and when it goes. */
    static List<Key> lasting(Key... own) {
        List<Key> keys = new ArrayList<>(documented(own));
        keys.addAll(LIFETIME);
        return List.copyOf(keys);
    }
}
