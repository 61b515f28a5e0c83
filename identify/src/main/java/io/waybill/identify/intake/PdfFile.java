package io.waybill.identify.intake;

import io.waybill.model.Block;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/** A PDF with a text layer, page by page; running heads, page numbers and hyphens at line ends are taken out. */
final class PdfFile {
    // Held, because the logging framework forgets a level with the logger.
    private static final Logger QUIET = Logger.getLogger("org.apache");

    private static final int LEAST_LETTERS = 20;

    private PdfFile() {}

    static Draft read(byte[] bytes, Limits limits) throws Refusal {
        QUIET.setLevel(Level.OFF);
        PdfBombs.refuse(bytes, limits.pdfInflatedBytes());
        try (PDDocument document = Loader.loadPDF(
                new RandomAccessReadBuffer(bytes),
                "",
                null,
                null,
                MemoryUsageSetting.setupMainMemoryOnly(limits.pdfInflatedBytes()).streamCache)) {
            return draft(document, limits);
        } catch (InvalidPasswordException e) {
            throw new Refusal("it is encrypted; save it without a password", e);
        } catch (IOException | RuntimeException e) {
            throw damaged(e);
        } catch (StackOverflowError | OutOfMemoryError e) {
            // Nested or unpacked beyond measure: the document is given up, nothing of it is kept.
            throw damaged(e);
        }
    }

    private static Refusal damaged(Throwable cause) {
        return new Refusal("it is a damaged PDF; open it in a viewer and save or print it anew", cause);
    }

    private static Draft draft(PDDocument document, Limits limits) throws IOException, Refusal {
        int pages = document.getNumberOfPages();
        if (pages > limits.pdfPages()) {
            throw new Refusal(
                    "it has " + pages + " pages (" + Limits.name("pdfPages", limits.pdfPages()) + "); split it");
        }
        List<List<String>> lines = new ArrayList<>();
        long characters = 0;
        for (int page = 1; page <= pages; page++) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            stripper.setLineSeparator("\n");
            stripper.setParagraphEnd("\n");
            stripper.setPageEnd("");
            String text = Safe.text(stripper.getText(document));
            characters += text.length();
            if (characters > limits.characters()) {
                throw new Refusal("its text is longer than is read (" + Limits.name("characters", limits.characters())
                        + "); split it");
            }
            lines.add(text.lines().toList());
        }
        String body = String.join("\n", PdfLines.body(lines));
        if (body.chars().filter(Character::isLetter).count() < LEAST_LETTERS) {
            throw new Refusal("it has no text layer, only images; run text recognition (OCR) over it first");
        }
        Extracted out = new Extracted();
        for (Block block : Segmenter.plain(body, 0)) {
            out.add(block.kind(), PdfLines.unhyphenated(body.substring(block.start(), block.end())));
        }
        return out.draft(facts(document.getDocumentInformation()));
    }

    /** The title and author that the document names; its creation date is that of the file, not of publication. */
    private static Facts facts(PDDocumentInformation information) {
        return new Facts(
                Optional.ofNullable(information.getTitle())
                        .flatMap(Facts::clean)
                        .filter(PdfFile::isTitle),
                Optional.empty(),
                Optional.ofNullable(information.getAuthor()).flatMap(Facts::clean),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Word processors put a file name there. */
    private static boolean isTitle(String title) {
        return title.contains(" ")
                && !title.matches("(?i).*\\.(docx?|indd|pdf|pptx?|qxd|tex|rtf)|(?i)microsoft word.*|(?i)untitled.*");
    }
}
