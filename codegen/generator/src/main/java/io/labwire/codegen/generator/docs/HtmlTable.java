package io.labwire.codegen.generator.docs;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table as HTML.
 *
 * <p>On a narrow screen each row becomes a block, whose cells say what they are; the roles keep it a table for those
 * who have it read to them.
 */
final class HtmlTable {

    private HtmlTable() {}

    static String of(Block.Table table) {
        String head = table.head().stream()
                .map(title -> "<th role=\"columnheader\" scope=\"col\">" + HtmlEscape.text(title) + "</th>")
                .collect(Collectors.joining());
        String rows = table.rows().stream().map(row -> row(table.head(), row)).collect(Collectors.joining());
        return """
                <table role="table">
                <thead role="rowgroup">
                <tr role="row">%s</tr>
                </thead>
                <tbody role="rowgroup">
                %s</tbody>
                </table>
                """.formatted(head, rows);
    }

    private static String row(List<String> titles, Block.Table.Row row) {
        String id = row.anchor().isEmpty() ? "" : " id=\"" + HtmlEscape.attribute(row.anchor()) + "\"";
        String cells = IntStream.range(1, row.cells().size())
                .mapToObj(column -> "<td role=\"cell\" data-title=\"" + HtmlEscape.attribute(titles.get(column)) + "\">"
                        + HtmlText.phrase(row.cells().get(column)) + "</td>")
                .collect(Collectors.joining());
        return "<tr role=\"row\"" + id + "><th role=\"rowheader\" scope=\"row\">"
                + HtmlText.phrase(row.cells().get(0)) + "</th>" + cells + "</tr>\n";
    }
}
