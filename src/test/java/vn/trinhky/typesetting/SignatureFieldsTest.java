package vn.trinhky.typesetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static vn.trinhky.typesetting.ReportFixture.theSampleReport;

import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The two fields every issued report is signed into; validators are strict about each of these properties. */
class SignatureFieldsTest {
    private static PrintedPdf pdf;
    private static PDDocument document;
    private static PDAcroForm form;

    @BeforeAll
    static void print() {
        pdf = PrintedPdf.of(
                "fields", FilesInMemory.press().print(theSampleReport().numbered()));
        document = pdf.document();
        form = document.getDocumentCatalog().getAcroForm();
    }

    @AfterAll
    static void close() throws Exception {
        pdf.close();
    }

    @Test
    void thereAreTwoAndBothAreEmpty() {
        assertThat(form.getFields()).extracting(PDField::getPartialName).containsExactly("ChuKy", "ConDau");
        assertThat(form.getFields()).allSatisfy(field -> {
            assertThat(field).isInstanceOf(PDSignatureField.class);
            assertThat(field.getCOSObject().containsKey(COSName.V)).isFalse();
        });
        assertThat(form.isSignaturesExist()).isTrue();
        assertThat(form.isAppendOnly()).isTrue();
    }

    @Test
    void fieldAndWidgetAreOneDictionaryOnTheLastPage() {
        for (PDField field : form.getFields()) {
            COSDictionary dictionary = field.getCOSObject();
            assertThat(dictionary.containsKey(COSName.KIDS)).isFalse();
            assertThat(dictionary.getCOSName(COSName.SUBTYPE)).isEqualTo(COSName.WIDGET);
            assertThat(dictionary.getCOSDictionary(COSName.P))
                    .isSameAs(document.getPage(document.getNumberOfPages() - 1).getCOSObject());
            COSDictionary look = dictionary.getCOSDictionary(COSName.AP).getCOSStream(COSName.N);
            assertThat(look.getInt("FormType")).isEqualTo(1);
        }
    }

    @Test
    void theSealLocksBothFields() {
        COSDictionary lock = field("ConDau").getCOSDictionary(COSName.getPDFName("Lock"));
        assertThat(lock.getNameAsString("Type")).isEqualTo("SigFieldLock");
        assertThat(lock.getNameAsString("Action")).isEqualTo("Include");
        assertThat(lock.getInt(COSName.P)).isEqualTo(1);
        assertThat(lock.getCOSArray(COSName.FIELDS).toCOSStringStringList()).isEqualTo(List.of("ChuKy", "ConDau"));
        assertThat(field("ChuKy").containsKey(COSName.getPDFName("Lock"))).isFalse();
    }

    @Test
    void bothAreTaggedJustBeforeTheSignersName() {
        assertThat(Tags.of(document)).endsWith("Text", "Form", "Form", "Text");
        for (PDField field : form.getFields()) {
            COSDictionary reference = field.getCOSObject()
                    .getCOSDictionary(COSName.getPDFName("TrinhKy_Tag"))
                    .getCOSDictionary(COSName.K);
            assertThat(reference.getNameAsString("Type")).isEqualTo("OBJR");
            assertThat(reference.getCOSDictionary(COSName.getPDFName("Obj"))).isSameAs(field.getCOSObject());
            assertThat(field.getCOSObject().getInt(COSName.STRUCT_PARENT)).isPositive();
        }
    }

    @Test
    void theSealHasItsTrueSizeAndCoversTheLeftThirdOfTheSignature() {
        PDRectangle signature = box("ChuKy");
        PDRectangle seal = box("ConDau");
        assertThat(seal.getWidth()).isCloseTo(102.05f, within(0.1f));
        assertThat(seal.getHeight()).isCloseTo(102.05f, within(0.1f));
        assertThat(seal.getUpperRightX() - signature.getLowerLeftX()).isCloseTo(signature.getWidth() / 3, within(0.1f));
        assertThat(seal.getLowerLeftY()).isLessThan(signature.getLowerLeftY());
        assertThat(seal.getUpperRightY()).isGreaterThan(signature.getUpperRightY());
    }

    @Test
    void thePdfWithFieldsHasNoNamedDestinations() {
        assertThat(document.getDocumentCatalog().getCOSObject().containsKey(COSName.NAMES))
                .isFalse();
        assertThat(document.getPage(document.getNumberOfPages() - 1)
                        .getCOSObject()
                        .getNameAsString("Tabs"))
                .isEqualTo("S");
    }

    private static COSDictionary field(String name) {
        return form.getField(name).getCOSObject();
    }

    private static PDRectangle box(String name) {
        return form.getField(name).getWidgets().getFirst().getRectangle();
    }
}
