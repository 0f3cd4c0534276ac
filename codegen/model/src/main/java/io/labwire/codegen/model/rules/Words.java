package io.labwire.codegen.model.rules;

/** Words as they stand in a sentence. */
final class Words {

    private Words() {}

    /** Such as {@code an argument}. */
    static String withArticle(String word) {
        return ("aeiou".indexOf(word.charAt(0)) < 0 ? "a " : "an ") + word;
    }
}
