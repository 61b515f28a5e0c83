package io.waybill.identify.deal;

import io.waybill.lexicon.actor.Actor;
import io.waybill.model.Mention;
import io.waybill.model.Party;
import io.waybill.model.Party.PartyMention;
import io.waybill.model.Role;
import io.waybill.model.Source;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the mentions of one party tell of it. */
final class PartyDraft {
    private static final Comparator<PartyMention> BY_PLACE = Comparator.comparing(PartyMention::report)
            .thenComparingInt(PartyMention::start)
            .thenComparingInt(PartyMention::end);
    /** A description longer than this is a clause, not a description. */
    private static final int LONGEST_DESCRIPTION = 120;
    /** So far back one looks for the word before a name. */
    private static final int REACH = 30;

    private final Actorship actors;
    private final Map<String, Integer> names = new TreeMap<>();
    private final Map<String, Integer> descriptions = new TreeMap<>();
    private final Set<String> texts = new TreeSet<>();
    private final Set<PartyMention> mentions = new TreeSet<>(BY_PLACE);
    private final Set<Role> roles = EnumSet.noneOf(Role.class);
    private final Set<Source.Kind> speakers = EnumSet.noneOf(Source.Kind.class);
    private boolean withArticle;
    private boolean afterShipWord;

    PartyDraft(Actorship actors) {
        this.actors = actors;
    }

    /** @param text of the report, or nothing where it is not at hand */
    void add(Occurrence seen, String text) {
        Mention mention = seen.mention();
        names.merge(mention.name(), 1, Integer::sum);
        texts.add(mention.text());
        mentions.add(new PartyMention(seen.report(), mention.start(), mention.end()));
        seen.role().ifPresent(roles::add);
        seen.speaker().ifPresent(speakers::add);
        String before = before(text, mention.start());
        afterShipWord |= actors.isShipWord(before);
        withArticle |= before.equals("the") || mention.text().startsWith("the ");
        int comma = mention.text().lastIndexOf(", ");
        if (comma > 0 && Names.isProper(mention.text().substring(comma + 2)) && comma < LONGEST_DESCRIPTION) {
            descriptions.merge(mention.text().substring(0, comma), 1, Integer::sum);
        }
    }

    /** The word before the mention, without marks of emphasis. */
    private static String before(String text, int start) {
        if (start > text.length()) {
            return "";
        }
        String[] words = text.substring(Math.max(0, start - REACH), start).split("[\\s*_“\"]+");
        return words.length == 0 ? "" : words[words.length - 1];
    }

    /** The name used most; of equals the longest. */
    String name() {
        return most(names).orElseThrow();
    }

    private static Optional<String> most(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(entry -> entry.getKey().length())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    Party party(String key, PartyKeys keys) {
        boolean described = key.startsWith("u ");
        Optional<Actor> known = keys.find(name());
        String name = known.map(Actor::name).orElse(name());
        Party.Kind kind = known.map(Actor::kind).orElseGet(() -> kind(keys));
        Set<String> aliases = new TreeSet<>(names.keySet());
        if (!described) {
            texts.stream()
                    .filter(text -> Character.isUpperCase(text.codePointAt(0))
                            && Names.isProper(text)
                            && !text.contains(",")
                            && !Names.meansNobody(text))
                    .map(text -> text.replaceFirst("^[Tt]he ", "").replaceFirst("['’]s?$", ""))
                    .forEach(aliases::add);
        }
        aliases.remove(name);
        Optional<String> description = described
                ? texts.stream()
                        .filter(text -> !Names.meansNobody(text))
                        .max(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                : most(descriptions);
        return new Party(
                Hashes.id("p", List.of(kind.label(), key)),
                name,
                kind,
                List.copyOf(aliases),
                description,
                List.copyOf(mentions),
                List.of());
    }

    private Party.Kind kind(PartyKeys keys) {
        String name = name();
        Optional<Party.Kind> head = actors.byHead(name);
        if (keys.ofState(name).isPresent()) {
            return name.contains("unnamed") ? Party.Kind.PERSON : Party.Kind.BODY;
        }
        if (speakers.contains(Source.Kind.PERSON)) {
            return Party.Kind.PERSON;
        }
        if (actors.isCompany(name)) {
            return Party.Kind.COMPANY;
        }
        if (head.isPresent()) {
            return head.get();
        }
        if (speakers.contains(Source.Kind.MEDIA) || speakers.contains(Source.Kind.STATE_MEDIA)) {
            return Party.Kind.COMPANY;
        }
        if (roles.equals(Set.of(Role.PLACE))) {
            return Party.Kind.PLACE;
        }
        return bySpelling(name);
    }

    private Party.Kind bySpelling(String name) {
        if (afterShipWord) {
            return Party.Kind.SHIP;
        }
        String[] words = name.split("\\s+");
        boolean capitals = List.of(words).stream().allMatch(word -> Character.isUpperCase(word.codePointAt(0)));
        if (words.length == 1) {
            boolean acronym = name.length() > 2 && name.equals(name.toUpperCase(Locale.ROOT));
            return acronym ? Party.Kind.BODY : Party.Kind.GROUP;
        }
        if (!capitals || words.length > 4 || words[0].length() == 1) {
            return Party.Kind.GROUP;
        }
        // "the Jie Shun": an article before a name without a head word is how ships are told
        return withArticle ? Party.Kind.SHIP : Party.Kind.PERSON;
    }
}
