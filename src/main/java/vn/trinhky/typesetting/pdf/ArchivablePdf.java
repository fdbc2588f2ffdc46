package vn.trinhky.typesetting.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Calendar;
import java.util.Collections;
import java.util.GregorianCalendar;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import vn.trinhky.kernel.Sha256;
import vn.trinhky.typesetting.words.Wording.Properties;

/**
 * Makes a tagged PDF a PDF/A-2A (ISO 19005-2, level A) and a PDF/UA-1 (ISO 14289-1), and makes it the same whenever it is made of the same pages:
 * names and times that the export draws at random are replaced.
 */
final class ArchivablePdf implements Closeable {
    private static final COSName CID_SET = COSName.getPDFName("CIDSet");
    private static final COSName FONT_NAME = COSName.getPDFName("FontName");
    private static final Pattern SUBSET = Pattern.compile("[A-Z]{6}\\+(.*)");
    private static final int SUBSET_LETTERS = 6;
    private static final float PDF_VERSION = 1.7f;
    private static final String COLORS = "sRGB IEC61966-2.1";
    private static final String PROGRAM = "TrinhKy";

    private final PDDocument document;

    private ArchivablePdf(PDDocument document) {
        this.document = document;
    }

    static ArchivablePdf of(byte[] tagged, Properties facts) throws IOException {
        PDDocument document = Loader.loadPDF(tagged);
        ArchivablePdf pdf = new ArchivablePdf(document);
        pdf.dropWhatArchivesForbid();
        pdf.nameFonts();
        LinkTags.add(document);
        pdf.describe(facts);
        pdf.addColors();
        pdf.identify();
        return pdf;
    }

    PDDocument document() {
        return document;
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    /**
     * The export's sets of glyphs are incomplete (6.2.11.4.2), and its transparency groups are not needed. Its named
     * destinations are used by nothing, but would let a change hide behind the catalog's names after signing.
     */
    private void dropWhatArchivesForbid() {
        fonts().forEach(font -> descriptorOf(font).ifPresent(descriptor -> descriptor.removeItem(CID_SET)));
        for (PDPage page : document.getPages()) {
            page.getCOSObject().removeItem(COSName.GROUP);
        }
        document.getDocumentCatalog().getCOSObject().removeItem(COSName.NAMES);
    }

    private void nameFonts() {
        for (COSDictionary font : fonts()) {
            rename(font, COSName.BASE_FONT);
            descriptorOf(font).ifPresent(descriptor -> rename(descriptor, FONT_NAME));
        }
    }

    private static void rename(COSDictionary font, COSName key) {
        String name = font.getNameAsString(key, "");
        var parts = SUBSET.matcher(name);
        if (parts.matches()) {
            String letters = Sha256.of(parts.group(1))
                    .hex()
                    .substring(0, SUBSET_LETTERS)
                    .chars()
                    .mapToObj(hex -> String.valueOf((char) ('A' + Character.digit(hex, 16))))
                    .collect(Collectors.joining());
            font.setName(key, letters + "+" + parts.group(1));
        }
    }

    private void describe(Properties facts) throws IOException {
        PDDocumentInformation information = document.getDocumentInformation();
        Calendar createdAt = GregorianCalendar.from(facts.createdAt());
        information.setTitle(facts.title());
        information.setAuthor(facts.author());
        information.setCreator(PROGRAM);
        information.setCreationDate(createdAt);
        information.setModificationDate(createdAt);
        byte[] xmp = XmpPacket.of(facts, PROGRAM, information.getProducer());
        PDMetadata metadata = new PDMetadata(document, new ByteArrayInputStream(xmp));
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setMetadata(metadata);
        document.setVersion(PDF_VERSION);
    }

    private void addColors() throws IOException {
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        PDOutputIntent colors = new PDOutputIntent(document, new ByteArrayInputStream(profile));
        colors.setInfo(COLORS);
        colors.setOutputCondition(COLORS);
        colors.setOutputConditionIdentifier(COLORS);
        document.getDocumentCatalog().setOutputIntents(List.of(colors));
    }

    /** The file's own id follows from what its pages show. */
    private void identify() throws IOException {
        MessageDigest digest;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
        for (PDPage page : document.getPages()) {
            digest.update(page.getContents().readAllBytes());
        }
        document.getDocument().getTrailer().removeItem(COSName.ID);
        document.setDocumentId(ByteBuffer.wrap(digest.digest()).getLong());
    }

    /** The fonts of all pages, those that others are made of included. */
    private Set<COSDictionary> fonts() {
        Set<COSDictionary> fonts = Collections.newSetFromMap(new IdentityHashMap<>());
        for (PDPage page : document.getPages()) {
            COSDictionary named = page.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
            if (named != null) {
                named.keySet().forEach(name -> addWithParts(named.getCOSDictionary(name), fonts));
            }
        }
        return fonts;
    }

    private static void addWithParts(COSDictionary font, Set<COSDictionary> fonts) {
        COSArray parts = font.getCOSArray(COSName.DESCENDANT_FONTS);
        if (fonts.add(font) && parts != null) {
            for (int i = 0; i < parts.size(); i++) {
                addWithParts((COSDictionary) parts.getObject(i), fonts);
            }
        }
    }

    private static Optional<COSDictionary> descriptorOf(COSDictionary font) {
        return Optional.ofNullable(font.getCOSDictionary(COSName.FONT_DESC));
    }
}
