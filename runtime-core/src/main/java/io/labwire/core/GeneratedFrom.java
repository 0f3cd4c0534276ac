package io.labwire.core;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the schema element that a type was generated from. It stays in the class file and costs nothing at run time. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface GeneratedFrom {

    /**
     * The element's path in its schema.
     *
     * @return schema file and path, such as {@code receiver.yaml#requests.tune}
     */
    String value();
}
