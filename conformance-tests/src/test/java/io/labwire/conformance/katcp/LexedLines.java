package io.labwire.conformance.katcp;

import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.source.SourceFile;
import io.labwire.codegen.scanner.antlr.GrammarReader;
import io.labwire.codegen.scanner.machine.Machine;
import io.labwire.codegen.scanner.machine.Step;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a version of the grammar says that lines are, messages, errors or nothing: by the machine that the scanner is
 * made of, run step by step.
 */
final class LexedLines {

    private static final Map<Character, String> ESCAPES =
            Map.of('\\', "\\", '_', " ", '0', "\0", 'n', "\n", 'r', "\r", 'e', "\u001b", 't', "\t", '@', "");

    private final Machine machine;

    /** Throws an {@link IllegalArgumentException} if no scanner can be made of the grammar. */
    LexedLines(String grammar) {
        List<Diagnostic> faults = new ArrayList<>();
        machine = GrammarReader.read(new SourceFile("Katcp.g4", grammar), faults)
                .flatMap(rules -> rules.machine(faults))
                .orElseThrow(() -> new IllegalArgumentException(faults.toString()));
    }

    /** The lines of some bytes, each a character: {@code ?name[id]|argument|argument}, or the text of an error. */
    List<String> of(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        List<String> lines = new ArrayList<>();
        Tokens tokens = new Tokens(text, lines);
        int state = 0;
        int begin = 0;
        for (int at = 0; at < bytes.length; at++) {
            Step step = machine.states().get(state).steps().get(bytes[at] & 0xFF);
            int first = begin;
            int here = at;
            step.before().ifPresent(type -> tokens.take(type, first, here));
            begin = step.begins() ? at : begin;
            int second = begin;
            step.after().ifPresent(type -> tokens.take(type, second, here + 1));
            if (step.stops()) {
                tokens.startLine(at + 1);
            }
            state = step.next();
        }
        return lines;
    }

    /** Puts tokens together. Any that is out of its place is an {@link IllegalArgumentException}. */
    private static final class Tokens {

        private final String text;
        private final List<String> lines;
        private final StringBuilder line = new StringBuilder();
        private String error = "";
        private int start;

        Tokens(String text, List<String> lines) {
            this.text = text;
            this.lines = lines;
        }

        void startLine(int at) {
            start = at;
            line.setLength(0);
            error = "";
        }

        void take(String type, int begin, int end) {
            String found = text.substring(begin, end);
            if (!error.isEmpty() && !type.equals("BAD_EOL")) {
                throw new IllegalArgumentException("after an error: " + type);
            }
            switch (type) {
                case "REQUEST", "REPLY", "INFORM", "NAME" -> line.append(found);
                case "ID" -> line.append('[').append(found).append(']');
                case "PLAIN_ARGUMENT" -> line.append('|').append(plain(found));
                case "ESCAPED_ARGUMENT" -> line.append('|').append(unescaped(found));
                case "INVALID" -> error = "\"Invalid character\" at character " + (end - start);
                case "ID_OVERFLOW" -> error = "\"Message ID overflowed\" at character " + (begin + 1 - start);
                case "INVALID_EOL" -> lines.add("\"Invalid character\" at character " + (end - start));
                case "BAD_EOL" -> lines.add(error);
                case "EOL" -> lines.add(line.toString());
                case "BLANK_LINE" -> line.setLength(0);
                default -> throw new IllegalArgumentException("no such token: " + type);
            }
        }

        private static String plain(String text) {
            if (text.indexOf('\\') >= 0) {
                throw new IllegalArgumentException("not plain: " + text);
            }
            return text;
        }

        private static String unescaped(String text) {
            if (text.indexOf('\\') < 0) {
                throw new IllegalArgumentException("nothing to unescape: " + text);
            }
            StringBuilder value = new StringBuilder();
            for (int i = 0; i < text.length(); i++) {
                value.append(text.charAt(i) == '\\' ? ESCAPES.get(text.charAt(++i)) : text.substring(i, i + 1));
            }
            return value.toString();
        }
    }
}
