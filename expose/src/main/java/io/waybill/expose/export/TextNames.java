package io.waybill.expose.export;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where the text of each report stands: {@code texts/<id>.txt}, subfolders included. An id that no file may be named
 * after (it leads out of the folder, is too long, is a device on Windows, or meets another one) gets a flat safe name
 * with a hash instead.
 */
final class TextNames {
    static final String FOLDER = "texts";

    /** Of one part of a path in UTF-8; most file systems take 255, and ".txt" comes on top. */
    private static final int MAX_PART_BYTES = 240;

    private static final int MAX_PATH_BYTES = 800;
    private static final int MAX_WORDS_OF_UNUSUAL = 60;
    private static final Pattern DEVICE =
            Pattern.compile("(?i)(con|prn|aux|nul|conin\\$|conout\\$|com[0-9¹²³]|lpt[0-9¹²³])(\\..*)?");
    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*", Pattern.DOTALL);
    private static final Pattern UNUSUAL = Pattern.compile("_[A-Za-z0-9._-]*-[0-9a-f]{16}", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_SIMPLE = Pattern.compile("[^A-Za-z0-9_-]+");
    private static final String RESERVED = File.separatorChar == '\\' ? "\\<>:\"|?*" : "\\";
    private static final String JOINERS = "\u200c\u200d";

    private final Map<String, String> names;

    private TextNames(Map<String, String> names) {
        this.names = Collections.unmodifiableMap(names);
    }

    /**
     * Names for the reports with these ids.
     *
     * @param tellsCase whether the file system holds {@code A} and {@code a} apart
     */
    static TextNames of(List<String> ids, boolean tellsCase) {
        Map<String, String> names = new LinkedHashMap<>();
        Set<String> files = new HashSet<>();
        Set<String> folders = new HashSet<>();
        for (String id : ids) {
            String plain = id + ".txt";
            boolean fits = isSafe(id) && take(key(plain, tellsCase), files, folders);
            names.put(id, fits ? plain : unusual(id));
        }
        return new TextNames(names);
    }

    /** The file of a report's text, relative to {@code texts/}, with {@code /} between folders. */
    String name(String id) {
        return Objects.requireNonNull(names.get(id), id);
    }

    Collection<String> all() {
        return names.values();
    }

    /** Takes the name unless a file or a folder stands in its way. */
    private static boolean take(String name, Set<String> files, Set<String> folders) {
        Set<String> parents = new HashSet<>();
        for (int slash = name.indexOf('/'); slash >= 0; slash = name.indexOf('/', slash + 1)) {
            parents.add(name.substring(0, slash));
        }
        if (folders.contains(name) || !Collections.disjoint(parents, files) || !files.add(name)) {
            return false;
        }
        folders.addAll(parents);
        return true;
    }

    private static boolean isSafe(String id) {
        if (DRIVE.matcher(id).matches() || UNUSUAL.matcher(id).matches() || bytes(id) > MAX_PATH_BYTES) {
            return false;
        }
        for (String part : id.split("/", -1)) {
            if (part.isEmpty()
                    || part.endsWith(".")
                    || part.endsWith(" ")
                    || bytes(part) > MAX_PART_BYTES
                    || DEVICE.matcher(part).matches()
                    || !part.codePoints().allMatch(TextNames::isPrintable)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPrintable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            case Character.FORMAT -> JOINERS.indexOf(c) >= 0;
            default -> RESERVED.indexOf(c) < 0;
        };
    }

    private static String unusual(String id) {
        String words = NOT_SIMPLE.matcher(id).replaceAll("_");
        return "_" + words.substring(0, Math.min(words.length(), MAX_WORDS_OF_UNUSUAL)) + "-" + hash(id) + ".txt";
    }

    private static String hash(String id) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_16BE));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static String key(String name, boolean tellsCase) {
        return tellsCase
                ? name
                : Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
