package io.waybill.identify.origin;

import io.waybill.identify.claim.ReadReport;
import io.waybill.identify.language.Document;
import io.waybill.identify.language.Sentence;
import io.waybill.identify.language.Token;
import io.waybill.lexicon.actor.Actor;
import io.waybill.lexicon.actor.Actors;
import io.waybill.lexicon.goods.Good;
import io.waybill.lexicon.goods.Goods;
import io.waybill.lexicon.goods.GoodsClass;
import io.waybill.model.Block;
import java.util.List;
import java.util.Locale;

/** Makes profiles of analysed reports. Immutable and thread-safe. */
public final class Profiler {
    private final Actors actors = Actors.load();
    private final Goods goods = Goods.load();

    /** The profile of a report with what was read out of it. */
    public Profile profile(Document document, ReadReport read) {
        List<Sentence> sentences = document.sentences();
        int size = sentences.stream().mapToInt(s -> s.tokens().size()).sum();
        Profile.Words words = Profile.Words.ofSize(size);
        int[] firstWord = new int[sentences.size() + 1];
        Block.Kind[] kinds = new Block.Kind[sentences.size()];
        Quoting quoting = new Quoting();
        for (int s = 0; s < sentences.size(); s++) {
            Sentence sentence = sentences.get(s);
            kinds[s] = sentence.kind();
            firstWord[s + 1] = firstWord[s] + sentence.tokens().size();
            words(document.report().text(), sentence, firstWord[s], words);
            quoting.mark(document.report().text(), sentence, firstWord[s], words.quoted());
        }
        return new Profile(document.report(), read, words, firstWord, kinds);
    }

    private void words(String text, Sentence sentence, int at, Profile.Words words) {
        List<Token> tokens = sentence.tokens();
        int[] heads = Clauses.of(sentence);
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            words.starts()[at + i] = token.start();
            words.ends()[at + i] = token.end();
            words.clauses()[at + i] = heads[i] == Clauses.FRAME ? Clauses.FRAME : at + heads[i];
            words.forms()[at + i] =
                    Hash.of(text.substring(token.start(), token.end()).toLowerCase(Locale.ROOT));
            words.concepts()[at + i] = Hash.of(Numerals.plain(token.lemma()));
            words.kinds()[at + i] = (byte) kind(token).ordinal();
        }
        List<String> forms = tokens.stream().map(Token::form).toList();
        for (var hit : actors.scan(forms)) {
            if (hit.actor().kind() == io.waybill.model.Party.Kind.STATE || hit.to() == hit.from() + 1) {
                actor(hit.actor(), at + hit.from(), at + hit.to(), words);
            }
        }
        for (var hit : goods.scan(forms, tokens.stream().map(Token::lemma).toList())) {
            good(hit.good(), at + hit.to() - 1, words);
        }
    }

    private static void actor(Actor actor, int from, int to, Profile.Words words) {
        for (int i = from; i < to; i++) {
            words.concepts()[i] = Hash.of("actor " + actor.name());
            words.kinds()[i] = (byte) Profile.Kind.NAME.ordinal();
        }
    }

    private static void good(Good good, int word, Profile.Words words) {
        if (good.goodsClass() != GoodsClass.MONEY && words.kinds()[word] == Profile.Kind.CONTENT.ordinal()) {
            words.concepts()[word] = Hash.of("good " + good.kind());
            words.wider()[word] = Hash.of("goods " + good.goodsClass());
        }
    }

    private static Profile.Kind kind(Token token) {
        String pos = token.pos();
        if (pos.equals("CD") || Character.isDigit(token.form().charAt(0))) {
            return Profile.Kind.NUMBER;
        }
        boolean named = token.entity().length() > 2 && !isMeasure(token.entity().substring(2));
        if (pos.startsWith("NNP") || (named && (pos.startsWith("NN") || pos.startsWith("JJ")))) {
            return Profile.Kind.NAME;
        }
        boolean content = pos.startsWith("NN") || pos.startsWith("VB") || pos.startsWith("JJ") || pos.startsWith("RB");
        return content ? Profile.Kind.CONTENT : Profile.Kind.FUNCTION;
    }

    private static boolean isMeasure(String entity) {
        return switch (entity) {
            case "DATE", "TIME", "MONEY", "CARDINAL", "ORDINAL", "PERCENT", "QUANTITY" -> true;
            default -> false;
        };
    }
}
