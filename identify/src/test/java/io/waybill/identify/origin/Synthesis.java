package io.waybill.identify.origin;

import io.waybill.identify.claim.ReadReport;
import io.waybill.identify.claim.Voice;
import io.waybill.model.Block;
import io.waybill.model.Published;
import io.waybill.model.Report;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/**
 * Makes many profiles out of analysed reports without analysing again: sentences are left out and put together anew,
 * names and numbers become others of equal length, letter by letter, the same throughout a report. Claims are left out.
 */
final class Synthesis {
    private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);

    /** A sentence of an analysed report under other names. */
    private record Piece(Profile profile, int sentence, long names) {}

    private final List<Profile> bases;
    private final List<List<Piece>> made = new ArrayList<>();
    private final Random random;

    Synthesis(List<Profile> bases, long seed) {
        this.bases = bases;
        random = new Random(seed);
    }

    /** So many reports: 6 of 10 tell other names in the words of a real one, 3 rest on one made before, 1 on two. */
    List<Profile> reports(int number) {
        List<Profile> reports = new ArrayList<>();
        while (reports.size() < number) {
            int sort = made.size() < 2 ? 0 : random.nextInt(10);
            List<Piece> pieces = sort < 6 ? renamed() : some(before(), sort < 9 ? 0.7 : 0.4);
            if (sort == 9) {
                pieces.addAll(some(before(), 0.4));
            }
            if (!pieces.isEmpty()) {
                made.add(List.copyOf(pieces));
                reports.add(profile(pieces, "r" + reports.size()));
            }
        }
        return reports;
    }

    private List<Piece> before() {
        return made.get(random.nextInt(made.size()));
    }

    private List<Piece> renamed() {
        Profile base = bases.get(random.nextInt(bases.size()));
        long names = random.nextLong();
        List<Piece> all = new ArrayList<>();
        for (int s = 0; s < base.sentences(); s++) {
            if (base.to(s) > base.from(s)) {
                all.add(new Piece(base, s, names));
            }
        }
        return some(all, 0.8);
    }

    private List<Piece> some(List<Piece> pieces, double share) {
        List<Piece> kept = new ArrayList<>();
        for (Piece piece : pieces) {
            if (random.nextDouble() < share) {
                kept.add(piece);
            }
        }
        return kept;
    }

    private Profile profile(List<Piece> pieces, String id) {
        int size = pieces.stream()
                .mapToInt(p -> p.profile.to(p.sentence) - p.profile.from(p.sentence))
                .sum();
        Profile.Words words = Profile.Words.ofSize(size);
        StringBuilder text = new StringBuilder();
        int[] firstWord = new int[pieces.size() + 1];
        Block.Kind[] kinds = new Block.Kind[pieces.size()];
        List<Voice> voices = new ArrayList<>();
        for (int s = 0; s < kinds.length; s++) {
            Piece piece = pieces.get(s);
            kinds[s] = piece.profile.blockOf(piece.sentence);
            Voice voice = piece.profile.voice(piece.sentence);
            voices.add(new Voice(s, voice.chain(), voice.part()));
            firstWord[s + 1] = firstWord[s] + copy(piece, firstWord[s], words, text);
        }
        Published day = new Published(
                Optional.of(FIRST.plusDays(random.nextInt(3000)).toString()), Published.Basis.STATED, "made");
        Report report = new Report(
                id,
                Optional.empty(),
                pieces.getFirst().profile.report().publisher(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                day,
                "en",
                "",
                text.toString(),
                List.of());
        return new Profile(report, new ReadReport(List.of(), voices), words, firstWord, kinds);
    }

    private static int copy(Piece piece, int at, Profile.Words words, StringBuilder text) {
        Profile from = piece.profile;
        int first = from.from(piece.sentence);
        int shift = text.length() - from.words.starts()[first];
        char[] letters = from.report()
                .text()
                .substring(
                        from.sentence(piece.sentence).start(),
                        from.sentence(piece.sentence).end())
                .toCharArray();
        int start = from.sentence(piece.sentence).start();
        int size = from.to(piece.sentence) - first;
        for (int k = 0; k < size; k++) {
            int i = first + k;
            words.starts()[at + k] = from.words.starts()[i] + shift;
            words.ends()[at + k] = from.words.ends()[i] + shift;
            words.forms()[at + k] = from.words.forms()[i];
            words.concepts()[at + k] = from.words.concepts()[i];
            words.wider()[at + k] = from.words.wider()[i];
            words.kinds()[at + k] = from.words.kinds()[i];
            words.quoted()[at + k] = from.words.quoted()[i];
            int clause = from.words.clauses()[i];
            words.clauses()[at + k] = clause == Clauses.FRAME ? Clauses.FRAME : clause - first + at;
            if (Details.isDetail(from, i)) {
                String other = other(from.text(i), piece.names);
                other.getChars(0, other.length(), letters, from.words.starts()[i] - start);
                long hash = Hash.of(other.toLowerCase(Locale.ROOT));
                words.forms()[at + k] = hash;
                words.concepts()[at + k] = hash;
            }
        }
        text.append(letters).append('\n');
        return size;
    }

    /** A word of equal length: digits for digits, vowels for vowels. */
    private static String other(String word, long names) {
        Random random = new Random(names ^ Hash.of(word));
        StringBuilder other = new StringBuilder();
        for (char c : word.toCharArray()) {
            String kind = Character.isDigit(c)
                    ? "123456789"
                    : "aeiou".indexOf(c) >= 0
                            ? "aeiou"
                            : c >= 'a' && c <= 'z' ? "bcdfghklmnprstvz" : c >= 'A' && c <= 'Z' ? "ABDEGHKLMNPRST" : "";
            other.append(kind.isEmpty() ? c : kind.charAt(random.nextInt(kind.length())));
        }
        return other.toString();
    }
}
