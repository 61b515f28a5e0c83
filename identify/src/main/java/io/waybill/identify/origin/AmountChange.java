package io.waybill.identify.origin;

import io.waybill.lexicon.resource.Tsv;
import io.waybill.model.Alignment.Change;
import io.waybill.model.Drift;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds an amount of which the rewrite tells another: "2,130 rifles" and "about 2,000 rifles". Thread-safe. */
final class AmountChange {
    /** An amount counts what stands so many words behind it at most. */
    private static final int REACH = 4;

    private final Map<Long, Integer> vague = new HashMap<>();

    private static final class Shared {
        static final AmountChange INSTANCE = new AmountChange();
    }

    /**
     * An amount and what it counts.
     *
     * @param value its number, or a word for one
     * @param counted hashes of the words that it may count
     */
    private record Amount(int word, long value, Set<Long> counted) {}

    static AmountChange standard() {
        return Shared.INSTANCE;
    }

    private AmountChange() {
        for (List<String> row : Tsv.rows(AmountChange.class, "amounts.tsv", 2)) {
            vague.put(Hash.of(row.getFirst()), Integer.parseInt(row.get(1)));
        }
    }

    /** The first amount of the rewrite's sentence that counts the same as one of the original's and differs from all. */
    Optional<Change> change(Profile original, int o, Profile rewrite, int r) {
        List<Amount> before = amounts(original, o);
        Set<Long> told = new HashSet<>();
        before.forEach(amount -> told.add(amount.value));
        List<Amount> after = amounts(rewrite, r);
        Set<Long> toldAgain = new HashSet<>();
        after.forEach(amount -> toldAgain.add(amount.value));
        for (Amount now : after) {
            for (Amount then : before) {
                boolean differ = !told.contains(now.value) && !toldAgain.contains(then.value);
                if (differ && then.counted.stream().anyMatch(now.counted::contains)) {
                    Drift kind = isMore(now, then, rewrite, original) ? Drift.STRENGTHENED : Drift.NUMBER_CHANGED;
                    return Optional.of(new Change(
                            kind,
                            Optional.of(original.span(then.word, then.word + 1)),
                            Optional.of(rewrite.span(now.word, now.word + 1)),
                            original.text(then.word) + " → " + rewrite.text(now.word)));
                }
            }
        }
        return Optional.empty();
    }

    /** "A few" that became "many". */
    private boolean isMore(Amount now, Amount then, Profile rewrite, Profile original) {
        Integer after = vague.get(rewrite.words.concepts()[now.word]);
        Integer before = vague.get(original.words.concepts()[then.word]);
        return after != null && before != null && after > before;
    }

    private List<Amount> amounts(Profile profile, int sentence) {
        List<Amount> amounts = new ArrayList<>();
        for (int i = profile.from(sentence); i < profile.to(sentence); i++) {
            boolean number = profile.kind(i) == Profile.Kind.NUMBER && !isYear(profile.text(i));
            if (number || vague.containsKey(profile.words.concepts()[i])) {
                amounts.add(new Amount(i, profile.words.concepts()[i], counted(profile, i, profile.to(sentence))));
            }
        }
        return amounts;
    }

    private static boolean isYear(String text) {
        return text.matches("(?:19|20)\\d\\d");
    }

    private static Set<Long> counted(Profile profile, int amount, int end) {
        Set<Long> counted = new HashSet<>();
        for (int i = amount + 1; i < Math.min(end, amount + 1 + REACH); i++) {
            if (profile.kind(i) == Profile.Kind.CONTENT) {
                counted.add(profile.words.concepts()[i]);
            }
        }
        return counted;
    }
}
