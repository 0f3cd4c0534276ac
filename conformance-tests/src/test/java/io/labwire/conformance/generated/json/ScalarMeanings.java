package io.labwire.conformance.generated.json;

import io.labwire.codegen.model.Bounds;
import io.labwire.codegen.model.Scalar;
import io.labwire.codegen.model.Value;
import io.labwire.json.value.JsonBoolean;
import io.labwire.json.value.JsonFloat;
import io.labwire.json.value.JsonInteger;
import io.labwire.json.value.JsonList;
import io.labwire.json.value.JsonNull;
import io.labwire.json.value.JsonText;
import io.labwire.json.value.JsonValue;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;

/** What may stand on the wire for a scalar: numbers also as other numbers that are equal. */
final class ScalarMeanings {

    private static final List<String> TEXTS =
            List.of("", "x", "NaN", "null", "\u00e9\ud83d\ude00", "\"\\/\n\u0000", "a_b");

    private final Random random;
    private final boolean onlyFinite;

    /** Only finite numbers come back as they went out where others become null. */
    ScalarMeanings(Random random, boolean onlyFinite) {
        this.random = random;
        this.onlyFinite = onlyFinite;
    }

    Meaning of(Scalar scalar, String form, Bounds bounds) {
        if (bounds.minimum().isPresent()) {
            return scalar == Scalar.FLOAT64
                    ? Meanings.plain(new JsonFloat(random.nextInt(9) / 8.0))
                    : whole(((Value.Whole) bounds.minimum().orElseThrow())
                            .value()
                            .add(BigInteger.valueOf(random.nextInt(100))));
        }
        return switch (scalar) {
            case BOOL -> Meanings.plain(JsonBoolean.of(random.nextBoolean()));
            case FLOAT32 -> real((float) random.nextGaussian());
            case FLOAT64 -> random.nextInt(4) == 0 ? unusual() : real(random.nextGaussian());
            case STRING -> text(bounds);
            case BYTES -> bytes();
            case UUID -> uuid();
            case JSON -> Meanings.plain(json());
            case TIMESTAMP, DURATION -> time(scalar, form);
            case INTEGER -> whole(new BigInteger(300, random).negate());
            default -> {
                int bits = scalar.bits().orElseThrow();
                BigInteger any = new BigInteger(scalar.isUnsigned() ? bits : bits - 1, random);
                yield whole(scalar.isUnsigned() || random.nextBoolean() ? any : any.not());
            }
        };
    }

    /** Also as 100.0 or 1e2 if no digit is lost so. */
    Meaning whole(BigInteger number) {
        JsonInteger written = new JsonInteger(number);
        if (number.bitLength() > 50 || random.nextInt(3) > 0) {
            return Meanings.plain(written);
        }
        return new Meaning(number + List.of(".0", "e0", ".000", "E+00").get(random.nextInt(4)), written);
    }

    private Meaning real(double number) {
        if (random.nextInt(3) > 0) {
            return Meanings.plain(new JsonFloat(number));
        }
        int whole = random.nextInt(1000) - 500;
        return new Meaning(String.valueOf(whole), new JsonFloat(whole));
    }

    private Meaning unusual() {
        return switch (random.nextInt(onlyFinite ? 1 : 4)) {
            case 0 -> new Meaning("-0.0", new JsonFloat(-0.0));
            case 1 -> new Meaning("\"NaN\"", new JsonFloat(Double.NaN));
            case 2 -> new Meaning("-1e999", new JsonFloat(Double.NEGATIVE_INFINITY));
            default -> new Meaning("Infinity", new JsonFloat(Double.POSITIVE_INFINITY));
        };
    }

    private Meaning text(Bounds bounds) {
        if (bounds.minimumLength().isPresent()) {
            return Meanings.plain(new JsonText("\ud83d\ude00".repeat(1 + random.nextInt(8))));
        }
        return Meanings.plain(new JsonText(TEXTS.get(random.nextInt(TEXTS.size()))));
    }

    private Meaning bytes() {
        byte[] bytes = new byte[random.nextInt(8)];
        random.nextBytes(bytes);
        return Meanings.plain(new JsonText(Base64.getEncoder().encodeToString(bytes)));
    }

    private Meaning uuid() {
        String uuid = new UUID(random.nextLong(), random.nextLong()).toString();
        String sent = switch (random.nextInt(3)) {
            case 0 -> uuid.replace("-", "");
            case 1 -> uuid.toUpperCase(Locale.ROOT);
            default -> uuid;
        };
        return new Meaning(Meanings.quoted(sent), new JsonText(uuid));
    }

    private JsonValue json() {
        return List.<JsonValue>of(
                        JsonNull.NULL,
                        new JsonInteger(random.nextInt()),
                        new JsonText("any"),
                        new JsonFloat(Double.NaN),
                        new JsonList(List.of(JsonBoolean.TRUE, JsonNull.NULL)))
                .get(random.nextInt(5));
    }

    private Meaning time(Scalar scalar, String form) {
        long number = random.nextInt();
        return switch (form) {
            case "", "seconds" -> real(number / 1e3);
            case "iso" ->
                Meanings.plain(new JsonText(
                        scalar == Scalar.TIMESTAMP
                                ? Instant.ofEpochSecond(number, random.nextInt(1_000_000_000))
                                        .toString()
                                : Duration.ofSeconds(number, random.nextInt(1_000_000_000))
                                        .toString()));
            default -> whole(BigInteger.valueOf(number));
        };
    }
}
