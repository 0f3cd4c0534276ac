package io.labwire.codegen.model;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The keys that a schema's fields have in an object on the wire (AutoTrainer's specification, section 5.5). */
public final class WrittenKeys {

    private static final Pattern WORD_START = Pattern.compile("(?<=[A-Za-z0-9])_+([A-Za-z0-9])");

    private final boolean humps;

    /**
     * The keys of a schema.
     *
     * @param schema the schema; its codec says how keys are made from names
     */
    public WrittenKeys(Schema schema) {
        this.humps = "humps".equals(schema.wire().codec().get("keys"));
    }

    /**
     * The key that is written.
     *
     * @param field a field
     * @return the key
     */
    public String of(Field field) {
        return field.wire().key().orElseGet(() -> converted(field.name()));
    }

    /**
     * The spellings that are read as the key of a field. Peers that do not convert their keys write the name as it is, which
     * is read as well unless it is a key of another field. The aliases that a schema declares are not among them.
     *
     * @param fields the fields of one object
     * @return for each field its key, and its name if that is another spelling
     */
    public List<List<String>> spellings(List<Field> fields) {
        Set<String> taken = new HashSet<>();
        for (Field field : fields) {
            taken.add(of(field));
            taken.addAll(field.wire().aliases());
        }
        return fields.stream()
                .map(field -> field.wire().key().isEmpty() && taken.add(field.name())
                        ? List.of(of(field), field.name())
                        : List.of(of(field)))
                .toList();
    }

    private String converted(String name) {
        if (!humps || isUpper(name)) {
            return name;
        }
        String start = isUpper(name.substring(0, Math.min(2, name.length())))
                ? name
                : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
        return WORD_START.matcher(start).replaceAll(word -> word.group(1).toUpperCase(Locale.ROOT));
    }

    /** As Python means it: some capitals and no small letters. Names are of ASCII. */
    private static boolean isUpper(String text) {
        return text.chars().anyMatch(each -> each >= 'A' && each <= 'Z')
                && text.chars().noneMatch(each -> each >= 'a' && each <= 'z');
    }
}
