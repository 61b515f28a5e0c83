package io.waybill.identify.intake;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;

/** Bytes to text: by byte order mark, as UTF-8, by what the document declares, else by what the bytes look like. */
final class Encoding {
    private static final int LEAST_CONFIDENCE = 12;
    /** More control characters than this in a thousand are no text. */
    private static final int MOST_CONTROLS = 5;

    private static final int FEW_CONTROLS = 2;

    private Encoding() {}

    /** The text without its byte order mark; a refusal if the bytes are no text. */
    static String decode(byte[] bytes, Optional<String> declared) throws Refusal {
        Magic.refuse(bytes);
        String text = decodeAny(bytes, declared);
        if (text.startsWith("\uFEFF")) {
            text = text.substring(1);
        }
        refuseControls(text);
        return text;
    }

    /** A line of JSON, which is UTF-8 by definition. */
    static String utf8Line(byte[] bytes) throws Refusal {
        String line = strict(bytes, StandardCharsets.UTF_8)
                .orElseThrow(() -> new Refusal("it is not UTF-8, as JSON must be; save the file as UTF-8"));
        return line.startsWith("\uFEFF") ? line.substring(1) : line;
    }

    private static String decodeAny(byte[] bytes, Optional<String> declared) throws Refusal {
        Optional<Charset> marked = byMark(bytes);
        if (marked.isPresent()) {
            return strict(bytes, marked.get())
                    .orElseThrow(() -> new Refusal("its bytes are not the " + marked.get()
                            + " that its byte order mark announces; save it again as UTF-8"));
        }
        Optional<Charset> wide = withoutMark(bytes);
        if (wide.isPresent()) {
            return strict(bytes, wide.get()).orElseThrow(() -> binary());
        }
        for (byte b : bytes) {
            if (b == 0) {
                throw binary();
            }
        }
        Optional<String> utf8 = strict(bytes, StandardCharsets.UTF_8);
        if (utf8.isPresent()) {
            return utf8.get();
        }
        Optional<String> asDeclared = declared.flatMap(Encoding::charset).flatMap(charset -> strict(bytes, charset));
        return asDeclared.isPresent() ? asDeclared.get() : guessed(bytes);
    }

    private static String guessed(byte[] bytes) throws Refusal {
        CharsetDetector detector = new CharsetDetector();
        detector.setText(bytes);
        for (CharsetMatch match : detector.detectAll()) {
            if (match.getConfidence() < LEAST_CONFIDENCE) {
                break;
            }
            Optional<String> text = charset(windows(match.getName())).flatMap(charset -> strict(bytes, charset));
            if (text.isPresent() && text.get().chars().noneMatch(c -> c >= 0x80 && c < 0xA0)) {
                return text.get();
            }
        }
        throw new Refusal("its character encoding is not known; save it as UTF-8");
    }

    /** Files in an ISO 8859 encoding are in its Windows kin in practice: the same, with quotes and dashes. */
    private static String windows(String name) {
        return switch (name.toUpperCase(Locale.ROOT)) {
            case "ISO-8859-1" -> "windows-1252";
            case "ISO-8859-2" -> "windows-1250";
            case "ISO-8859-8", "ISO-8859-8-I" -> "windows-1255";
            case "ISO-8859-9" -> "windows-1254";
            default -> name;
        };
    }

    private static Optional<Charset> byMark(byte[] b) {
        if (starts(b, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (starts(b, 0xFF, 0xFE, 0, 0)) {
            return Optional.of(StandardCharsets.UTF_32LE);
        }
        if (starts(b, 0, 0, 0xFE, 0xFF)) {
            return Optional.of(StandardCharsets.UTF_32BE);
        }
        if (starts(b, 0xFF, 0xFE)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return starts(b, 0xFE, 0xFF) ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    /** UTF-16 of Western text has a zero in nearly every other byte. */
    private static Optional<Charset> withoutMark(byte[] bytes) {
        int[] zeros = new int[2];
        int length = Math.min(bytes.length, 4096);
        for (int i = 0; i < length; i++) {
            zeros[i & 1] += bytes[i] == 0 ? 1 : 0;
        }
        int pairs = length / 2;
        if (pairs < 8 || bytes.length % 2 != 0) {
            return Optional.empty();
        }
        if (zeros[1] > pairs * 0.7 && zeros[0] < pairs * 0.02) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return zeros[0] > pairs * 0.7 && zeros[1] < pairs * 0.02
                ? Optional.of(StandardCharsets.UTF_16BE)
                : Optional.empty();
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Charset> charset(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (UnsupportedCharsetException | java.nio.charset.IllegalCharsetNameException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> strict(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static void refuseControls(String text) throws Refusal {
        if (text.indexOf('\0') >= 0) {
            throw binary();
        }
        long controls = text.chars()
                .filter(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t' && c != '\f')
                .count();
        if (controls > FEW_CONTROLS && controls * 1000 > text.length() * (long) MOST_CONTROLS) {
            throw binary();
        }
    }

    private static Refusal binary() {
        return new Refusal("it is binary, not text; give text, Markdown, HTML, PDF or JSON Lines");
    }
}
