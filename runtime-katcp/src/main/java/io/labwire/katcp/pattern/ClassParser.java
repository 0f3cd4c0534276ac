package io.labwire.katcp.pattern;

import java.util.OptionalInt;

/** Reads what stands for one character of some: an escape, or what stands in brackets. */
final class ClassParser {

    private final CharacterReader in;

    ClassParser(CharacterReader in) {
        this.in = in;
    }

    /** What stands behind a backslash. */
    CharacterSet escape() throws PatternFault {
        if (in.skip("d")) {
            return CharacterSet.DIGITS;
        } else if (in.skip("D")) {
            return CharacterSet.DIGITS.not();
        } else if (in.skip("w")) {
            return CharacterSet.WORDS;
        } else if (in.skip("W")) {
            return CharacterSet.WORDS.not();
        } else if (in.skip("s")) {
            return CharacterSet.BLANKS;
        } else if (in.skip("S")) {
            return CharacterSet.BLANKS.not();
        }
        return CharacterSet.of(single());
    }

    private int single() throws PatternFault {
        if (!in.hasNext()) {
            throw in.fault("a backslash with nothing behind it");
        }
        int escaped = in.next();
        return switch (escaped) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'f' -> '\f';
            case 'v' -> 0x0B;
            case 'a' -> 0x07;
            case '0' -> 0;
            case 'x' -> in.hexadecimal(2);
            case 'u' -> in.hexadecimal(4);
            default -> {
                if (escaped < 0x80 && Character.isLetterOrDigit(escaped)) {
                    throw in.fault("an escape that means nothing");
                }
                yield escaped;
            }
        };
    }

    /** What stands in brackets, of which the first has been read. */
    CharacterSet brackets(boolean anyCase) throws PatternFault {
        boolean not = in.skip("^");
        CharacterSet set = in.skip("]") ? CharacterSet.of(']') : character -> false;
        while (!in.skip("]")) {
            if (!in.hasNext()) {
                throw in.fault("a missing ]");
            }
            set = set.or(element());
        }
        CharacterSet named = anyCase ? set.inAnyCase() : set;
        return (not ? named.not() : named).lookedUp();
    }

    private CharacterSet element() throws PatternFault {
        OptionalInt first = bound();
        if (first.isEmpty()) {
            return escape();
        } else if (!in.skip("-")) {
            return CharacterSet.of(first.getAsInt());
        } else if (in.hasNext() && in.peek() == ']') {
            return CharacterSet.of(first.getAsInt()).or(CharacterSet.of('-'));
        }
        OptionalInt last = in.hasNext() ? bound() : OptionalInt.empty();
        if (last.isEmpty() || last.getAsInt() < first.getAsInt()) {
            throw in.fault("a range that ends before it begins");
        }
        return CharacterSet.range(first.getAsInt(), last.getAsInt());
    }

    /** One character; none if a class such as that of digits follows, whose backslash has been read then. */
    private OptionalInt bound() throws PatternFault {
        if (!in.skip("\\")) {
            return OptionalInt.of(in.next());
        } else if (in.skip("b")) {
            return OptionalInt.of('\b');
        } else if (in.hasNext() && "dDwWsS".indexOf(in.peek()) >= 0) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(single());
    }
}
