package io.labwire.codegen.processor.device;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A documentation comment as plain text, taken apart.
 *
 * @param text what stands before the first block tag
 * @param parameters what stands behind each {@code @param}, by name
 * @param result what stands behind {@code @return}; empty if nothing does
 * @param since what stands behind {@code @since}; empty if nothing does
 * @param deprecated what stands behind {@code @deprecated}; empty if nothing does
 */
record DocComment(String text, Map<String, String> parameters, String result, String since, String deprecated) {

    private static final Pattern BLOCK_TAG = Pattern.compile("(?m)^\\s*@(?=[a-zA-Z])");
    private static final Pattern PARAM = Pattern.compile("param\\s+(\\w+)\\s*(.*)", Pattern.DOTALL);
    private static final Pattern OTHER = Pattern.compile("(return|since|deprecated)\\s+(.*)", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\{@link(?:plain)?\\s+([^\\s}]+)(?:\\s+([^}]*))?}");
    private static final Pattern INLINE = Pattern.compile("\\{@\\w+\\s+([^{}]*)}");
    private static final Pattern PARAGRAPH = Pattern.compile("(?i)\\s*</?(?:p|ul|ol|li|dl|dt|dd|pre|br)\\s*/?>\\s*");
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]*>");

    /** The comment as the compiler hands it out: without the stars. */
    static DocComment parse(String comment) {
        String[] blocks = BLOCK_TAG.split(comment, -1);
        Map<String, String> parameters = new LinkedHashMap<>();
        Map<String, String> others = new HashMap<>();
        for (int i = 1; i < blocks.length; i++) {
            Matcher param = PARAM.matcher(blocks[i]);
            Matcher other = OTHER.matcher(blocks[i]);
            if (param.matches()) {
                parameters.put(param.group(1), plain(param.group(2)));
            } else if (other.matches()) {
                others.put(other.group(1), plain(other.group(2)));
            }
        }
        return new DocComment(
                plain(blocks[0]),
                parameters,
                others.getOrDefault("return", ""),
                others.getOrDefault("since", ""),
                others.getOrDefault("deprecated", ""));
    }

    private static String plain(String html) {
        String text = LINK.matcher(html).replaceAll(link -> Matcher.quoteReplacement(linked(link)));
        text = INLINE.matcher(text).replaceAll("$1");
        text = PARAGRAPH.matcher(text).replaceAll("\n\n");
        text = TAG.matcher(text).replaceAll("");
        text = text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&nbsp;", " ")
                .replace("&amp;", "&");
        return text.strip()
                .replaceAll("[ \\t]+", " ")
                .replaceAll(" ?\\R ?", "\n")
                .replaceAll("\n{3,}", "\n\n");
    }

    private static String linked(java.util.regex.MatchResult link) {
        String label = link.group(2);
        return label == null || label.isBlank() ? link.group(1).replaceFirst("^.*#", "") : label;
    }
}
