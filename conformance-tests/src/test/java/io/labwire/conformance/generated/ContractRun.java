package io.labwire.conformance.generated;

import io.labwire.conformance.Contract;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomGenerator;

/** Runs every property of a contract within a property, a few times each: as many as the contract has, also tomorrow. */
final class ContractRun {

    private static final int SIZE = 1000;

    private final Contract contract;
    private final Random random;
    private final Map<String, RandomGenerator<?>> generators = new LinkedHashMap<>();

    /**
     * A run.
     *
     * @param contract the contract, with its messages
     * @param seed what the values depend on, and nothing else
     */
    ContractRun(Contract contract, long seed) {
        this.contract = contract;
        this.random = new Random(seed);
    }

    /** The properties, by name. */
    static List<Method> properties(Class<? extends Contract> contract) {
        return Arrays.stream(contract.getMethods())
                .filter(method -> method.isAnnotationPresent(Property.class))
                .sorted(Comparator.comparing(Method::getName))
                .toList();
    }

    void run(int tries) {
        for (Method property : properties(contract.getClass())) {
            for (int i = 0; i < tries; i++) {
                Object[] values =
                        Arrays.stream(property.getParameters()).map(this::value).toArray();
                invoke(property, values);
            }
        }
    }

    private Object value(Parameter parameter) {
        String provider = parameter.getAnnotation(ForAll.class).value();
        return generators
                .computeIfAbsent(provider, this::generator)
                .next(random)
                .value();
    }

    private RandomGenerator<?> generator(String provider) {
        Method method = Arrays.stream(contract.getClass().getMethods())
                .filter(each -> each.getName().equals(provider) && each.isAnnotationPresent(Provide.class))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no provider " + provider));
        return ((Arbitrary<?>) invoke(method)).generator(SIZE);
    }

    private Object invoke(Method method, Object... values) {
        try {
            return method.invoke(contract, values);
        } catch (InvocationTargetException e) {
            throw new AssertionError(method.getName() + ": " + e.getCause().getMessage(), e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
