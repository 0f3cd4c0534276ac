package io.labwire.katcp.pattern;

/** Some characters. */
@FunctionalInterface
interface CharacterSet {

    /** All but the end of a line. */
    CharacterSet ANY = character -> character != '\n';

    /** What \d means. */
    CharacterSet DIGITS = Character::isDigit;

    /** What \w means. */
    CharacterSet WORDS = character -> Character.isLetterOrDigit(character) || character == '_';

    /** What \s means. */
    CharacterSet BLANKS = Character::isWhitespace;

    boolean contains(int character);

    static CharacterSet of(int only) {
        return character -> character == only;
    }

    static CharacterSet range(int first, int last) {
        return character -> first <= character && character <= last;
    }

    default CharacterSet or(CharacterSet other) {
        return character -> contains(character) || other.contains(character);
    }

    default CharacterSet not() {
        return character -> !contains(character);
    }

    /** These characters, and what differs from them in case only. */
    default CharacterSet inAnyCase() {
        return character -> contains(character)
                || contains(Character.toLowerCase(character))
                || contains(Character.toUpperCase(character));
    }

    /** The same, looked up: many characters in brackets cost a step of searching no more than one does. */
    default CharacterSet lookedUp() {
        boolean[] ascii = new boolean[128];
        for (int character = 0; character < ascii.length; character++) {
            ascii[character] = contains(character);
        }
        return character -> character < ascii.length ? ascii[character] : contains(character);
    }
}
