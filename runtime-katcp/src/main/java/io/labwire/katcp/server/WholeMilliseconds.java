package io.labwire.katcp.server;

import io.labwire.core.Bytes;
import io.labwire.core.text.FloatText;
import io.labwire.katcp.sensor.PeriodSampling;
import io.labwire.katcp.sensor.SamplingStrategy;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** How a server of KATCP 4 repeats a period: {@code 900.7} as {@code 900} (specification, section 7). */
final class WholeMilliseconds {

    private WholeMilliseconds() {}

    /** The parameters as the client is told them; those of other strategies as they came. */
    static List<Bytes> of(SamplingStrategy strategy, List<Bytes> parameters) {
        if (!(strategy instanceof PeriodSampling)) {
            return parameters;
        }
        byte[] text = parameters.get(0).toArray();
        double milliseconds = FloatText.parse(text, 0, text.length);
        if (Double.isInfinite(milliseconds)) {
            return parameters;
        }
        BigDecimal whole = new BigDecimal(milliseconds).setScale(0, RoundingMode.DOWN);
        return List.of(Bytes.utf8(whole.toPlainString()));
    }
}
