package io.waybill.lexicon.name;

import io.waybill.app.evaluate.RankFigures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.ToDoubleBiFunction;

/** Trains the model of names: {@code Train SHARED-DATA OUT.tsv}; {@code Train SHARED-DATA} only cross-validates. */
public final class Train {
    private static final int FOLDS = 5;
    private static final Map<NameKind, Forest.Settings> SETTINGS = new EnumMap<>(Map.of(
            NameKind.PERSON, new Forest.Settings(120, 3, .12, 6, 4),
            NameKind.ORGANISATION, new Forest.Settings(160, 3, .12, 6, 4),
            NameKind.SHIP, new Forest.Settings(60, 3, .12, 4, 4)));
    private final NameReader reader = NameReader.load();
    private final NameComparer comparer = NameComparer.load();
    private final List<Row> rows = new ArrayList<>();

    record Row(Data.Pair pair, NameKind kind, double[] signals, double weight, int fold, boolean labelled) {}

    public static void main(String[] args) throws IOException {
        var train = new Train();
        var data = Path.of(args[0]);
        train.gather(data, train::covered);
        var first = train.forests();
        train.gather(data, (one, two) -> train.scored(first, one, two));
        train.crossValidate();
        train.second(data);
        if (args.length > 1) {
            train.write(Path.of(args[1]));
        }
    }

    /** The pairs to learn from; those that are taken for each other are looked for by a likeness. */
    private void gather(Path data, ToDoubleBiFunction<Name, Name> likeness) throws IOException {
        rows.clear();
        var random = new Random(11);
        var sdn = Data.sdn(data.resolve("lists/us-ofac-sdn/2024-05-03/sdn.csv"));
        var slips = Data.damaged(sdn, 4000, false, random);
        var heavy = Data.damaged(sdn, 3000, true, random);
        var neighbours = new Neighbours(sdn, likeness);
        var knowing = neighbours.reader();
        var labelled = Data.labelled(data.resolve("bench/names/cross-list-pairs.csv"));
        add(reader, labelled, .9, true);
        add(knowing, labelled, .6, false);
        add(knowing, slips, .5, false);
        add(knowing, heavy, .3, false);
        add(knowing, Data.mistaken(neighbours, slips, 4), .12, false);
        add(knowing, Data.mistaken(neighbours, heavy, 6), .12, false);
        add(knowing, Data.different(sdn, 6000, random), .3, false);
        add(knowing, new Contradiction(sdn).pairs(4000, random), .3, false);
        add(reader, Data.respelled(2500, random), .4, false);
        add(knowing, Data.mistaken(sdn, Data.ordinary(1600, random), 3, likeness), .8, false);
        add(knowing, Data.mistakenCompanies(neighbours, Data.ordinaryCompanies(2500, random), 4), .04, false);
        System.out.println(rows.size() + " pairs");
    }

    private void add(NameReader by, List<Data.Pair> pairs, double weight, boolean labelled) {
        for (var pair : pairs) {
            var one = by.read(pair.one(), pair.kind());
            var two = by.read(pair.two(), pair.kind());
            if (!one.isEmpty() && !two.isEmpty()) {
                var fold = Math.floorMod(pair.fold().hashCode() * 0x9E3779B1 >>> 7, FOLDS);
                rows.add(new Row(pair, one.readings[0].kind, comparer.signals(one, two), weight, fold, labelled));
            }
        }
    }

    private Map<NameKind, Forest> forests() {
        Map<NameKind, Forest> forests = new EnumMap<>(NameKind.class);
        SETTINGS.keySet().forEach(kind -> forests.put(
                kind, forest(rows.stream().filter(row -> row.kind == kind).toList(), kind)));
        return forests;
    }

    /** How much two names cover of each other: what is known before there is a model. */
    private double covered(Name one, Name two) {
        var signals = comparer.signals(one, two);
        return signals[Signal.COVER_SHORT.ordinal()]
                + signals[Signal.COVER_LONG.ordinal()]
                - signals[Signal.CLASH.ordinal()];
    }

    private double scored(Map<NameKind, Forest> forests, Name one, Name two) {
        return one.isEmpty() || two.isEmpty() ? 0 : forests.get(one.readings[0].kind).score(comparer.signals(one, two));
    }

    private static Forest forest(List<Row> rows, NameKind kind) {
        var x = rows.stream().map(Row::signals).toArray(double[][]::new);
        var y = rows.stream().mapToDouble(r -> r.pair.match() ? 1 : 0).toArray();
        var w = rows.stream().mapToDouble(Row::weight).toArray();
        var sign = Arrays.stream(Signal.values()).mapToInt(s -> s.sign).toArray();
        return new Forest(x, y, w, sign, SETTINGS.get(kind)).grow();
    }

    private void crossValidate() {
        List<Row> tested = new ArrayList<>();
        List<Double> scores = new ArrayList<>();
        for (var kind : SETTINGS.keySet()) {
            for (var fold = 0; fold < FOLDS; fold++) {
                var now = fold;
                var forest = forest(rows.stream().filter(r -> r.kind == kind && r.fold != now).toList(), kind);
                rows.stream().filter(r -> r.kind == kind && r.fold == now).forEach(r -> {
                    tested.add(r);
                    scores.add(r.pair.one().equalsIgnoreCase(r.pair.two()) ? 1 : forest.score(r.signals));
                });
            }
        }
        if (Boolean.getBoolean("errors")) {
            errors(tested, scores);
        }
        for (var threshold = .4; threshold < .75; threshold += .05) {
            sweep(threshold, tested, scores);
        }
        report("labelled", tested, scores, r -> r.labelled);
        report("  person", tested, scores, r -> r.labelled && r.kind == NameKind.PERSON);
        report("  organisation", tested, scores, r -> r.labelled && r.kind == NameKind.ORGANISATION);
        report("  ship", tested, scores, r -> r.labelled && r.kind == NameKind.SHIP);
        report("  latin", tested, scores, r -> r.labelled && r.pair.script().equals("latin"));
        report("  cross", tested, scores, r -> r.labelled && r.pair.script().equals("cross"));
        share("respelled", tested, scores, r -> r.pair.group().equals("respelled"));
        share("ordinary companies", tested, scores, r -> r.pair.group().equals("ordinary-company"));
        share("ordinary", tested, scores, r -> r.pair.group().equals("ordinary"));
        for (var kind : SETTINGS.keySet()) {
            share("one edit " + kind, tested, scores, r -> r.kind == kind && r.pair.group().equals("one-edit"));
            share("heavy " + kind, tested, scores, r -> r.kind == kind && r.pair.group().equals("heavy"));
            share("contradicted " + kind, tested, scores, r -> r.kind == kind && r.pair.group().equals("contradicted"));
            share("mistaken " + kind, tested, scores, r -> r.kind == kind && r.pair.group().equals("mistaken"));
            share("different " + kind, tested, scores, r -> r.kind == kind && r.pair.group().equals("different"));
        }
    }

    /** The hand-made groups of the second file of pairs, of which nothing is learned. */
    private void second(Path data) {
        var forests = new EnumMap<NameKind, Forest>(NameKind.class);
        List<Row> tested = new ArrayList<>();
        List<Double> scores = new ArrayList<>();
        for (var pair : Data.labelled(data.resolve("bench/names/name-pairs-dev.csv"))) {
            var kind = pair.kind() == NameKind.UNKNOWN ? NameKind.ORGANISATION : pair.kind();
            var forest = forests.computeIfAbsent(kind, k -> forest(rows.stream().filter(r -> r.kind == k).toList(), k));
            var one = reader.read(pair.one(), kind);
            var two = reader.read(pair.two(), kind);
            if (!one.isEmpty() && !two.isEmpty()) {
                var signals = comparer.signals(one, two);
                tested.add(new Row(pair, kind, signals, 1, 0, false));
                var score = one.plain.equals(two.plain) ? 1 : forest.score(signals);
                scores.add(score);
                if (pair.group().startsWith("nk") && score >= NameComparer.THRESHOLD != pair.match() && Boolean.getBoolean("show")) {
                    System.out.printf(Locale.ROOT, "  %s %.2f %s | %s%n", pair.match(), score, pair.one(), pair.two());
                }
            }
        }
        report("nk hand-made", tested, scores, r -> r.pair.group().startsWith("nk"));
        report("synthetic", tested, scores, r -> r.pair.group().startsWith("synth"));
    }

    private static void report(String name, List<Row> rows, List<Double> scores, java.util.function.Predicate<Row> which) {
        List<Double> some = new ArrayList<>();
        List<Boolean> labels = new ArrayList<>();
        for (var i = 0; i < rows.size(); i++) {
            if (which.test(rows.get(i))) {
                some.add(scores.get(i));
                labels.add(rows.get(i).pair.match());
            }
        }
        var figures = RankFigures.of(some, labels, NameComparer.THRESHOLD, .93);
        System.out.printf(
                Locale.ROOT,
                "%-18s %5d pairs  P %.3f  R %.3f  F1 %.3f  AUC %.3f  R at P .93 %.3f%n",
                name, figures.pairs(), figures.precision(), figures.recall(), figures.f1(), figures.auc(), figures.recallAt());
    }

    /** What a threshold would give. */
    private static void sweep(double threshold, List<Row> rows, List<Double> scores) {
        var right = 0;
        var wrong = 0;
        var positives = 0;
        var edits = new int[2];
        var heavy = new int[2];
        var ordinary = new java.util.HashMap<String, Boolean>();
        for (var i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var over = scores.get(i) >= threshold;
            if (row.labelled) {
                positives += row.pair.match() ? 1 : 0;
                right += over && row.pair.match() ? 1 : 0;
                wrong += over && !row.pair.match() ? 1 : 0;
            }
            switch (row.pair.group()) {
                case "one-edit" -> edits[over ? 1 : 0]++;
                case "heavy" -> heavy[over ? 1 : 0]++;
                case "ordinary" -> ordinary.merge(row.pair.one(), over, Boolean::logicalOr);
                default -> {}
            }
        }
        var hit = (double) ordinary.values().stream().filter(b -> b).count() / ordinary.size();
        System.out.printf(
                Locale.ROOT,
                "threshold %.2f  P %.3f  R %.3f  one edit %.4f  heavy %.3f  ordinary names hit %.4f%n",
                threshold, (double) right / (right + wrong), (double) right / positives,
                (double) edits[1] / (edits[0] + edits[1]), (double) heavy[1] / (heavy[0] + heavy[1]), hit);
    }

    private static void share(String name, List<Row> rows, List<Double> scores, java.util.function.Predicate<Row> which) {
        var all = 0;
        var over = 0;
        for (var i = 0; i < rows.size(); i++) {
            if (which.test(rows.get(i))) {
                all++;
                over += scores.get(i) >= NameComparer.THRESHOLD ? 1 : 0;
            }
        }
        System.out.printf(Locale.ROOT, "%-24s %5d  over the threshold %.4f%n", name, all, (double) over / all);
    }

    private void errors(List<Row> rows, List<Double> scores) {
        for (var i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var over = scores.get(i) >= NameComparer.THRESHOLD;
            if (over != row.pair.match()) {
                System.out.printf(Locale.ROOT, "%s %s %s %.2f | %s | %s%n", row.kind, row.pair.match() ? "MISS" : "FALSE", row.pair.group(), scores.get(i), row.pair.one(), row.pair.two());
                System.out.println("     " + reader.read(row.pair.one(), row.pair.kind()).tokens() + "\n     " + reader.read(row.pair.two(), row.pair.kind()).tokens());
            }
        }
    }

    private void write(Path out) throws IOException {
        var lines = new ArrayList<String>();
        lines.add("# Decision trees that weigh the signals of two names (Signal), by kind of name; the values of the leaves reached add up to log odds.");
        lines.add("# Monotone in each signal. Made by bench/names/train.sh from labelled and generated pairs; do not edit.");
        lines.add("# Tab-separated: kind, tree, node, signal, limit, node if below the limit, node otherwise, value of a leaf");
        var forests = forests();
        for (var kind : SETTINGS.keySet()) {
            var forest = forests.get(kind);
            for (var t = 0; t < forest.trees.size(); t++) {
                var tree = forest.trees.get(t);
                for (var n = 0; n < tree.size(); n++) {
                    var node = tree.get(n);
                    lines.add(node.leaf()
                            ? String.format(Locale.ROOT, "%s\t%d\t%d\t-\t-\t-\t-\t%.4f", kind.name().toLowerCase(Locale.ROOT), t, n, node.value())
                            : String.format(Locale.ROOT, "%s\t%d\t%d\t%s\t%s\t%d\t%d\t0", kind.name().toLowerCase(Locale.ROOT), t, n, Signal.values()[node.signal()], node.limit(), node.below(), node.above()));
                }
            }
        }
        Files.write(out, lines);
        System.out.println("wrote " + out);
    }
}
