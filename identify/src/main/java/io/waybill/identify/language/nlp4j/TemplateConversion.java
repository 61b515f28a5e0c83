package io.waybill.identify.language.nlp4j;

import edu.emory.mathcs.nlp.component.template.feature.Direction;
import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Converts the library's feature template; refuses what no published model uses. */
final class TemplateConversion {
    private final FeatureTemplate<?, ?> library;
    private final List<int[]> slots = new ArrayList<>();

    TemplateConversion(FeatureTemplate<?, ?> library) {
        this.library = library;
    }

    Template template() {
        List<int[]> joined = new ArrayList<>();
        for (FeatureItem[] items : library.getFeatureList()) {
            int[] parts = new int[2 * items.length];
            for (int i = 0; i < items.length; i++) {
                parts[2 * i] = slot(items[i]);
                parts[2 * i + 1] = field(items[i]).ordinal();
            }
            joined.add(parts);
        }
        List<int[]> sets = new ArrayList<>();
        for (FeatureItem item : library.getSetFeatureList()) {
            sets.add(new int[] {slot(item), set(item).ordinal()});
        }
        int[] dense =
                library.getEmbeddingFeatureList().stream().mapToInt(this::slot).toArray();
        return new Template(
                slots.toArray(int[][]::new), joined.toArray(int[][]::new), sets.toArray(int[][]::new), dense);
    }

    private int slot(FeatureItem item) {
        Template.Source source = switch (item.getSource()) {
            case i -> Template.Source.STACK;
            case j -> Template.Source.INPUT;
            case k -> Template.Source.PEEK;
        };
        int[] slot = {source.ordinal(), item.getWindow(), relation(item).ordinal()};
        for (int i = 0; i < slots.size(); i++) {
            if (Arrays.equals(slots.get(i), slot)) {
                return i;
            }
        }
        slots.add(slot);
        return slots.size() - 1;
    }

    private static Template.Relation relation(FeatureItem item) {
        if (item.getRelation() == null) {
            return Template.Relation.SELF;
        }
        return switch (item.getRelation()) {
            case h -> Template.Relation.HEAD;
            case h2 -> Template.Relation.GRAND_HEAD;
            case lmd -> Template.Relation.LEFTMOST;
            case lmd2 -> Template.Relation.SECOND_LEFTMOST;
            case rmd -> Template.Relation.RIGHTMOST;
            case rmd2 -> Template.Relation.SECOND_RIGHTMOST;
            case lns -> Template.Relation.LEFT_SIBLING;
            case lns2 -> Template.Relation.SECOND_LEFT_SIBLING;
            default -> throw unknown(item);
        };
    }

    private static Field field(FeatureItem item) {
        return switch (item.getField()) {
            case word_form_simplified -> Field.SIMPLIFIED;
            case word_form_simplified_lowercase -> Field.LOWER;
            case word_shape -> Field.SHAPE;
            case ambiguity_classes -> Field.AMBIGUITY;
            case lemma -> Field.LEMMA;
            case part_of_speech_tag -> Field.POS;
            case named_entity_tag -> Field.ENTITY;
            case dependency_label -> Field.LABEL;
            case valency -> {
                if (item.getAttribute() != Direction.all) {
                    throw unknown(item);
                }
                yield Field.VALENCY;
            }
            case prefix, suffix ->
                Field.valueOf(item.getField().name().toUpperCase(java.util.Locale.ROOT) + "_" + item.getAttribute());
            default -> throw unknown(item);
        };
    }

    private static Field.Set set(FeatureItem item) {
        return switch (item.getField()) {
            case ambiguity_classes -> Field.Set.AMBIGUITY_CLASSES;
            case word_clusters -> Field.Set.CLUSTERS;
            case named_entity_gazetteers -> Field.Set.GAZETTEERS;
            case orthographic -> Field.Set.ORTHOGRAPHY;
            case positional -> Field.Set.POSITION;
            default -> throw unknown(item);
        };
    }

    private static IllegalStateException unknown(FeatureItem item) {
        return new IllegalStateException("another version of NLP4J: feature " + item);
    }
}
