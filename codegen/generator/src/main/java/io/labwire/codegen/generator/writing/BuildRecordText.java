package io.labwire.codegen.generator.writing;

import io.labwire.codegen.generator.writing.Ingredient.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A build's record as text: lines of fields with tabs between.
 *
 * <p>The first line names the form, so that a record in another form is never misread.
 */
final class BuildRecordText {

    private static final String FORM = "labwire build record 1";
    private static final String FOLDER = "folder";
    private static final String MADE = "made";
    private static final String STAMP = "stamp";
    private static final String WARNING = "warning";
    private static final String FINISHED = "finished";

    private final List<Ingredient> ingredients = new ArrayList<>();
    private final SortedMap<String, SortedMap<String, String>> made = new TreeMap<>();
    private final List<String> warnings = new ArrayList<>();
    private SortedMap<String, String> folder = new TreeMap<>();
    private String stamp = "";
    private boolean finished;

    private BuildRecordText() {}

    static List<String> of(BuildRecord record) {
        List<String> lines = new ArrayList<>();
        lines.add(FORM);
        record.recipe().ingredients().forEach(each -> lines.add(line(each.kind().name(), each.name(), each.content())));
        lines.add(line(STAMP, record.stamp()));
        record.made().forEach((folder, files) -> {
            lines.add(line(FOLDER, folder));
            files.forEach((path, digest) -> lines.add(line(MADE, path, digest)));
        });
        record.warnings().forEach(warning -> lines.add(line(WARNING, warning)));
        if (record.finished()) {
            lines.add(FINISHED);
        }
        return lines;
    }

    /**
     * The record that lines were made from.
     *
     * @throws IllegalArgumentException if they are not the lines of a record
     */
    static BuildRecord parse(List<String> lines) {
        if (lines.isEmpty() || !lines.get(0).equals(FORM)) {
            throw new IllegalArgumentException("not in this form");
        }
        BuildRecordText text = new BuildRecordText();
        for (String line : lines.subList(1, lines.size())) {
            text.add(fields(line));
        }
        return new BuildRecord(new Recipe(text.ingredients), text.stamp, text.made, text.warnings, text.finished);
    }

    private void add(List<String> fields) {
        switch (fields.get(0)) {
            case FOLDER -> {
                folder = new TreeMap<>();
                made.put(fields.get(1), folder);
            }
            case MADE -> folder.put(fields.get(1), fields.get(2));
            case STAMP -> stamp = fields.get(1);
            case WARNING -> warnings.add(fields.get(1));
            case FINISHED -> finished = true;
            default -> ingredients.add(new Ingredient(Kind.valueOf(fields.get(0)), fields.get(1), fields.get(2)));
        }
    }

    private static String line(String... fields) {
        return String.join("\t", Stream.of(fields).map(BuildRecordText::escaped).toList());
    }

    /** At least three, of which the last ones are empty: a line that is cut short is then no digest's line. */
    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        for (String field : line.split("\t", -1)) {
            fields.add(field.translateEscapes());
        }
        fields.add("");
        fields.add("");
        return fields;
    }

    private static String escaped(String field) {
        return field.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }
}
