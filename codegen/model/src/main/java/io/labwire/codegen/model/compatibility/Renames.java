package io.labwire.codegen.model.compatibility;

import io.labwire.codegen.model.Declared;
import io.labwire.codegen.model.RecordMessage;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.compatibility.Matching.Match;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Which types of two schemas are the same, some by another name: one that is gone and one that is new, of one kind and with
 * the same parts, if no other looks like them; and messages that are the same on the wire.
 *
 * @param types the types
 * @param messages the messages
 * @param renamedTypes types under another name
 * @param renamedMessages messages under another name
 * @param keys the new key of each old one that is another
 */
record Renames(
        Matching<Declared> types,
        Matching<RecordMessage> messages,
        List<Match<Declared>> renamedTypes,
        List<Match<RecordMessage>> renamedMessages,
        Map<String, String> keys) {

    static Renames between(Schema before, Schema after) {
        Matching.Renamed<Declared> types = Matching.by(
                        before.types().all().toList(),
                        after.types().all().toList(),
                        type -> Paths.key(type.path(), before),
                        type -> Paths.key(type.path(), after))
                .renamedBy(Shape::of);
        Matching.Renamed<RecordMessage> messages = Matching.by(
                        before.conversation().messages(), after.conversation().messages(), RecordMessage::name)
                .renamedBy(message -> message.namespace().orElse("") + " " + message.wire());
        Map<String, String> keys = new HashMap<>();
        Stream.concat(
                        types.renamed().stream(),
                        messages.renamed().stream()
                                .map(match -> new Match<Declared>(
                                        match.before().record(), match.after().record(), match.position())))
                .forEach(match -> keys.put(
                        Paths.key(match.before().path(), before),
                        Paths.key(match.after().path(), after)));
        return new Renames(types.rest(), messages.rest(), types.renamed(), messages.renamed(), Map.copyOf(keys));
    }

    /** What a type that the old schema calls so is called in the new one. */
    String now(String oldKey) {
        return keys.getOrDefault(oldKey, oldKey);
    }
}
