package io.labwire.codegen.model.rules;

import io.labwire.codegen.model.dialect.Dialect;
import io.labwire.codegen.model.dialect.Rule;
import io.labwire.codegen.model.language.Feature;
import java.util.ArrayList;
import java.util.List;

/** All rules that a schema is held to. */
public final class StandardRules {

    private StandardRules() {}

    /**
     * The rules for the schemas of one protocol: those of all protocols, and its own.
     *
     * @param dialect the protocol's dialect
     * @return the rules
     */
    public static List<Rule> of(Dialect dialect) {
        List<Rule> rules = new ArrayList<>(List.of(
                new LegalMessageNames(dialect),
                new LegalFieldNames(dialect),
                new LegalMemberNames(dialect),
                new LegalTypeNames(),
                new UniqueClassNames(dialect),
                new UniqueAccessorNames(),
                new UniqueWireTexts(),
                new NotDeclaredByImports(),
                new UnitsOnNumbers(),
                new TypesOfTheProtocol(dialect),
                new WholeRanges(),
                new InitialInRange(),
                new DocumentedRequests(),
                new PrintableTexts(),
                new UsedImports()));
        rules.addAll(ofTypes(dialect));
        rules.addAll(ofTheWire(dialect));
        if (dialect.features().contains(Feature.POSITIONAL_FIELDS)) {
            rules.addAll(List.of(new RequiredBeforeOptional(), new DefaultedBeforeOptional(), new RepeatedLast()));
        }
        rules.addAll(dialect.rules());
        return List.copyOf(rules);
    }

    private static List<Rule> ofTypes(Dialect dialect) {
        return List.of(
                new InheritanceCircles(),
                new FinalBases(),
                new EndlessRecords(),
                new UsedPrivateTypes(),
                new MembersToChoose(),
                new DistinctMembers(),
                new OrderedBounds(),
                new BoundsOfTypes(),
                new ConstantsInBounds(),
                new FormsOfSets(),
                new TextPlaceholders(dialect),
                new SensorPlaceholders());
    }

    private static List<Rule> ofTheWire(Dialect dialect) {
        return List.of(
                new UniqueWireKeys(),
                new UniqueFieldNumbers(),
                new UniqueMessageNumbers(),
                new UniqueMessages(),
                new UniqueTags(),
                new TagKeys(),
                new TagPlaces(),
                new TagValues(),
                new EnvelopeKeys(dialect),
                new EnvelopeFates(dialect),
                new CountedFields(),
                new FrameLayouts(),
                new PathParameters());
    }
}
