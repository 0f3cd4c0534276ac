package org.example.hall;

/**
 * Sets the brightness of a lamp.
 *
 * @param lamp Number of the lamp.
 * @param level How bright. [%]
 * @param color Its color; as before if absent.
 * @param over How long it takes. [s]
 */
public record DimTelegram(
        int lamp,
        double level,
        java.util.Optional<org.example.hall.Color> color,
        java.util.Optional<Double> over) implements org.example.lampbus.Telegram {

    /** These telegrams on the bus. */
    public static final org.example.lampbus.TelegramType<DimTelegram> TYPE =
            new org.example.lampbus.TelegramType<>("dim", DimTelegram::read);

    private static DimTelegram read(org.example.lampbus.Line line)
            throws io.labwire.core.wire.WireFormatException {
        return new DimTelegram(
                line.int32("lamp"),
                line.float64("level"),
                line.optional("color", org.example.hall.Color::get),
                line.optional("over", org.example.lampbus.Line::float64));
    }

    @Override
    public String line() {
        var text_ = new org.example.lampbus.LineText("dim");
        text_.int32("lamp", lamp);
        text_.float64("level", level);
        color.ifPresent(value_ -> text_.string("color", value_.wire()));
        over.ifPresent(value_ -> text_.float64("over", value_));
        return text_.toString();
    }
}
