package io.waybill.counter.screen;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether two addresses are one: their numbers agree and most of their words. Stateless. */
final class Addresses {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final double SHARED = 0.6;

    private Addresses() {}

    static boolean alike(String one, String other) {
        Set<String> mine = words(one);
        Set<String> theirs = words(other);
        Set<String> shared = new HashSet<>(mine);
        shared.retainAll(theirs);
        boolean number = shared.stream().anyMatch(word -> Character.isDigit(word.charAt(0)));
        return number && shared.size() >= 3 && shared.size() >= SHARED * Math.min(mine.size(), theirs.size());
    }

    private static Set<String> words(String address) {
        return Arrays.stream(BETWEEN.split(address.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }
}
