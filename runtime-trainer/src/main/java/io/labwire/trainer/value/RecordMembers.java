package io.labwire.trainer.value;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The components of a record of the user's own, in the order of their declaration (specification of AutoTrainer, section 5.4). */
public final class RecordMembers {

    private RecordMembers() {}

    /**
     * The values by their names.
     *
     * @param record the record, of a class that is public in an exported package, or open to this module
     * @param path where it is in what is written, for the error
     * @return the values, which may be null
     * @throws NotWritableException if they cannot be had, with the reason
     */
    public static Map<String, @Nullable Object> of(Record record, String path) throws NotWritableException {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            members.put(component.getName(), value(record, component, path));
        }
        return Collections.unmodifiableMap(members);
    }

    private static @Nullable Object value(Record record, RecordComponent component, String path)
            throws NotWritableException {
        Method accessor = component.getAccessor();
        try {
            if (!accessor.canAccess(record)) {
                accessor.setAccessible(true);
            }
            return accessor.invoke(record);
        } catch (InvocationTargetException failed) {
            throw new NotWritableException(
                    path, record.getClass().getName() + "." + component.getName() + " fails: " + failed.getCause());
        } catch (IllegalAccessException | RuntimeException closed) {
            throw new NotWritableException(
                    path,
                    "a value of " + record.getClass().getName()
                            + " is not written, as its module keeps it to itself; open its package to io.labwire.trainer");
        }
    }
}
