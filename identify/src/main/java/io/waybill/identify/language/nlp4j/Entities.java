package io.waybill.identify.language.nlp4j;

import java.util.ArrayList;
import java.util.List;

/** Makes well-formed BILOU chunks of the entity labels of a sentence, as the library does. */
final class Entities {
    private record Chunk(String type, int begin, int end) {}

    private Entities() {}

    static void repair(Nodes nodes) {
        for (int i = 2; i < nodes.size(); i++) {
            repair(nodes, i);
        }
        List<Chunk> chunks = chunks(nodes);
        for (int i = 1; i < nodes.size(); i++) {
            put(nodes, i, "O");
        }
        for (Chunk chunk : chunks) {
            if (chunk.begin == chunk.end) {
                put(nodes, chunk.begin, "U-" + chunk.type);
            } else {
                put(nodes, chunk.begin, "B-" + chunk.type);
                for (int i = chunk.begin + 1; i < chunk.end; i++) {
                    put(nodes, i, "I-" + chunk.type);
                }
                put(nodes, chunk.end, "L-" + chunk.type);
            }
        }
    }

    private static void repair(Nodes nodes, int at) {
        String before = nodes.value(at - 1, Field.ENTITY);
        String label = nodes.value(at, Field.ENTITY);
        switch ("" + before.charAt(0) + label.charAt(0)) {
            case "IU" -> put(nodes, at, "I" + label.substring(1));
            case "LI", "UI" -> put(nodes, at - 1, "I" + before.substring(1));
            case "OI" -> put(nodes, at - 1, label);
            case "UL" -> put(nodes, at - 1, "B" + before.substring(1));
            default -> {}
        }
    }

    private static List<Chunk> chunks(Nodes nodes) {
        List<Chunk> chunks = new ArrayList<>();
        int begin = -1;
        for (int i = 1; i < nodes.size(); i++) {
            String label = nodes.value(i, Field.ENTITY);
            switch (label.charAt(0)) {
                case 'U' -> {
                    chunks.add(new Chunk(label.substring(2), i, i));
                    begin = -1;
                }
                case 'B' -> begin = i;
                case 'L' -> {
                    if (begin >= 1) {
                        chunks.add(new Chunk(label.substring(2), begin, i));
                    }
                    begin = -1;
                }
                case 'O' -> begin = -1;
                default -> {}
            }
        }
        return chunks;
    }

    private static void put(Nodes nodes, int node, String label) {
        nodes.put(node, Field.ENTITY, label);
    }
}
