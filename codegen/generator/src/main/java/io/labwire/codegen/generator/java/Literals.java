package io.labwire.codegen.generator.java;

import com.palantir.javapoet.CodeBlock;
import io.labwire.codegen.generator.text.ValueText;
import io.labwire.codegen.model.source.VisibleText;
import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Constants as Java expressions. */
public final class Literals {

    private static final int LONGEST_STRING = 80;
    private static final int NANOS_PER_MILLI = 1_000_000;

    private Literals() {}

    /**
     * A floating point number.
     *
     * @param value any number, also infinite or none
     * @return such as {@code 1.4e+09}, {@code Double.NaN}
     */
    public static CodeBlock of(double value) {
        if (Double.isNaN(value)) {
            return CodeBlock.of("$T.NaN", Double.class);
        } else if (Double.isInfinite(value)) {
            return CodeBlock.of(value > 0 ? "$T.POSITIVE_INFINITY" : "$T.NEGATIVE_INFINITY", Double.class);
        }
        return CodeBlock.of("$L", ValueText.of(value));
    }

    /**
     * An integer without bound.
     *
     * @param value the integer
     * @return an expression of it
     */
    public static CodeBlock of(BigInteger value) {
        return value.bitLength() < Long.SIZE
                ? CodeBlock.of("$T.valueOf($LL)", BigInteger.class, value)
                : CodeBlock.of("new $T($S)", BigInteger.class, value.toString());
    }

    /**
     * A length of time, in the largest unit that gives a whole number.
     *
     * @param value the length
     * @return such as {@code Duration.ofSeconds(1)}
     */
    public static CodeBlock of(Duration value) {
        if (value.isZero()) {
            return CodeBlock.of("$T.ZERO", Duration.class);
        } else if (value.toNanosPart() == 0) {
            return CodeBlock.of("$T.ofSeconds($L)", Duration.class, whole(value.toSeconds()));
        } else if (value.toNanosPart() % NANOS_PER_MILLI == 0 && value.toSeconds() < Integer.MAX_VALUE) {
            return CodeBlock.of("$T.ofMillis($L)", Duration.class, whole(value.toMillis()));
        }
        return CodeBlock.of("$T.ofSeconds($L, $L)", Duration.class, whole(value.toSeconds()), value.toNanosPart());
    }

    private static String whole(long value) {
        return value == (int) value ? String.valueOf(value) : value + "L";
    }

    /**
     * A text, over several lines if it is long.
     *
     * @param text any text
     * @return one string literal, or several with plus signs at the start of further lines
     */
    public static CodeBlock of(String text) {
        List<CodeBlock> pieces = new ArrayList<>();
        String rest = text;
        while (rest.length() > LONGEST_STRING) {
            int cut = rest.lastIndexOf(' ', LONGEST_STRING - 1) + 1;
            if (cut == 0) {
                break;
            }
            pieces.add(string(rest.substring(0, cut)));
            rest = rest.substring(cut);
        }
        pieces.add(string(rest));
        return CodeBlock.join(pieces, "\n        + ");
    }

    /**
     * A text, on one line.
     *
     * @param text any text
     * @return one string literal, in which what cannot be seen, or turns the direction of the line, is escaped
     */
    public static CodeBlock string(String text) {
        StringBuilder literal = new StringBuilder("\"");
        text.codePoints().forEach(c -> append(literal, c));
        return CodeBlock.of("$L", literal.append('"').toString());
    }

    private static void append(StringBuilder literal, int c) {
        switch (c) {
            case '"' -> literal.append("\\\"");
            case '\\' -> literal.append("\\\\");
            case '\n' -> literal.append("\\n");
            case '\r' -> literal.append("\\r");
            case '\t' -> literal.append("\\t");
            default -> {
                if (VisibleText.isVisible(c)) {
                    literal.appendCodePoint(c);
                } else {
                    for (char half : Character.toChars(c)) {
                        literal.append(String.format("\\u%04x", (int) half));
                    }
                }
            }
        }
    }
}
