package io.waybill.app.evaluate.screening;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;

/** What people and machines do to names; each keeps it a name that a screener should find. Stateless. */
public enum Damage {
    /** One letter changed, lost, doubled or swapped with its neighbour, anywhere. */
    TYPO {
        @Override
        List<String> on(List<String> words, Random random) {
            return at(words, random, (word, r) -> typo(word, r.nextInt(word.length()), r));
        }
    },
    TYPO_IN_FIRST_LETTER {
        @Override
        List<String> on(List<String> words, Random random) {
            return at(words, random, (word, r) -> typo(word, 0, r));
        }
    },
    DROPPED_WORD {
        @Override
        List<String> on(List<String> words, Random random) {
            return words.size() < 3 ? List.of() : without(words, random.nextInt(words.size()));
        }
    },
    JOINED_WORDS {
        @Override
        List<String> on(List<String> words, Random random) {
            if (words.size() < 2) {
                return List.of();
            }
            int at = random.nextInt(words.size() - 1);
            List<String> joined = without(words, at + 1);
            joined.set(at, words.get(at) + words.get(at + 1));
            return joined;
        }
    },
    SWAPPED_WORDS {
        @Override
        List<String> on(List<String> words, Random random) {
            if (words.size() < 2) {
                return List.of();
            }
            List<String> swapped = new ArrayList<>(words);
            int at = random.nextInt(words.size() - 1);
            Collections.swap(swapped, at, at + 1);
            return swapped;
        }
    },
    OTHER_ROMANISATION {
        @Override
        List<String> on(List<String> words, Random random) {
            List<String> written = new ArrayList<>(words);
            for (int i = 0; i < written.size(); i++) {
                written.set(i, romanised(written.get(i), random));
            }
            return written;
        }
    },
    INITIAL {
        @Override
        List<String> on(List<String> words, Random random) {
            if (words.size() < 3) {
                return List.of();
            }
            List<String> shortened = new ArrayList<>(words);
            int at = 1 + random.nextInt(words.size() - 1);
            shortened.set(at, words.get(at).charAt(0) + ".");
            return shortened;
        }
    },
    ABBREVIATION {
        @Override
        List<String> on(List<String> words, Random random) {
            List<Integer> known = new ArrayList<>();
            for (int i = 0; i < words.size(); i++) {
                if (SHORT.containsKey(words.get(i).toUpperCase(Locale.ROOT))) {
                    known.add(i);
                }
            }
            if (known.isEmpty()) {
                return List.of();
            }
            List<String> shortened = new ArrayList<>(words);
            int at = known.get(random.nextInt(known.size()));
            shortened.set(at, SHORT.getOrDefault(words.get(at).toUpperCase(Locale.ROOT), words.get(at)));
            return shortened;
        }
    },
    MISSING_PATRONYMIC {
        @Override
        List<String> on(List<String> words, Random random) {
            for (int i = 0; i < words.size(); i++) {
                if (words.size() > 2
                        && words.get(i).toLowerCase(Locale.ROOT).matches(".+(ovich|evich|ovna|evna|yevna)")) {
                    return without(words, i);
                }
            }
            return List.of();
        }
    },
    /** Heavy: one typing error in every word. */
    TYPO_IN_EVERY_WORD {
        @Override
        List<String> on(List<String> words, Random random) {
            return words.stream()
                    .map(word -> word.length() < 3 ? word : typo(word, random.nextInt(word.length()), random))
                    .collect(Collectors.toCollection(ArrayList::new));
        }
    },
    /** Heavy: two typing errors, and words swapped, dropped or joined. */
    SEVERAL {
        @Override
        List<String> on(List<String> words, Random random) {
            List<String> worse = new ArrayList<>(words);
            for (Damage damage : List.of(pick(random), TYPO, TYPO)) {
                List<String> next = damage.on(worse, random);
                worse = next.isEmpty() ? worse : next;
            }
            return worse;
        }

        private static Damage pick(Random random) {
            return List.of(SWAPPED_WORDS, DROPPED_WORD, JOINED_WORDS).get(random.nextInt(3));
        }
    };

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("COMPANY", "CO"),
            Map.entry("CORPORATION", "CORP"),
            Map.entry("LIMITED", "LTD"),
            Map.entry("INTERNATIONAL", "INTL"),
            Map.entry("TRADING", "TRDG"),
            Map.entry("SHIPPING", "SHPG"),
            Map.entry("INDUSTRIES", "INDS"),
            Map.entry("INDUSTRIAL", "IND"),
            Map.entry("TECHNOLOGY", "TECH"),
            Map.entry("TECHNOLOGIES", "TECH"),
            Map.entry("GROUP", "GRP"),
            Map.entry("SERVICES", "SRVCS"),
            Map.entry("ENGINEERING", "ENG"),
            Map.entry("DEVELOPMENT", "DEV"),
            Map.entry("MANAGEMENT", "MGMT"),
            Map.entry("GENERAL", "GEN"),
            Map.entry("NATIONAL", "NATL"),
            Map.entry("ORGANIZATION", "ORG"),
            Map.entry("FOUNDATION", "FDN"),
            Map.entry("INSTITUTE", "INST"),
            Map.entry("RESEARCH", "RES"),
            Map.entry("MANUFACTURING", "MFG"),
            Map.entry("ESTABLISHMENT", "EST"),
            Map.entry("ENTERPRISE", "ENT"),
            Map.entry("EXCHANGE", "EXCH"),
            Map.entry("INVESTMENT", "INV"),
            Map.entry("HOLDING", "HLDG"),
            Map.entry("MOHAMMED", "MOHD"),
            Map.entry("MUHAMMAD", "MD"));

    /** Each pair is one sound in two usual romanisations. */
    private static final String[][] SOUNDS = {
        {"KH", "H"}, {"OU", "U"}, {"EE", "I"}, {"OO", "U"}, {"IY", "Y"}, {"Y", "I"}, {"SH", "CH"}, {"GH", "G"},
        {"DH", "D"}, {"Q", "K"}, {"TS", "C"}, {"ZH", "J"}, {"YA", "IA"}, {"YU", "IU"}, {"KS", "X"}, {"AE", "E"},
        {"AA", "A"}, {"MM", "M"}, {"SS", "S"}, {"LL", "L"}, {"V", "W"}
    };

    /** A damaged name; empty where this damage cannot befall it or leaves it as it is. */
    public final Optional<String> of(String name, Random random) {
        List<String> words = new ArrayList<>(Arrays.asList(name.strip().split("\\s+")));
        String damaged = String.join(" ", on(words, random));
        return damaged.isBlank() || damaged.equals(name.strip()) ? Optional.empty() : Optional.of(damaged);
    }

    /** Whether more than one edit is done to the name. */
    public final boolean heavy() {
        return this == TYPO_IN_EVERY_WORD || this == SEVERAL;
    }

    /** Lower case, in words. */
    public final String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    abstract List<String> on(List<String> words, Random random);

    private interface OnWord {
        String on(String word, Random random);
    }

    /** Damages one word of three letters or more. */
    private static List<String> at(List<String> words, Random random, OnWord damage) {
        List<Integer> fit = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).length() > 2) {
                fit.add(i);
            }
        }
        if (fit.isEmpty()) {
            return List.of();
        }
        int at = fit.get(random.nextInt(fit.size()));
        List<String> damaged = new ArrayList<>(words);
        damaged.set(at, damage.on(words.get(at), random));
        return damaged;
    }

    private static List<String> without(List<String> words, int at) {
        List<String> left = new ArrayList<>(words);
        left.remove(at);
        return left;
    }

    private static String typo(String word, int at, Random random) {
        char other = LETTERS.charAt(random.nextInt(LETTERS.length()));
        StringBuilder typed = new StringBuilder(word);
        switch (random.nextInt(4)) {
            case 0 -> typed.setCharAt(at, other);
            case 1 -> typed.deleteCharAt(at);
            case 2 -> typed.insert(at, other);
            default -> {
                int from = Math.min(at, word.length() - 2);
                typed.setCharAt(from, word.charAt(from + 1));
                typed.setCharAt(from + 1, word.charAt(from));
            }
        }
        return typed.toString();
    }

    private static String romanised(String word, Random random) {
        String upper = word.toUpperCase(Locale.ROOT);
        List<String[]> found =
                Arrays.stream(SOUNDS).filter(sound -> upper.contains(sound[0])).toList();
        if (found.isEmpty()) {
            return word;
        }
        String[] sound = found.get(random.nextInt(found.size()));
        return upper.replace(sound[0], sound[1]);
    }
}
