package io.waybill.identify.claim;

import io.waybill.lexicon.actor.Actor;
import io.waybill.lexicon.actor.Hit;
import io.waybill.model.Party;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The named parties of a report: every name in its sentences, shortened names joined to the full ones. */
final class Cast {
    private static final Pattern ACRONYM = Pattern.compile("[A-Z]{2,7}");
    private static final Pattern LOWER_CASE = Pattern.compile("[a-z]{3,}");
    private static final Set<String> NAME_ENTITIES =
            Set.of("PERSON", "ORG", "GPE", "NORP", "LOC", "FAC", "PRODUCT", "WORK_OF_ART");

    private final List<List<Spot>> spots;

    private Cast(List<List<Spot>> spots) {
        this.spots = spots;
    }

    /** A name before it is joined with others. */
    private record Raw(
            int sentence, int from, int to, String name, Optional<Actor> actor, Party.Kind kind, boolean place) {}

    /**
     * @param names those of earlier portions; the names of this one are added
     */
    static Cast of(Portions.Portion portion, List<Tree> trees, ShortNames names, ClaimExtractor.Lexica lexica) {
        List<Raw> raws = new ArrayList<>();
        DeclaredNames declared = new DeclaredNames(portion.document().report());
        for (Tree tree : trees) {
            raws.addAll(namesOf(tree, lexica, declared.of(tree)));
        }
        raws.forEach(raw -> names.add(raw.name(), raw.kind()));
        names.declare(Aliases.declared(portion, raws.stream().map(Raw::name).collect(Collectors.toSet())));
        Map<String, Party.Kind> kinds = names.kinds();
        Map<String, String> full = names.join();
        Map<String, Actant> actants = new HashMap<>();
        List<List<Spot>> spots = new ArrayList<>();
        trees.forEach(t -> spots.add(new ArrayList<>()));
        for (Raw raw : raws) {
            String canonical = raw.actor().map(Actor::name).orElse(full.getOrDefault(raw.name(), raw.name()));
            Actant actant = actants.computeIfAbsent(canonical, name -> actant(name, raw, kinds));
            if (!raw.name().equals(canonical)) {
                actant.aliases.add(raw.name());
            }
            boolean adjective =
                    raw.actor().map(a -> a.form() == Actor.Form.ADJECTIVE).orElse(false);
            spots.get(raw.sentence())
                    .add(new Spot(raw.sentence(), raw.from(), raw.to(), actant, adjective, raw.place()));
        }
        return new Cast(spots);
    }

    private static Actant actant(String name, Raw raw, Map<String, Party.Kind> kinds) {
        if (raw.actor().isPresent()) {
            Actor actor = raw.actor().get();
            return new Actant(actor.name(), actor.kind(), actor.state(), actor.speaksAs(), false);
        }
        Party.Kind kind = kinds.getOrDefault(name, raw.kind());
        return new Actant(name, kind, Optional.empty(), Optional.empty(), false);
    }

    private static List<Raw> namesOf(Tree tree, ClaimExtractor.Lexica lexica, List<int[]> declared) {
        List<Raw> raws = new ArrayList<>();
        boolean[] taken = new boolean[tree.size()];
        List<String> forms = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            forms.add(tree.form(i));
        }
        List<int[]> chunks = new ArrayList<>(declared);
        for (int[] chunk : chunks(tree)) {
            if (declared.stream().noneMatch(d -> d[0] <= chunk[1] && chunk[0] <= d[1])) {
                chunks.add(chunk);
            }
        }
        for (Hit hit : lexica.actors().scan(forms)) {
            int from = hit.from();
            int to = hit.to() - 1;
            boolean inside = chunks.stream()
                    .anyMatch(c ->
                            c[0] <= from && to <= c[1] && c[1] - c[0] > to - from && partOfName(tree, from, to, c));
            if (!inside && !clashes(taken, from, to)) {
                mark(taken, from, to);
                Actor actor = hit.actor();
                boolean place = actor.form() == Actor.Form.CITY
                        || actor.form() == Actor.Form.REGION
                        || actor.form() == Actor.Form.METONYM;
                raws.add(new Raw(
                        tree.sentence().index(), from, to, actor.name(), Optional.of(actor), actor.kind(), place));
            }
        }
        for (int[] chunk : chunks) {
            if (!clashes(taken, chunk[0], chunk[1])) {
                mark(taken, chunk[0], chunk[1]);
                String name = name(tree, chunk[0], chunk[1]);
                if (!name.isBlank() && Character.isLetterOrDigit(name.codePointAt(0))) {
                    Party.Kind kind = kind(tree, chunk, name, lexica);
                    raws.add(new Raw(
                            tree.sentence().index(),
                            chunk[0],
                            chunk[1],
                            name,
                            Optional.empty(),
                            kind,
                            kind == Party.Kind.PLACE));
                }
            }
        }
        return raws;
    }

    /** "Bank of Iran" is no mention of Iran, but "Russian President Vladimir Putin" is one of Russia. */
    private static boolean partOfName(Tree tree, int from, int to, int[] chunk) {
        String type = tree.entity(chunk[0]);
        return !type.equals("DATE") && !(from == chunk[0] && tree.pos(from).equals("JJ") && type.equals("PERSON"));
    }

    /** Runs of name tokens: what the analyser calls an entity, or capitalised words that hang together. */
    private static List<int[]> chunks(Tree tree) {
        List<int[]> chunks = new ArrayList<>();
        int i = 0;
        while (i < tree.size()) {
            int to = i;
            String bilou = tree.token(i).entity();
            if (bilou.startsWith("B-") && NAME_ENTITIES.contains(tree.entity(i))) {
                while (to + 1 < tree.size() && tree.token(to).entity().charAt(0) != 'L') {
                    to++;
                }
            } else if (!(bilou.startsWith("U-") && NAME_ENTITIES.contains(tree.entity(i)))
                    && !((tree.isName(i) || isAcronym(tree, i))
                            && bilou.equals("O")
                            && Character.isUpperCase(tree.form(i).charAt(0)))) {
                i++;
                continue;
            }
            // the run goes on over further capitalised words of the same phrase
            while (to + 1 < tree.size() && joins(tree, to, to + 1)) {
                to++;
            }
            int from = tree.pos(i).equals("DT") && i < to ? i + 1 : i;
            while (to > from && tree.pos(to).equals("POS")) {
                to--;
            }
            chunks.add(new int[] {from, to});
            i = to + 1;
            while (i < tree.size() && tree.token(i).entity().matches("[IL]-.*") && i <= to) {
                i++;
            }
        }
        return chunks;
    }

    private static boolean joins(Tree tree, int left, int right) {
        boolean capital = Character.isUpperCase(tree.form(right).charAt(0))
                || Character.isDigit(tree.form(right).charAt(0));
        boolean inside = tree.token(right).entity().startsWith("I-")
                || tree.token(right).entity().startsWith("L-");
        if (inside) {
            return true;
        }
        boolean plural =
                tree.pos(right).equals("NNS") && tree.head(left) == right && tree.isName(left); // "Peipsi Parts"
        if (!capital || !tree.isName(right) && !tree.pos(right).equals("CD") && !plural) {
            return false;
        }
        if (tree.entity(left).equals("GPE") && tree.entity(right).equals("PERSON")
                || tree.entity(right).equals("DATE")
                || tree.entity(left).equals("DATE")) {
            return false;
        }
        boolean sameHead = tree.head(left) == right && tree.relation(left).equals("compound")
                || tree.head(left) == tree.head(right) && tree.relation(left).equals("compound")
                || tree.head(right) == left && tree.relation(right).matches("compound|nmod|appos|dep");
        boolean title =
                tree.entity(right).equals("PERSON") && !tree.entity(left).equals("PERSON");
        return sameHead && !title;
    }

    static String name(Tree tree, int from, int to) {
        StringBuilder name = new StringBuilder();
        for (int i = from; i <= to; i++) {
            if (i > from && tree.start(i) > tree.end(i - 1)) {
                name.append(' ');
            }
            name.append(tree.form(i));
        }
        return name.toString().replaceAll("['’]s$", "").strip();
    }

    private static Party.Kind kind(Tree tree, int[] chunk, String name, ClaimExtractor.Lexica lexica) {
        List<String> parts = List.of(name.split(" "));
        int head = chunk[1];
        for (int c = chunk[0]; c <= chunk[1]; c++) {
            if (tree.head(c) < chunk[0] || tree.head(c) > chunk[1]) {
                head = c;
            }
        }
        int before = chunk[0] - 1;
        while (before >= 0 && !Character.isLetter(tree.form(before).charAt(0))) {
            before--;
        }
        Optional<Party.Kind> called = before >= 0 ? lexica.words().partyNoun(tree.lemma(before)) : Optional.empty();
        if (called.filter(k -> k == Party.Kind.SHIP || k == Party.Kind.AIRCRAFT).isPresent()) {
            return called.get();
        }
        Optional<Party.Kind> described = described(tree, head, lexica);
        if (described.isPresent()) {
            return described.get();
        }
        if (lexica.companies().isCompany(parts)) {
            return Party.Kind.COMPANY;
        }
        String type = tree.entity(head).isEmpty() ? tree.entity(chunk[0]) : tree.entity(head);
        boolean the =
                before >= 0 && before == chunk[0] - 1 && tree.lemma(before).equals("the");
        boolean several = chunk[1] > chunk[0];
        boolean sails = tree.head(head) >= 0
                && (tree.relation(head).equals("nsubj") && lexica.words().sails(tree.lemma(tree.head(head)))
                        || tree.lemma(tree.head(head)).matches("aboard|onboard|alongside"));
        if (the
                && (sails && !type.matches("GPE|NORP")
                        || several && Set.of("PERSON", "PRODUCT", "WORK_OF_ART").contains(type))) {
            return Party.Kind.SHIP; // "the Jie Shun": persons and works that take an article are mostly ships
        }
        if (type.equals("PERSON") && !the
                || called.filter(k -> k == Party.Kind.PERSON).isPresent()) {
            return Party.Kind.PERSON;
        }
        Optional<Party.Kind> byHead = lexica.words().partyNoun(tree.form(head).toLowerCase(Locale.ROOT));
        if (byHead.isPresent()) {
            return byHead.get();
        }
        return switch (type) {
            case "GPE", "LOC", "FAC" -> Party.Kind.PLACE;
            case "NORP" -> Party.Kind.GROUP;
            default -> called.orElse(Party.Kind.BODY);
        };
    }

    /** "MTE", tagged as a common noun, in a sentence that is not all in capitals. */
    private static boolean isAcronym(Tree tree, int i) {
        return tree.pos(i).startsWith("NN")
                && ACRONYM.matcher(tree.form(i)).matches()
                && tree.sentence().tokens().stream()
                                .filter(t -> LOWER_CASE.matcher(t.form()).matches())
                                .count()
                        > 2;
    }

    /** "the Nasr Kareem, a dhow without a flag": what the report says that it is. */
    private static Optional<Party.Kind> described(Tree tree, int head, ClaimExtractor.Lexica lexica) {
        for (int c : tree.children(head)) {
            if (tree.relation(c).equals("appos") && c > head && tree.pos(c).equals("NN")) {
                Optional<Party.Kind> kind = lexica.words()
                        .partyNoun(tree.lemma(c))
                        .filter(k -> k == Party.Kind.SHIP || k == Party.Kind.AIRCRAFT || k == Party.Kind.COMPANY);
                if (kind.isPresent()) {
                    return kind;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean clashes(boolean[] taken, int from, int to) {
        for (int i = from; i <= to; i++) {
            if (taken[i]) {
                return true;
            }
        }
        return false;
    }

    private static void mark(boolean[] taken, int from, int to) {
        for (int i = from; i <= to; i++) {
            taken[i] = true;
        }
    }

    List<Spot> spots(int sentence) {
        return spots.get(sentence);
    }

    Optional<Spot> at(int sentence, int token) {
        return spots.get(sentence).stream().filter(s -> s.covers(token)).findFirst();
    }
}
