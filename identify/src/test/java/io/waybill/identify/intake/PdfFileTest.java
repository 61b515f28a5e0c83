package io.waybill.identify.intake;

import static io.waybill.identify.intake.Reading.blocks;
import static io.waybill.identify.intake.Reading.file;
import static io.waybill.identify.intake.Reading.refusal;
import static io.waybill.identify.intake.Reading.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.waybill.model.Report;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfFileTest {
    @TempDir
    Path folder;

    private static final List<String> FIRST = List.of(
            "Freighter Carried Rocket Fuel",
            "",
            "The ministry said on Monday that a freighter had carried rocket fuel to the",
            "port under a false flag. Its owners, who run a company in the free zone, bought mu-",
            "nitions from a state-owned supplier and moved them in a ship-to-",
            "ship transfer off the coast in the first week of March, according to the",
            "");
    private static final List<String> SECOND = List.of(
            "ministry. Nobody was arrested.",
            "",
            "Officials in the capital denied the charge and told reporters that the ship",
            "had carried only grain.");

    @Test
    void paragraphs_are_joined_over_lines_and_pages_and_hyphens_mended() throws IOException {
        Report report = report(file(folder, "a.pdf", pdf(FIRST, SECOND)));
        assertThat(report.title()).contains("Freighter Carried Rocket Fuel");
        assertThat(blocks(report))
                .containsExactly(
                        "H Freighter Carried Rocket Fuel",
                        "P The ministry said on Monday that a freighter had carried rocket fuel to the port under a false flag."
                                + " Its owners, who run a company in the free zone, bought munitions from a state-owned supplier"
                                + " and moved them in a ship-to-ship transfer off the coast in the first week of March, according"
                                + " to the ministry. Nobody was arrested.",
                        "P Officials in the capital denied the charge and told reporters that the ship had carried only grain.");
    }

    @Test
    void a_pdf_without_a_text_layer_is_refused() throws IOException {
        assertThat(refusal(file(folder, "a.pdf", pdf(List.of())))).contains("no text layer");
    }

    @Test
    void an_encrypted_pdf_is_refused() throws IOException {
        try (PDDocument document = document(FIRST)) {
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            assertThat(refusal(file(folder, "a.pdf", bytes(document)))).contains("encrypted");
        }
    }

    @Test
    void a_damaged_pdf_is_refused() throws IOException {
        byte[] whole = pdf(FIRST);
        assertThat(refusal(file(folder, "a.pdf", Arrays.copyOf(whole, 200)))).contains("damaged");
        assertThat(refusal(file(folder, "b.pdf", "no pdf at all, only words".getBytes(StandardCharsets.UTF_8))))
                .contains("damaged");
    }

    @Test
    void a_pdf_named_as_text_is_read_as_what_it_is() throws IOException {
        assertThat(report(file(folder, "a.txt", pdf(FIRST, SECOND))).text()).contains("munitions from");
    }

    @Test
    void streams_that_unpack_beyond_measure_are_refused() throws IOException {
        byte[] once = deflated(400L << 20);
        assertThat(once.length).isLessThan(1 << 20);
        assertThat(refusal(file(folder, "a.pdf", withStream(once, "/FlateDecode"))))
                .contains("pdfInflatedBytes");
        ByteArrayOutputStream twice = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(twice, new Deflater(9))) {
            out.write(once);
        }
        assertThat(refusal(file(folder, "b.pdf", withStream(twice.toByteArray(), "[/FlateDecode /FlateDecode]"))))
                .contains("pdfInflatedBytes");
    }

    private static byte[] deflated(long zeros) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream packed = new DeflaterOutputStream(out, new Deflater(9))) {
            byte[] piece = new byte[1 << 20];
            Arrays.fill(piece, (byte) ' ');
            for (long left = zeros; left > 0; left -= piece.length) {
                packed.write(piece);
            }
        }
        return out.toByteArray();
    }

    private static byte[] withStream(byte[] packed, String filter) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(
                ("%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\n"
                                + "endobj\n3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>\nendobj\n4 0 obj\n<</Filter "
                                + filter + "/Length " + packed.length + ">>\nstream\n")
                        .getBytes(StandardCharsets.ISO_8859_1));
        out.write(packed);
        out.write("\nendstream\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF\n".getBytes(StandardCharsets.ISO_8859_1));
        return out.toByteArray();
    }

    @SafeVarargs
    private static byte[] pdf(List<String>... pages) throws IOException {
        try (PDDocument document = document(pages)) {
            return bytes(document);
        }
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    /** Pages with a running head and a page number. */
    @SafeVarargs
    private static PDDocument document(List<String>... pages) throws IOException {
        PDDocument document = new PDDocument();
        for (int number = 1; number <= pages.length; number++) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            if (pages[number - 1].isEmpty()) {
                continue;
            }
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.setFont(new PDType1Font(FontName.HELVETICA), 11);
                line(content, 800, "Harbour Post Reports");
                int y = 760;
                for (String words : pages[number - 1]) {
                    line(content, y, words);
                    y -= 14;
                }
                line(content, 40, "Page " + number + " of " + pages.length);
            }
        }
        return document;
    }

    private static void line(PDPageContentStream content, int y, String words) throws IOException {
        content.beginText();
        content.newLineAtOffset(60, y);
        content.showText(words);
        content.endText();
    }
}
