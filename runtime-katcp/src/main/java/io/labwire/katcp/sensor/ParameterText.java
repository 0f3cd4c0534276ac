package io.labwire.katcp.sensor;

import io.labwire.core.Bytes;
import io.labwire.core.text.FloatText;
import io.labwire.core.wire.WireFormatException;
import io.labwire.katcp.argument.ArgumentReader;
import io.labwire.katcp.argument.TimeForm;
import java.math.BigInteger;
import java.util.List;
import java.util.OptionalDouble;

/** Numbers among the parameters of a strategy. What is no number, and nan, is refused in the strategy's own words. */
final class ParameterText {

    private ParameterText() {}

    static double real(Bytes parameter, String refusal) throws SamplingRefused {
        return real(parameter).orElseThrow(() -> SamplingRefused.because(refusal));
    }

    private static OptionalDouble real(Bytes parameter) {
        byte[] text = parameter.toArray();
        try {
            double number = FloatText.parse(text, 0, text.length);
            return Double.isNaN(number) ? OptionalDouble.empty() : OptionalDouble.of(number);
        } catch (NumberFormatException other) {
            return OptionalDouble.empty();
        }
    }

    static BigInteger whole(Bytes parameter, String refusal) throws SamplingRefused {
        try {
            return ArgumentReader.of(List.of(parameter)).integer("difference");
        } catch (WireFormatException other) {
            throw SamplingRefused.because(refusal);
        }
    }

    /** A length of time, in seconds. */
    static double seconds(Bytes parameter, TimeForm time, String refusal) throws SamplingRefused {
        double number = real(parameter, refusal);
        return time == TimeForm.SECONDS ? number : number * 0.001;
    }
}
