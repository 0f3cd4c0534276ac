package io.labwire.json.key;

/** Snake case in the program, camel case on the wire. */
final class CamelKeys implements KeyForm {

    @Override
    public String toWire(String name) {
        String text = PythonText.withoutWhiteSpace(name);
        if (PythonText.isUpper(text) || PythonText.isNumeric(text)) {
            return name;
        }
        return Words.join(startsUpper(text) ? text : Words.withLowerStart(text));
    }

    private static boolean startsUpper(String text) {
        int two = Math.min(2, text.codePointCount(0, text.length()));
        return PythonText.isUpper(text.substring(0, text.offsetByCodePoints(0, two)));
    }

    @Override
    public String fromWire(String key) {
        String text = PythonText.withoutWhiteSpace(key);
        if (PythonText.isUpper(text) || PythonText.isNumeric(text)) {
            return key;
        }
        return PythonText.lower(Words.split(Acronyms.asWords(text)));
    }
}
