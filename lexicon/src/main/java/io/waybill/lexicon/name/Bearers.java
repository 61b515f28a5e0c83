package io.waybill.lexicon.name;

/**
 * Who bears a word among the names that others are compared with: a word that many bear says little, one that nobody
 * bears and no table knows is likely mistyped. Thread-safe.
 */
public interface Bearers {
    /** Nobody. */
    Bearers NONE = new Bearers() {
        @Override
        public int of(String canonical) {
            return 0;
        }

        @Override
        public int all() {
            return 0;
        }
    };

    /** How many bear a word in canonical letters. */
    int of(String canonical);

    /** How many there are. */
    int all();
}
