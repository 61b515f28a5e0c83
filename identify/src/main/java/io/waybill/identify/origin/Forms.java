package io.waybill.identify.origin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds what one publisher says in the same words in many of its reports: penalties, powers, standing background. That
 * two of them share it tells nothing of where they come from.
 */
final class Forms {
    /** So many words in a row. */
    private static final int LENGTH = 8;
    /** So many reports of one publisher. */
    private static final int MANY = 5;
    /** A report of which more is form was posted many times as a whole. */
    private static final double MOST = 0.7;

    private Forms() {}

    /** The profiles with such words taken out of the comparison, in the same order. */
    static List<Profile> without(List<Profile> profiles) {
        Map<String, List<Profile>> byPublisher = new HashMap<>();
        for (Profile profile : profiles) {
            profile.report()
                    .publisher()
                    .ifPresent(name -> byPublisher
                            .computeIfAbsent(name, n -> new ArrayList<>())
                            .add(profile));
        }
        Map<String, long[]> forms = new HashMap<>();
        byPublisher.forEach((name, its) -> forms.put(name, its.size() < MANY ? Sorted.NONE : repeated(its)));
        return profiles.parallelStream()
                .map(profile -> profile.report()
                        .publisher()
                        .flatMap(name -> Optional.ofNullable(forms.get(name)))
                        .map(those -> without(profile, those))
                        .orElse(profile))
                .toList();
    }

    /** Hashes of the sequences of words that many of the reports have. */
    private static long[] repeated(List<Profile> profiles) {
        long[] all = profiles.parallelStream()
                .flatMapToLong(profile -> Stream.of(sequences(profile)).flatMapToLong(Arrays::stream))
                .toArray();
        Arrays.parallelSort(all);
        int size = 0;
        for (int i = 0; i + MANY <= all.length; i++) {
            boolean many = all[i] == all[i + MANY - 1];
            if (many && (size == 0 || all[size - 1] != all[i])) {
                all[size++] = all[i];
            }
        }
        return Arrays.copyOf(all, size);
    }

    private static long[] sequences(Profile profile) {
        long[] sequences = new long[Math.max(0, profile.size() - LENGTH + 1)];
        for (int at = 0; at < sequences.length; at++) {
            sequences[at] = sequence(profile, at);
        }
        return Sorted.of(sequences, sequences.length);
    }

    private static long sequence(Profile profile, int at) {
        long hash = 0;
        for (int i = at; i < at + LENGTH; i++) {
            hash = Hash.pair(hash, profile.words.forms()[i]);
        }
        return hash;
    }

    private static Profile without(Profile profile, long[] forms) {
        boolean[] form = new boolean[profile.size()];
        int size = 0;
        for (int at = 0; forms.length > 0 && at + LENGTH <= form.length; at++) {
            if (Sorted.contains(forms, sequence(profile, at))) {
                for (int i = at; i < at + LENGTH; i++) {
                    size += form[i] ? 0 : 1;
                    form[i] = true;
                }
            }
        }
        return size == 0 || size > MOST * form.length ? profile : profile.without(form);
    }
}
