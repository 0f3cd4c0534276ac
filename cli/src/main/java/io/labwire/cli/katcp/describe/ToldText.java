package io.labwire.cli.katcp.describe;

import io.labwire.codegen.model.source.VisibleText;
import io.labwire.codegen.model.source.YamlText;

/** What a device says for people, in a schema. */
final class ToldText {

    /** A comment is for people: of what a device says at greater length than this they read the start. */
    static final int MOST_COMMENT = 1_000;

    private ToldText() {}

    /** As a scalar of YAML: what cannot be seen is left out, and so are the blanks around it. */
    static String doc(String text) {
        StringBuilder shown = new StringBuilder();
        text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\t', ' ')
                .codePoints()
                .filter(each -> each == '\n' || VisibleText.isVisible(each))
                .forEach(shown::appendCodePoint);
        return YamlText.of(shown.toString().strip());
    }

    /** On the line of a comment. */
    static String comment(String text) {
        StringBuilder line = new StringBuilder();
        text.codePoints()
                .limit(MOST_COMMENT)
                .map(each -> VisibleText.isVisible(each) ? each : ' ')
                .forEach(line::appendCodePoint);
        return line.toString().strip() + (text.codePointCount(0, text.length()) > MOST_COMMENT ? "..." : "");
    }
}
