package io.waybill.identify.origin;

import io.waybill.model.Alignment;
import io.waybill.model.Attribution;
import io.waybill.model.Attribution.Stance;
import io.waybill.model.Claim;
import io.waybill.model.Comparison;
import io.waybill.model.Mention;
import io.waybill.model.Origin;
import io.waybill.model.Party;
import io.waybill.model.Report;
import io.waybill.model.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * On whose knowledge each claim rests: the speaker whom a report names, whether or not his words are held; else the
 * report, or the one that it retells. Confined to one thread.
 */
final class ClaimOrigins {
    /** Whose knowledge it is: equal keys are one origin. */
    record Key(Origin.Kind kind, String id, String name, Optional<String> party) {}

    private static final Pattern PRONOUN = Pattern.compile("(?i)who|which|that|this|he|she|it|they|we|i");

    private static final Set<Stance> ANSWERS = Set.of(Stance.DENIES, Stance.DECLINES, Stance.RETRACTS);

    private final Map<String, Report> reports = new HashMap<>();
    private final Map<String, Claim> claims = new HashMap<>();
    private final Map<String, List<Comparison>> originalsOf = new HashMap<>();
    private final Map<String, Key> found = new HashMap<>();

    private final Affiliations affiliations;
    private final Map<String, String> states = new HashMap<>();
    private final Map<String, Key> publishers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    ClaimOrigins(
            List<Report> reports,
            List<Claim> claims,
            List<Party> parties,
            List<Comparison> comparisons,
            Affiliations affiliations) {
        this.affiliations = affiliations;
        parties.stream()
                .filter(party -> party.kind() == Party.Kind.STATE)
                .forEach(party -> states.putIfAbsent(party.name(), party.id()));
        reports.forEach(report -> this.reports.put(report.id(), report));
        claims.forEach(claim -> this.claims.put(claim.id(), claim));
        comparisons.forEach(comparison -> originalsOf
                .computeIfAbsent(comparison.rewrite(), r -> new ArrayList<>())
                .add(comparison));
        reports.forEach(report -> report.publisher().ifPresent(name -> publishers.put(name, publisher(name))));
    }

    Key of(Claim claim) {
        return of(claim, new HashSet<>());
    }

    private Key of(Claim claim, Set<String> seen) {
        Key known = found.get(claim.id());
        if (known != null) {
            return known;
        }
        Key key = seen.add(claim.id()) ? retold(claim, seen).orElseGet(() -> own(claim)) : own(claim);
        found.put(claim.id(), key);
        return key;
    }

    /** The origin of the claim that this one tells again; of the original itself where only its sentence is told. */
    private Optional<Key> retold(Claim claim, Set<String> seen) {
        for (Comparison comparison : originalsOf.getOrDefault(claim.report(), List.of())) {
            List<Alignment> told = comparison.alignments().stream()
                    .filter(alignment -> alignment.rewrite().contains(claim.id()))
                    .filter(alignment -> alignment.originalSpan().isPresent())
                    .toList();
            Optional<Claim> same = told.stream()
                    .flatMap(alignment -> alignment.original().stream())
                    .map(claims::get)
                    .filter(original -> original != null && ClaimChange.alike(original, claim))
                    .findFirst();
            if (same.isPresent()) {
                return Optional.of(of(same.get(), seen));
            }
            if (!told.isEmpty() && speaker(claim).isEmpty()) {
                return Optional.of(root(comparison.original()));
            }
        }
        return Optional.empty();
    }

    private Key own(Claim claim) {
        Optional<Source> speaker = speaker(claim);
        if (speaker.isEmpty()) {
            return report(claim.report());
        }
        Mention mention = speaker.get().mention();
        boolean unnamed = isUnnamed(speaker.get());
        if (unnamed) {
            return new Key(
                    Origin.Kind.UNNAMED,
                    claim.report() + " " + mention.name(),
                    told(mention) + ", unnamed, in " + title(claim.report()),
                    mention.party());
        }
        return affiliations
                .of(speaker.get())
                .map(this::state)
                .or(() -> Optional.ofNullable(publishers.get(mention.name())))
                .or(() -> generic(claim, mention))
                .orElseGet(() -> new Key(
                        Origin.Kind.NAMED, mention.party().orElse(mention.name()), mention.name(), mention.party()));
    }

    /** "the defence ministry": two reports may mean two. */
    private Optional<Key> generic(Claim claim, Mention mention) {
        return mention.name().codePoints().anyMatch(Character::isUpperCase)
                ? Optional.empty()
                : Optional.of(new Key(
                        Origin.Kind.NAMED,
                        claim.report() + " " + mention.name(),
                        mention.name() + ", in " + title(claim.report()),
                        mention.party()));
    }

    private static String told(Mention mention) {
        return PRONOUN.matcher(mention.text()).matches() ? mention.name().replace(" (unnamed)", "") : mention.text();
    }

    /** All organs and office holders of a government are one origin. */
    private Key state(String name) {
        return new Key(Origin.Kind.NAMED, "state " + name, name, Optional.ofNullable(states.get(name)));
    }

    /** An outlet is one origin, whatever number of reports it writes. */
    private Key publisher(String name) {
        return affiliations
                .ofBody(name)
                .map(this::state)
                .orElseGet(() -> new Key(
                        Origin.Kind.REPORT, "publisher " + name.toLowerCase(Locale.ROOT), name, Optional.empty()));
    }

    /** The name under which a person may have graded the speaker. */
    String voice(Claim claim) {
        return speaker(claim).map(source -> source.mention().name()).orElseGet(() -> title(claim.report()));
    }

    /**
     * Who denies, takes back or does not answer, whoever tells of it; else the outermost speaker who is no outlet that
     * only passes on; an outlet where nobody else speaks.
     */
    private static Optional<Source> speaker(Claim claim) {
        Optional<Source> answers = claim.attribution().stream()
                .filter(link -> ANSWERS.contains(link.stance()))
                .flatMap(link -> link.source().stream())
                .findFirst();
        if (answers.isPresent()) {
            return answers;
        }
        List<Source> speakers = claim.attribution().stream()
                .filter(link -> !Vouching.isFigure(link))
                .map(Attribution::source)
                .flatMap(Optional::stream)
                .toList();
        return speakers.stream()
                .filter(source -> source.kind() != Source.Kind.MEDIA)
                .reduce((nearer, farther) -> isUnnamed(farther) && !isUnnamed(nearer) ? nearer : farther)
                .or(() -> speakers.stream().findFirst());
    }

    static boolean isUnnamed(Source source) {
        // the first letter of a sentence names nobody
        boolean named = source.mention().entity().isPresent()
                && source.mention().text().codePoints().skip(1).anyMatch(Character::isUpperCase);
        return source.kind() == Source.Kind.UNNAMED
                || ((source.kind() == Source.Kind.EVIDENCE || source.kind() == Source.Kind.DOCUMENT) && !named);
    }

    private Key root(String report) {
        Set<String> seen = new HashSet<>();
        String at = report;
        while (originalsOf.containsKey(at) && seen.add(at)) {
            at = originalsOf.get(at).getFirst().original();
        }
        return report(at);
    }

    private Key report(String id) {
        Report report = reports.get(id);
        return Optional.ofNullable(report)
                .flatMap(Report::publisher)
                .map(publishers::get)
                .orElseGet(() -> new Key(Origin.Kind.REPORT, id, title(id), Optional.empty()));
    }

    private String title(String id) {
        Report report = reports.get(id);
        return report == null ? id : report.publisher().or(report::title).orElse(id);
    }
}
