package vn.trinhky.report.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trinhky.kernel.Sha256;
import vn.trinhky.report.content.Block.Appendix;
import vn.trinhky.report.content.Block.Cell;
import vn.trinhky.report.content.Block.Heading;
import vn.trinhky.report.content.Block.HeadingLevel;
import vn.trinhky.report.content.Block.Image;
import vn.trinhky.report.content.Block.ImageType;
import vn.trinhky.report.content.Block.Paragraph;
import vn.trinhky.report.content.Block.Row;
import vn.trinhky.report.content.Block.Table;
import vn.trinhky.report.content.ContentRule.InvalidContentException;

/** What schema 2 added: merged cells, widths, several header rows, parts, images, appendices. */
class RichContentTest {
    private static final Sha256 FILE = Sha256.of("a picture");
    private static final Table MERGED = new Table(
            2,
            List.of(120, 240, 60),
            List.of(
                    row(cell("TT", 1, 2), cell("Kết quả", 2, 1)),
                    row(cell("Tin", 1, 1), cell("Bài", 1, 1)),
                    row(cell("1", 1, 2), cell("7", 2, 2)),
                    row()));
    private static final ReportContent EVERYTHING = new ReportContent(List.of(
            new Heading(HeadingLevel.PART, List.of(Inline.of("Tình hình"))),
            MERGED,
            new Image(FILE, ImageType.PNG, 1200, 800, 60, "Cổng chào xã"),
            new Appendix(List.of(Inline.of("Biểu số liệu")), true)));

    private static Cell cell(String text, int colspan, int rowspan) {
        return new Cell(List.of(new Paragraph(List.of(Inline.of(text)))), colspan, rowspan);
    }

    private static Row row(Cell... cells) {
        return new Row(List.of(cells));
    }

    @Test
    void comesBackAsItWas() {
        String json = ContentJson.write(EVERYTHING);
        assertThat(ContentJson.read(json)).isEqualTo(EVERYTHING);
        assertThat(ContentJson.write(ContentJson.read(json))).isEqualTo(json);
        assertThat(EVERYTHING.plainText()).isEqualTo("Tình hình\nTT\nKết quả\nTin\nBài\n1\n7\nBiểu số liệu");
    }

    @Test
    void theCanonicalFormIsFixed() {
        assertThat(ContentJson.write(EVERYTHING))
                .isEqualTo("{\"schema\":2,\"blocks\":["
                        + "{\"type\":\"heading\",\"level\":0,\"text\":[{\"text\":\"Tình hình\"}]},"
                        + "{\"type\":\"table\",\"header\":true,\"headerRows\":2,\"colwidth\":[120,240,60],\"rows\":["
                        + "{\"cells\":[{\"rowspan\":2,\"paragraphs\":[[{\"text\":\"TT\"}]]},"
                        + "{\"colspan\":2,\"paragraphs\":[[{\"text\":\"Kết quả\"}]]}]},"
                        + "{\"cells\":[{\"paragraphs\":[[{\"text\":\"Tin\"}]]},{\"paragraphs\":[[{\"text\":\"Bài\"}]]}]},"
                        + "{\"cells\":[{\"rowspan\":2,\"paragraphs\":[[{\"text\":\"1\"}]]},"
                        + "{\"colspan\":2,\"rowspan\":2,\"paragraphs\":[[{\"text\":\"7\"}]]}]},{\"cells\":[]}]},"
                        + "{\"type\":\"image\",\"file\":\"" + FILE + "\",\"mediaType\":\"image/png\","
                        + "\"width\":1200,\"height\":800,\"share\":60,\"alt\":\"Cổng chào xã\"},"
                        + "{\"type\":\"appendix\",\"landscape\":true,\"title\":[{\"text\":\"Biểu số liệu\"}]}]}");
    }

    /** Hashes of such content were kept by the first version of the program. */
    @Test
    void oldContentKeepsItsFormAndSoItsHash() {
        String old = "{\"schema\":1,\"blocks\":[{\"type\":\"table\",\"header\":true,\"rows\":"
                + "[{\"cells\":[{\"paragraphs\":[[{\"text\":\"TT\"}]]}]}]}]}";
        String spelledOut = old.replace("\"schema\":1", "\"schema\":2")
                .replace("{\"paragraphs\"", "{\"colspan\":1,\"rowspan\":1,\"paragraphs\"")
                .replace("\"header\":true", "\"header\":true,\"headerRows\":1,\"colwidth\":[]");
        assertThat(ContentJson.write(ContentJson.read(old))).isEqualTo(old);
        assertThat(ContentJson.write(ContentJson.read(spelledOut))).isEqualTo(old);
    }

    @Test
    void theOldSchemaCannotSayWhatIsNew() {
        refused(ContentJson.write(EVERYTHING).replace("\"schema\":2", "\"schema\":1"), ContentRule.MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'table','header':false,'rows':[{'cells':[{'colspan':2,'paragraphs':[]}]},{'cells':[{'paragraphs':[]}]}]}",
                "{'type':'table','header':false,'rows':[{'cells':[{'rowspan':2,'paragraphs':[]}]}]}",
                "{'type':'table','header':false,'rows':[{'cells':[{'rowspan':2,'paragraphs':[]}]},{'cells':[{'paragraphs':[]}]}]}",
                "{'type':'table','header':false,'rows':[{'cells':[{'paragraphs':[]},{'rowspan':2,'paragraphs':[]}]},{'cells':[{'colspan':2,'paragraphs':[]}]}]}",
                "{'type':'table','header':false,'rows':[{'cells':[{'colspan':0,'paragraphs':[]}]}]}",
                "{'type':'table','header':false,'rows':[{'cells':[{'colspan':2147483647,'paragraphs':[]},{'colspan':2147483647,'paragraphs':[]}]}]}",
                "{'type':'table','header':false,'rows':[{'cells':[]},{'cells':[{'paragraphs':[]}]}]}",
                "{'type':'table','header':false,'headerRows':1,'rows':[{'cells':[{'paragraphs':[]}]}]}",
                "{'type':'table','header':true,'headerRows':2,'rows':[{'cells':[{'paragraphs':[]}]}]}",
                "{'type':'table','header':false,'colwidth':[1,2],'rows':[{'cells':[{'paragraphs':[]}]}]}",
                "{'type':'table','header':false,'colwidth':[0],'rows':[{'cells':[{'paragraphs':[]}]}]}",
                "{'type':'table','header':false,'colwidth':['1'],'rows':[{'cells':[{'paragraphs':[]}]}]}",
                "{'type':'image','file':'zz','mediaType':'image/png','width':1,'height':1,'share':50,'alt':'a'}",
                "{'type':'image','file':'FILE','mediaType':'image/svg+xml','width':1,'height':1,'share':50,'alt':'a'}",
                "{'type':'image','file':'FILE','mediaType':'image/png','width':0,'height':1,'share':50,'alt':'a'}",
                "{'type':'image','file':'FILE','mediaType':'image/png','width':1,'height':1,'share':101,'alt':'a'}",
                "{'type':'image','file':'FILE','mediaType':'image/png','width':1,'height':1,'share':50}",
                "{'type':'image','file':'FILE','mediaType':'image/png','width':1,'height':1,'share':50,'alt':'a','src':'https://x'}",
                "{'type':'appendix','title':[]}",
                "{'type':'heading','level':-1,'text':[]}",
            })
    void whatDoesNotFitTogetherIsMalformed(String block) {
        refused(document(block), ContentRule.MALFORMED);
    }

    @ParameterizedTest
    @CsvSource({
        "10001, 1, a, IMAGE_TOO_LARGE",
        "10000, 10000, a, IMAGE_TOO_LARGE",
        "2147483647, 2147483647, a, IMAGE_TOO_LARGE"
    })
    void imagesHaveWordsAndASizeThatCanBeHeld(int width, int height, String alt, ContentRule rule) {
        refused(document(image(width, height, alt)), rule);
    }

    @Test
    void imagesMayMissTheirWordsUntilTheReportIsSubmitted() {
        refused(document(image(1, 1, "a".repeat(501))), ContentRule.IMAGE_TEXT_TOO_LONG);
        ReportContent written = ContentJson.read(document(image(1, 1, "Cổng chào xã") + "," + image(1, 1, " ")));
        assertThatExceptionOfType(InvalidContentException.class)
                .isThrownBy(written::requireDescribedImages)
                .satisfies(e -> {
                    assertThat(e.rule()).isEqualTo(ContentRule.IMAGE_WITHOUT_TEXT);
                    assertThat(e.arguments().toArray()).containsExactly(2);
                });
        new ReportContent(written.blocks().subList(0, 1)).requireDescribedImages();
    }

    private static String image(int width, int height, String alt) {
        return "{'type':'image','file':'FILE','mediaType':'image/jpeg','width':" + width + ",'height':" + height
                + ",'share':50,'alt':'" + alt + "'}";
    }

    @Test
    void tooManyImagesAndTooWideGridsAreRefused() {
        String image =
                "{'type':'image','file':'FILE','mediaType':'image/png','width':1,'height':1,'share':50,'alt':'a'}";
        refused(document(image + ("," + image).repeat(ContentLimits.MAX_IMAGES)), ContentRule.TOO_MANY_IMAGES);
        refused(
                document("{'type':'table','header':false,'rows':[{'cells':[{'colspan':65,'paragraphs':[]}]}]}"),
                ContentRule.TOO_MANY_COLUMNS);
    }

    @Test
    void cellsStandWhereNoCellFromAboveIs() {
        assertThat(TableGrid.places(MERGED))
                .extracting(place -> place.row() + "," + place.column())
                .containsExactly("0,0", "0,1", "1,1", "1,2", "2,0", "2,1");
        assertThat(MERGED.columns()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"1, 2", "2, 2", "3, 4", "4, 4"})
    void aCutGoesAroundMergedCells(int wanted, int cut) {
        assertThat(TableGrid.cutAtOrAfter(MERGED, wanted)).isEqualTo(cut);
    }

    @Test
    void eachAppendixCountsAnew() {
        Heading section = new Heading(HeadingLevel.SECTION, List.of(Inline.of("x")));
        Heading part = new Heading(HeadingLevel.PART, List.of(Inline.of("x")));
        Appendix appendix = new Appendix(List.of(Inline.of("x")), false);
        assertThat(HeadingNumbers.labels(
                        new ReportContent(List.of(part, section, part, section, appendix, section, appendix, section))))
                .containsExactly("Phần I", "I.", "Phần II", "I.", "Phụ lục I", "I.", "Phụ lục II", "I.");
        assertThat(HeadingNumbers.labels(new ReportContent(List.of(section, appendix))))
                .containsExactly("I.", "Phụ lục");
    }

    private static String document(String blocks) {
        return ("{'schema':2,'blocks':[" + blocks + "]}").replace('\'', '"').replace("FILE", FILE.hex());
    }

    private static void refused(String json, ContentRule rule) {
        assertThatExceptionOfType(InvalidContentException.class)
                .isThrownBy(() -> ContentJson.read(json))
                .satisfies(e -> assertThat(e.rule()).isEqualTo(rule));
    }
}
