package vn.trinhky.report.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trinhky.report.content.Block.Bullet;
import vn.trinhky.report.content.Block.BulletLevel;
import vn.trinhky.report.content.Block.Cell;
import vn.trinhky.report.content.Block.Heading;
import vn.trinhky.report.content.Block.HeadingLevel;
import vn.trinhky.report.content.Block.Paragraph;
import vn.trinhky.report.content.Block.Row;
import vn.trinhky.report.content.Block.Table;
import vn.trinhky.report.content.ContentRule.InvalidContentException;
import vn.trinhky.report.content.Inline.Mark;

class ContentJsonTest {

    private static final ReportContent EVERYTHING = new ReportContent(List.of(
            new Heading(HeadingLevel.SECTION, List.of(Inline.of("Kết quả đạt được"))),
            new Heading(HeadingLevel.CLAUSE, List.of(Inline.of("Hình thức"))),
            new Heading(HeadingLevel.POINT, List.of(Inline.of("Đường sắt"))),
            new Paragraph(List.of(
                    Inline.of("Diện tích 12 m"),
                    Inline.of("2", Mark.SUPERSCRIPT),
                    Inline.of(" đất", Mark.BOLD, Mark.ITALIC),
                    new Inline("trang xã", Set.of(), Optional.of(new LinkTarget("https://xa.gov.vn/tin"))))),
            new Bullet(BulletLevel.DASH, List.of(Inline.of("một"))),
            new Bullet(BulletLevel.PLUS, List.of(Inline.of("hai"))),
            new Table(
                    true,
                    List.of(
                            new Row(List.of(cell("TT"), cell("Nội dung"))),
                            new Row(List.of(cell("1"), new Cell(List.of())))))));

    private static Cell cell(String text) {
        return new Cell(List.of(new Paragraph(List.of(Inline.of(text)))));
    }

    private static String document(String blocks) {
        return "{\"schema\":1,\"blocks\":[" + blocks + "]}";
    }

    private static void refused(String json, ContentRule rule) {
        assertThatExceptionOfType(InvalidContentException.class)
                .isThrownBy(() -> ContentJson.read(json))
                .satisfies(e -> assertThat(e.rule()).isEqualTo(rule));
    }

    @Test
    void everyKindOfBlockComesBackAsItWas() {
        String json = ContentJson.write(EVERYTHING);
        assertThat(ContentJson.read(json)).isEqualTo(EVERYTHING);
        assertThat(ContentJson.write(ContentJson.read(json))).isEqualTo(json);
    }

    @Test
    void theCanonicalFormIsFixed() {
        String json = ContentJson.write(new ReportContent(
                List.of(new Paragraph(List.of(Inline.of("a", Mark.ITALIC, Mark.BOLD), Inline.of("b"))))));
        assertThat(json)
                .isEqualTo("{\"schema\":1,\"blocks\":[{\"type\":\"paragraph\",\"text\":"
                        + "[{\"text\":\"a\",\"marks\":[\"bold\",\"italic\"]},{\"text\":\"b\"}]}]}");
    }

    @Test
    void neighboursWithEqualMarksAreOneRun() {
        Paragraph split = new Paragraph(List.of(Inline.of("Báo "), Inline.of("cáo")));
        assertThat(split).isEqualTo(new Paragraph(List.of(Inline.of("Báo cáo"))));
    }

    @Test
    void decomposedTextIsComposedAtTheDoor() {
        String decomposed = Normalizer.normalize("Đường Tiên Lãng", Normalizer.Form.NFD);
        ReportContent content =
                ContentJson.read(document("{\"type\":\"paragraph\",\"text\":[{\"text\":\"" + decomposed + "\"}]}"));
        assertThat(content.plainText()).isEqualTo("Đường Tiên Lãng");
    }

    @Test
    void markupStaysText() {
        String hostile = "<script>alert(1)</script> & ]]>";
        ReportContent content = new ReportContent(List.of(new Paragraph(List.of(Inline.of(hostile)))));
        assertThat(ContentJson.read(ContentJson.write(content)).plainText()).isEqualTo(hostile);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{",
                "{\"schema\":1}",
                "{\"schema\":1,\"blocks\":[],\"more\":1}",
                "{\"schema\":1,\"blocks\":[],\"blocks\":[]}",
                "{\"schema\":1,\"blocks\":[]} x",
                "{\"schema\":\"1\",\"blocks\":[]}",
                "{\"schema\":1,\"blocks\":[{\"type\":\"image\",\"text\":[]}]}",
                "{\"schema\":1,\"blocks\":[{\"type\":\"paragraph\",\"text\":[],\"style\":\"red\"}]}",
                "{\"schema\":1,\"blocks\":[{\"type\":\"paragraph\",\"text\":[{\"text\":\"\"}]}]}",
                "{\"schema\":1,\"blocks\":[{\"type\":\"paragraph\",\"text\":[{\"text\":1}]}]}",
                "{\"schema\":1,\"blocks\":[{\"type\":\"paragraph\",\"text\":[{\"text\":\"a\",\"marks\":[\"blink\"]}]}]}",
                "{\"schema\":1,\"blocks\":[{\"type\":\"paragraph\",\"text\":[{\"text\":\"a\",\"marks\":[\"subscript\",\"superscript\"]}]}]}",
                "{\"schema\":1,\"blocks\":[{\"type\":\"heading\",\"level\":4,\"text\":[]}]}",
                "{\"schema\":1,\"blocks\":[{\"type\":\"heading\",\"level\":0,\"text\":[]}]}",
                "{\"schema\":1,\"blocks\":[{\"type\":\"table\",\"header\":true,\"rows\":[]}]}",
                "{\"schema\":1,\"blocks\":[{\"type\":\"table\",\"header\":true,\"rows\":[{\"cells\":[]}]}]}",
                "{\"schema\":1,\"blocks\":[{\"type\":\"table\",\"header\":true,\"rows\":[{\"cells\":[{\"paragraphs\":[]}]},{\"cells\":[{\"paragraphs\":[]},{\"paragraphs\":[]}]}]}]}",
            })
    void anythingElseIsMalformed(String json) {
        refused(json, ContentRule.MALFORMED);
    }

    @Test
    void aNewerSchemaIsNamed() {
        refused("{\"schema\":3,\"blocks\":[]}", ContentRule.UNKNOWN_SCHEMA);
    }

    @Test
    void deepNestingIsRefusedNotFollowed() {
        refused("{\"schema\":1,\"blocks\":" + "[".repeat(100_000), ContentRule.MALFORMED);
    }

    @Test
    void tooLargeIsRefusedBeforeItIsParsed() {
        refused(" ".repeat(ContentLimits.MAX_BYTES + 1), ContentRule.TOO_LARGE);
    }

    @Test
    void tooManyColumnsCellsAndBlocksAreRefused() {
        String cell = "{\"paragraphs\":[]}";
        String wide = "{\"cells\":[" + cell + ("," + cell).repeat(ContentLimits.MAX_COLUMNS) + "]}";
        refused(
                document("{\"type\":\"table\",\"header\":false,\"rows\":[" + wide + "]}"),
                ContentRule.TOO_MANY_COLUMNS);
        String row = "{\"cells\":[" + cell + "]}";
        refused(
                document("{\"type\":\"table\",\"header\":false,\"rows\":[" + row
                        + ("," + row).repeat(ContentLimits.MAX_CELLS) + "]}"),
                ContentRule.TOO_MANY_CELLS);
        String block = "{\"type\":\"paragraph\",\"text\":[]}";
        refused(document(block + ("," + block).repeat(ContentLimits.MAX_BLOCKS)), ContentRule.TOO_MANY_BLOCKS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JavaScript:alert(1)",
                "data:text/html,x",
                "//evil.example",
                "vbscript:x",
                "xa.gov.vn",
                "java\\u0000script:x",
                "file:///etc/passwd",
                ""
            })
    void linksLeadOnlyToTheWebOrMail(String address) {
        refused(
                document("{\"type\":\"paragraph\",\"text\":[{\"text\":\"a\",\"link\":\"" + address + "\"}]}"),
                ContentRule.LINK_NOT_ALLOWED);
    }
}
