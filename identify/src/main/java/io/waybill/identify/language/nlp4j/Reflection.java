package io.waybill.identify.language.nlp4j;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/** Reaches what the library keeps to itself. */
final class Reflection {
    private Reflection() {}

    static Object get(Object from, Class<?> declaredIn, String field) {
        try {
            var handle = declaredIn.getDeclaredField(field);
            handle.setAccessible(true);
            return handle.get(from);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("another version of NLP4J: " + field, e);
        }
    }

    static Method method(Class<?> declaredIn, String name, Class<?>... parameters) {
        try {
            var method = declaredIn.getDeclaredMethod(name, parameters);
            method.setAccessible(true);
            return method;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("another version of NLP4J: " + name, e);
        }
    }

    static void call(Method method, Object on, Object... arguments) {
        try {
            method.invoke(on, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
