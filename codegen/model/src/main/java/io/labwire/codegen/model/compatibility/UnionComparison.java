package io.labwire.codegen.model.compatibility;

import io.labwire.codegen.model.UnionType;
import io.labwire.codegen.model.UnionType.Choice;
import io.labwire.codegen.model.UnionType.Member;
import io.labwire.codegen.model.Unknown;
import io.labwire.codegen.model.Window;

/** Compares a union with what it was. */
final class UnionComparison {

    private static final ChoicesComparison<Member> MEMBERS = new ChoicesComparison<>(
            "member", "members", Member::name, member -> member.type().title(), member -> Window.ALWAYS, Member::span);

    private UnionComparison() {}

    static void compare(Pair<UnionType> pair) {
        pair.property(StructureChange.LAYOUT, "by", UnionType::choice);
        ChangeKind order = pair.after().choice() == Choice.ORDER ? StructureChange.LAYOUT : ElementChange.ORDER;
        UseComparison uses = new UseComparison(pair.run());
        MEMBERS.compare(
                pair,
                pair.before().members(),
                pair.after().members(),
                Unknown.REFUSE,
                Unknown.REFUSE,
                order,
                member -> member(member, uses));
    }

    private static void member(Pair<Member> pair, UseComparison uses) {
        Member was = pair.before();
        Member is = pair.after();
        uses.compare(pair, was.type(), is.type());
        if (!was.also().containsAll(is.also())) {
            pair.changed(StructureChange.CONVERSION_ADDED, "also", was.also(), is.also());
        }
        if (!is.also().containsAll(was.also())) {
            pair.changed(StructureChange.CONVERSION_REMOVED, "also", was.also(), is.also());
        }
        pair.property(ElementChange.DOC, "doc", Member::doc);
    }
}
