package io.labwire.codegen.model.compatibility;

import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.dialect.Dialect;
import io.labwire.codegen.model.language.Feature;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Compares two versions of one schema, both resolved. The time it takes grows with their size and no faster.
 *
 * <p>What they import is not compared: each schema is the business of who releases it.
 */
public final class SchemaComparison {

    private final List<Dialect> dialects;

    /**
     * Makes a comparison.
     *
     * @param dialects what the protocols allow; they say what is known by its name and what by its position
     */
    public SchemaComparison(List<Dialect> dialects) {
        this.dialects = List.copyOf(dialects);
    }

    /**
     * All that is not as it was.
     *
     * @param before the old version
     * @param after the new one
     * @return the changes, by place in the new version; none if all is the same but for places and comments
     */
    public List<Change> compare(Schema before, Schema after) {
        Comparison run = new Comparison(before, after, features(after.protocol()));
        if (!before.protocol().equals(after.protocol())) {
            run.whole().changed(SchemaChange.PROTOCOL, "protocol", before.protocol(), after.protocol());
            return run.sorted();
        }
        new HeaderComparison(run).compare();
        RecordComparison records = new RecordComparison(run);
        new TypesComparison(run, records).compare();
        new ConversationComparison(run, records).compare();
        return run.sorted();
    }

    private Set<Feature> features(String protocol) {
        return dialects.stream()
                .filter(dialect -> dialect.protocol().equals(protocol))
                .findFirst()
                .map(Dialect::features)
                .orElse(EnumSet.noneOf(Feature.class));
    }
}
