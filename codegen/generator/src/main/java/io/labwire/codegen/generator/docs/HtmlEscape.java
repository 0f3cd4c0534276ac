package io.labwire.codegen.generator.docs;

/** Texts of a schema within HTML, where they mean nothing but themselves. */
final class HtmlEscape {

    private static final String NOT_SHOWABLE = "\uFFFD";

    private HtmlEscape() {}

    /** Between tags. */
    static String text(String text) {
        return showable(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** Between quotation marks. */
    static String attribute(String text) {
        return text(text).replace("\"", "&quot;");
    }

    /** Characters that neither HTML nor XML can hold are replaced by the one that stands for such. */
    private static String showable(String text) {
        StringBuilder all = new StringBuilder(text.length());
        text.codePoints().forEach(each -> {
            if (isShowable(each)) {
                all.appendCodePoint(each);
            } else {
                all.append(NOT_SHOWABLE);
            }
        });
        return all.toString();
    }

    private static boolean isShowable(int codePoint) {
        boolean inLine = codePoint == '\n' || codePoint == '\t';
        boolean control = Character.isISOControl(codePoint) && !inLine;
        boolean surrogate = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        boolean noncharacter = (codePoint & 0xFFFE) == 0xFFFE || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
        return !control && !surrogate && !noncharacter;
    }
}
