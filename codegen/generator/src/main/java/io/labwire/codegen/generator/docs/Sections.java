package io.labwire.codegen.generator.docs;

import io.labwire.codegen.generator.text.Prose;
import io.labwire.codegen.generator.text.ValueText;
import io.labwire.codegen.model.Declared;
import io.labwire.codegen.model.EnumType;
import io.labwire.codegen.model.EnumValue;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.UnionType;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** The parts of a page that do not depend on the protocol. */
final class Sections {

    private final Schema schema;
    private final Types types;
    private final Page page;

    Sections(Schema schema, Types types, Page page) {
        this.schema = schema;
        this.types = types;
        this.page = page;
    }

    /** Where it belongs and what it builds on. */
    void origin(String what) {
        Phrase origin = Phrase.words(what + "; in Java the package ").and(Phrase.code(schema.javaPackage()));
        page.remark(schema.imports().stream()
                .map(imported -> Phrase.code(imported.importPath()))
                .reduce((one, next) -> one.and(Phrase.words(", ")).and(next))
                .map(imports -> origin.and(Phrase.words(". It builds on ")).and(imports))
                .orElse(origin)
                .and(Phrase.words(".")));
    }

    /** How long an answer may take. */
    void timeout(Duration hint) {
        String seconds = ValueText.seconds(hint).stripTrailingZeros().toPlainString();
        page.remark(Phrase.words("May take up to " + seconds + " s."));
    }

    void enums() {
        section("Enums", schema.enums());
        for (EnumType type : schema.enums()) {
            page.heading(3, Phrase.words(type.name()), Types.anchorOf(type))
                    .prose(type.doc().text())
                    .table(
                            List.of("value", "on the wire", "levels", "meaning"),
                            type.values().stream()
                                    .map(value -> Block.Table.Row.of(
                                            Phrase.code(value.name()),
                                            wire(value),
                                            Levels.of(value.lifetime().window()),
                                            meaning(value.doc().text()).and(Levels.deprecated(value.lifetime()))))
                                    .toList());
        }
    }

    private static Phrase wire(EnumValue value) {
        return value.aliases().stream()
                .map(alias -> Phrase.words(", read also from ").and(Phrase.code(alias)))
                .reduce(Phrase.code(value.wire()), Phrase::and);
    }

    void alternatives() {
        section("Alternatives", schema.types().unions());
        for (UnionType union : schema.types().unions()) {
            type(union);
            page.table(
                    List.of("member", "type", "meaning"),
                    union.members().stream()
                            .map(member -> Block.Table.Row.of(
                                    Phrase.code(member.name()),
                                    types.nameOf(member.type()),
                                    meaning(member.doc().text())))
                            .toList());
        }
    }

    void typesWithBounds() {
        section("Types with bounds", schema.types().constrained());
        page.table(
                List.of("type", "holds", "unit", "meaning"),
                schema.types().constrained().stream()
                        .map(type -> new Block.Table.Row(
                                Types.anchorOf(type),
                                List.of(
                                        Phrase.code(type.name()),
                                        types.nameOf(type.base()),
                                        Phrase.words(type.unit()),
                                        meaning(type.doc().text()).and(Limits.of(type.bounds())))))
                        .toList());
    }

    void type(Declared type) {
        page.heading(3, Phrase.words(type.name()), "type." + type.name())
                .prose(type.doc().text());
    }

    void scalars() {
        section("Types", types.scalars());
        page.table(List.of("type", "on the wire", "such as"), types.scalars());
    }

    /** A heading, if something stands below it. */
    void section(String title, List<?> content) {
        if (!content.isEmpty()) {
            page.heading(2, Phrase.words(title), title.toLowerCase(Locale.ROOT).replace(' ', '-'));
        }
    }

    static Phrase meaning(String doc) {
        return Phrase.words(Prose.oneLine(doc));
    }
}
