package io.labwire.katcp.argument;

import io.labwire.core.Bytes;
import io.labwire.core.wire.WireFormatException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Several values in one argument, with a separator between them (specification, section 13, "DiscreteMulti"). They are
 * written, and come when read, in the order of their texts without regard to case; what stands twice comes twice.
 *
 * @param <E> the values
 */
public final class SeveralType<E> implements ArgumentType<List<E>> {

    private static final Comparator<String> WITHOUT_CASE =
            String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder());

    private final ArgumentType<E> element;
    private final String separator;
    private final @Nullable String keyword;
    private final List<E> all;

    private SeveralType(ArgumentType<E> element, String separator, @Nullable String keyword, List<E> all) {
        this.element = element;
        this.separator = separator;
        this.keyword = keyword;
        this.all = List.copyOf(all);
    }

    /**
     * Several values.
     *
     * @param element how one is written, by itself an argument
     * @param separator what stands between two; not empty
     * @param <E> the values
     * @return the type
     * @throws IllegalArgumentException if the separator is empty
     */
    public static <E> SeveralType<E> of(ArgumentType<E> element, String separator) {
        if (separator.isEmpty()) {
            throw new IllegalArgumentException("a separator is not empty");
        }
        return new SeveralType<>(element, separator, null, List.of());
    }

    /**
     * The same, where one word stands for all values.
     *
     * @param word the word; it is read and never written
     * @param values what it stands for
     * @return the type
     */
    public SeveralType<E> withAll(String word, List<E> values) {
        return new SeveralType<>(element, separator, word, values);
    }

    /**
     * The same values without their order, each once.
     *
     * @return the type
     */
    public ArgumentType<Set<E>> asSet() {
        return mapped(LinkedHashSet::new, List::copyOf);
    }

    @Override
    public List<E> read(ArgumentReader in, String name) throws WireFormatException {
        String text = in.string(name);
        if (text.equals(keyword)) {
            return all;
        }
        String[] parts = parts(text);
        Arrays.sort(parts, WITHOUT_CASE);
        ArgumentReader each = in.ofParts();
        Object[] values = new Object[parts.length];
        for (int i = 0; i < parts.length; i++) {
            values[i] = one(in, each.part(parts[i].getBytes(StandardCharsets.UTF_8)), name);
        }
        @SuppressWarnings("unchecked") // each is what the element's type reads, and nobody else has the array
        E[] read = (E[]) values;
        return List.of(read);
    }

    /** What stands between the separators. They are counted first: a part may be nothing, and a list of them would be much more. */
    private String[] parts(String text) {
        int count = 1;
        for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, at + separator.length())) {
            count++;
        }
        String[] parts = new String[count];
        int from = 0;
        for (int i = 0; i < count; i++) {
            int at = i == count - 1 ? text.length() : text.indexOf(separator, from);
            parts[i] = at == from ? "" : NumberText.strip(text.substring(from, at));
            from = at + separator.length();
        }
        return parts;
    }

    private E one(ArgumentReader in, ArgumentReader part, String name) throws WireFormatException {
        try {
            return element.read(part, name);
        } catch (WireFormatException fault) {
            throw in.bad(fault.kind(), name, fault::expected, () -> ArgumentReader.reason(fault));
        }
    }

    @Override
    public void write(List<E> values, ArgumentWriter out) {
        List<String> texts = new ArrayList<>();
        for (E value : values) {
            element.fault(Objects.requireNonNull(value, "value")).ifPresent(SeveralType::refuse);
            String text = text(value, out.time());
            indistinct(text).ifPresent(SeveralType::refuse);
            texts.add(text);
        }
        texts.sort(WITHOUT_CASE);
        out.string(String.join(separator, texts));
    }

    private static void refuse(String reason) {
        throw new IllegalArgumentException(reason);
    }

    private String text(E value, TimeForm time) {
        List<Bytes> one = new ArrayList<>();
        element.write(value, ArgumentWriter.to(one).time(time));
        return new String(one.get(0).toArray(), StandardCharsets.UTF_8);
    }

    @Override
    public Optional<String> fault(List<E> values) {
        for (E value : values) {
            Optional<String> fault = element.fault(Objects.requireNonNull(value, "value"))
                    .or(() -> indistinct(textAtSomeVersion(value)));
            if (fault.isPresent()) {
                return fault;
            }
        }
        return Optional.empty();
    }

    private String textAtSomeVersion(E value) {
        try {
            return text(value, TimeForm.SECONDS);
        } catch (IllegalArgumentException goneSince5) {
            return text(value, TimeForm.MILLISECONDS);
        }
    }

    private Optional<String> indistinct(String text) {
        boolean distinct = !text.contains(separator) && text.equals(NumberText.strip(text));
        return distinct
                ? Optional.empty()
                : Optional.of("Value '" + Excerpt.of(text) + "' has a separator in it, or white space around it.");
    }
}
