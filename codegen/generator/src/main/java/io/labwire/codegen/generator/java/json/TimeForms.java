package io.labwire.codegen.generator.java.json;

import com.palantir.javapoet.CodeBlock;

/** The forms of moments and lengths of time. */
final class TimeForms {

    private TimeForms() {}

    // JsonTimes.unixTime(reader)   JsonTimes.instant(reader, 1_000)
    static CodeBlock read(String form, String seconds, String whole, String iso) {
        return switch (form) {
            case "", "seconds" -> CodeBlock.of("$T.$L(reader)", JsonRuntime.TIMES, seconds);
            case "iso" -> CodeBlock.of("$T.$L(reader)", JsonRuntime.TIMES, iso);
            default -> CodeBlock.of("$T.$L(reader, $L)", JsonRuntime.TIMES, whole, perSecond(form));
        };
    }

    // moment(value.at().seconds())   integer(JsonTimes.units(value.at(), 1_000))
    static CodeBlock write(String form, CodeBlock value, String number, String seconds) {
        return switch (form) {
            case "", "seconds" -> CodeBlock.of("$L($L.$L())", number, value, seconds);
            case "iso" -> CodeBlock.of("text($L.toString())", value);
            default -> CodeBlock.of("integer($T.units($L, $L))", JsonRuntime.TIMES, value, perSecond(form));
        };
    }

    static String perSecond(String form) {
        return switch (form) {
            case "whole-seconds" -> "1";
            case "milliseconds" -> "1_000";
            case "microseconds" -> "1_000_000";
            case "nanoseconds" -> "1_000_000_000";
            default -> throw new IllegalArgumentException("no form of a time: " + form);
        };
    }
}
