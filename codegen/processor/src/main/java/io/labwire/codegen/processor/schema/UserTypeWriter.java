package io.labwire.codegen.processor.schema;

import io.labwire.codegen.processor.device.AnnotatedDevice;
import io.labwire.codegen.processor.device.Item;
import io.labwire.codegen.processor.device.Place;
import io.labwire.codegen.processor.device.UserEnum;
import io.labwire.codegen.processor.device.UserGroup;
import io.labwire.codegen.processor.device.UserStruct;
import io.labwire.codegen.processor.device.UserType;
import io.labwire.codegen.processor.device.UserUnion;
import io.labwire.codegen.processor.device.UserUnion.Alternative;
import java.util.List;

/** Writes down the types of the user's that a device's arguments are of. */
final class UserTypeWriter {

    private final SchemaPage page;

    UserTypeWriter(SchemaPage page) {
        this.page = page;
    }

    void write(AnnotatedDevice device) {
        Place place = Place.of(device.type());
        List<UserUnion> unions = device.userTypes(UserUnion.class);
        page.section(
                "types",
                place,
                unions.stream().filter(UserTypeWriter::isNarrowed).toList(),
                union -> union.alternatives().stream()
                        .filter(Alternative::isNarrowed)
                        .forEach(each -> narrowed(union, each)));
        page.section(
                "enums",
                place,
                device.userTypes(UserEnum.class),
                type -> type(type, "values", () -> type.constants().forEach(this::constant)));
        page.section(
                "records",
                place,
                device.userTypes(UserGroup.class),
                type -> type(type, "fields", () -> type.parts().forEach(page::item)));
        page.section("unions", place, unions, this::union);
        page.section("frames", place, device.userTypes(UserStruct.class), this::struct);
    }

    private static boolean isNarrowed(UserUnion union) {
        return union.alternatives().stream().anyMatch(Alternative::isNarrowed);
    }

    private void type(UserType type, String key, Runnable content) {
        Place place = Place.of(type.type());
        page.under(type.schemaName(), place, () -> {
            page.text("doc", type.doc(), place);
            page.properties(type.properties());
            page.under(key, place, content);
        });
    }

    private void constant(UserEnum.Constant constant) {
        page.under(constant.name(), constant.place(), () -> {
            page.properties(constant.properties());
            page.text("doc", constant.doc(), constant.place());
        });
    }

    private void narrowed(UserUnion union, Alternative alternative) {
        Item item = alternative.item();
        page.under(alternative.narrowedName(union), item.place(), () -> {
            page.line("type: " + item.type().schemaName(), item.place());
            page.word("as", item.type().wireForm(), item.place());
            page.properties(item.properties());
        });
    }

    private void union(UserUnion union) {
        type(union, "members", () -> union.alternatives().forEach(each -> alternative(union, each)));
    }

    private void alternative(UserUnion union, Alternative alternative) {
        Item item = alternative.item();
        page.under(item.name(), item.namePlace(), () -> {
            page.line(
                    "type: "
                            + (alternative.isNarrowed()
                                    ? alternative.narrowedName(union)
                                    : item.type().schemaName()),
                    item.place());
            page.text("doc", item.doc(), item.place());
        });
    }

    private void struct(UserStruct struct) {
        type(struct, "fields", () -> {
            int padding = 0;
            for (UserStruct.Packed field : struct.fields()) {
                padding = padding(padding, field.before(), field.padding());
                page.item(field.item());
                padding = padding(padding, field.after(), field.padding());
            }
        });
    }

    private int padding(int number, int bytes, Place place) {
        for (int i = 1; i <= bytes; i++) {
            page.line("padding-" + (number + i) + ": {type: uint8, const: 0}", place);
        }
        return number + bytes;
    }
}
