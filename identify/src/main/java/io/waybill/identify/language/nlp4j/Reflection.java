package io.waybill.identify.language.nlp4j;

/** Reads what the library keeps to itself; at conversion only. */
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
}
