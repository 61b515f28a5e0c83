package io.waybill.counter.index;

/** Numbers as an index knows them: letters and digits only, whatever the case. Stateless. */
public final class IdKeys {
    private IdKeys() {}

    /** The number without what people write differently: spaces, hyphens, case, a leading "IMO". */
    public static String normal(String value) {
        StringBuilder normal = new StringBuilder(value.length());
        value.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toUpperCase)
                .forEach(normal::appendCodePoint);
        boolean imo = normal.length() == 10 && normal.indexOf("IMO") == 0;
        return imo ? normal.substring(3) : normal.toString();
    }

    static long key(String value) {
        String normal = normal(value);
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < normal.length(); i++) {
            hash = (hash ^ normal.charAt(i)) * 0x100000001b3L;
        }
        return hash ^ hash >>> 31;
    }
}
