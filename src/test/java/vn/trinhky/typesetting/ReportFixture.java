package vn.trinhky.typesetting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.trinhky.kernel.Sha256;
import vn.trinhky.organization.AgencyId;
import vn.trinhky.organization.LetterheadDetails;
import vn.trinhky.organization.LetterheadId;
import vn.trinhky.organization.UnitId;
import vn.trinhky.report.DocumentType;
import vn.trinhky.report.Marks;
import vn.trinhky.report.ReportMetadata;
import vn.trinhky.report.Urgency;
import vn.trinhky.report.content.Block;
import vn.trinhky.report.content.Block.Bullet;
import vn.trinhky.report.content.Block.BulletLevel;
import vn.trinhky.report.content.Block.Cell;
import vn.trinhky.report.content.Block.Heading;
import vn.trinhky.report.content.Block.HeadingLevel;
import vn.trinhky.report.content.Block.Paragraph;
import vn.trinhky.report.content.Block.Row;
import vn.trinhky.report.content.Block.Table;
import vn.trinhky.report.content.ContentJson;
import vn.trinhky.report.content.Inline;
import vn.trinhky.report.content.ReportContent;

/** Reports to typeset, said in English: {@code aReport().subject("…").saying(paragraph("…")).numbered("05/BC-UBND", …)}. */
final class ReportFixture {
    static final Instant PRODUCED = Instant.parse("2026-01-05T02:15:30Z");

    private ReportContent content = ReportContent.EMPTY;
    private String subject = "Kết quả công tác tuyên truyền cải cách hành chính năm 2024";
    private List<String> addressees = List.of();
    private List<String> recipients = List.of("Sở TTTT (để b/c)", "UBND, Phòng VH TT thành phố", "UBND xã");
    private List<String> legalBases = List.of();
    private Optional<String> superior = Optional.empty();
    private List<String> agency = List.of("ỦY BAN NHÂN DÂN", "XÃ QUYẾT THẮNG");
    private List<String> capacity = List.of("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH");
    private Urgency urgency = Urgency.NORMAL;
    private String signer = "Lê Văn Thảo";
    private DocumentType type = DocumentType.REPORT;
    private Marks marks = Marks.NONE;
    private Optional<String> check = Optional.empty();

    static ReportFixture aReport() {
        return new ReportFixture();
    }

    static ReportFixture aLetter() {
        ReportFixture letter = aReport();
        letter.type = DocumentType.LETTER;
        return letter.about("cung cấp số liệu cải cách hành chính năm 2024").to("Sở Nội vụ");
    }

    static ReportFixture theSampleReport() {
        try (InputStream json = ReportFixture.class.getResourceAsStream("/demo/report-2024.json")) {
            return aReport().saying(ContentJson.read(new String(json.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One of each kind of block, with two appendices, the second on its side. */
    static ReportFixture ofEverything(FilesInMemory files) {
        Block picture = new Block.Image(
                files.put(Pictures.png(400, 200)), Block.ImageType.PNG, 400, 200, 60, "Sơ đồ các thôn của xã");
        Block photo =
                new Block.Image(files.put(Pictures.jpeg(300, 200)), Block.ImageType.JPEG, 300, 200, 40, "Ảnh hội nghị");
        return aReport()
                .urgent(Urgency.FLASH)
                .to("Ủy ban nhân dân thành phố", "Sở Nội vụ")
                .basedOn("Căn cứ Luật Tổ chức chính quyền địa phương")
                .saying(
                        part("Tình hình chung"),
                        section("Đặc điểm"),
                        clause("Đơn vị hành chính"),
                        point("Thôn"),
                        bullet("Một thôn"),
                        plus("Một xóm"),
                        mergedTable(),
                        picture,
                        paragraph("Hình 1. Sơ đồ"),
                        part("Phương hướng"),
                        paragraph("Kết thúc báo cáo"),
                        new Block.Appendix(List.of(Inline.of("Danh sách tin, bài")), false),
                        section("Tin đã phát"),
                        tableOfWork(20),
                        photo,
                        new Block.Appendix(List.of(Inline.of("Bảng tổng hợp")), true),
                        tableOfWork(12));
    }

    static Block part(String text) {
        return new Heading(HeadingLevel.PART, List.of(Inline.of(text)));
    }

    /** Two header rows, widths of the writer, merged cells in the header and below it, numbers. */
    static Block mergedTable() {
        return new Table(
                2,
                List.of(10, 50, 20, 20),
                List.of(
                        new Row(List.of(cell("TT", 1, 2), cell("Nội dung", 1, 2), cell("Số lượng", 2, 1))),
                        new Row(List.of(cell("Năm 2024", 1, 1), cell("Năm 2025", 1, 1))),
                        new Row(List.of(
                                cell("1", 1, 1), cell("Tin, bài", 1, 1), cell("1.245", 1, 1), cell("980", 1, 1))),
                        new Row(List.of(
                                cell("2", 1, 1),
                                cell("Hội nghị của các thôn", 1, 2),
                                cell("12", 1, 1),
                                cell("8", 1, 1))),
                        new Row(List.of(cell("3", 1, 1), cell("7", 1, 1), cell("104", 1, 1))),
                        new Row(List.of(cell("Cộng", 2, 1), cell("1.264", 1, 1), cell("1.092", 1, 1)))));
    }

    private static Cell cell(String text, int columns, int rows) {
        return new Cell(List.of(new Paragraph(List.of(Inline.of(text)))), columns, rows);
    }

    static Block section(String text) {
        return new Heading(HeadingLevel.SECTION, List.of(Inline.of(text)));
    }

    static Block clause(String text) {
        return new Heading(HeadingLevel.CLAUSE, List.of(Inline.of(text)));
    }

    static Block point(String text) {
        return new Heading(HeadingLevel.POINT, List.of(Inline.of(text)));
    }

    static Block paragraph(String text) {
        return paragraph(Inline.of(text));
    }

    static Block paragraph(Inline... runs) {
        return new Paragraph(List.of(runs));
    }

    static Block bullet(String text) {
        return new Bullet(BulletLevel.DASH, List.of(Inline.of(text)));
    }

    static Block plus(String text) {
        return new Bullet(BulletLevel.PLUS, List.of(Inline.of(text)));
    }

    static Block table(boolean header, List<List<String>> rows) {
        return new Table(
                header,
                rows.stream()
                        .map(row -> new Row(row.stream()
                                .map(text -> text.isEmpty() ? Paragraph.EMPTY : new Paragraph(List.of(Inline.of(text))))
                                .map(text -> new Cell(List.of(text)))
                                .toList()))
                        .toList());
    }

    /** What was done, so many times, as an office would list it. */
    static Block tableOfWork(int rows) {
        List<List<String>> cells = new ArrayList<>();
        cells.add(List.of("TT", "Nội dung tuyên truyền", "Hình thức", "Số lượng (tin, bài)", "Ghi chú"));
        for (int i = 1; i <= rows; i++) {
            cells.add(List.of(
                    String.valueOf(i),
                    "Phổ biến Nghị quyết số 76/NQ-CP về cải cách hành chính giai đoạn 2021 - 2030, đợt " + i,
                    "Truyền thanh, trang thông tin điện tử",
                    String.valueOf(i * 7 % 45),
                    i % 4 == 0 ? "Phối hợp với Đoàn Thanh niên, Hội Liên hiệp Phụ nữ xã" : ""));
        }
        return table(true, cells);
    }

    ReportFixture saying(Block... blocks) {
        return saying(new ReportContent(List.of(blocks)));
    }

    ReportFixture saying(ReportContent said) {
        content = said;
        return this;
    }

    ReportFixture about(String text) {
        subject = text;
        return this;
    }

    ReportFixture to(String... names) {
        addressees = List.of(names);
        return this;
    }

    ReportFixture copiedTo(List<String> names) {
        recipients = names;
        return this;
    }

    ReportFixture basedOn(String... bases) {
        legalBases = List.of(bases);
        return this;
    }

    ReportFixture urgent(Urgency given) {
        urgency = given;
        return this;
    }

    ReportFixture under(String agencyAbove) {
        superior = Optional.of(agencyAbove);
        return this;
    }

    ReportFixture from(String... lines) {
        agency = List.of(lines);
        return this;
    }

    ReportFixture signedBy(String name, String... lines) {
        signer = name;
        capacity = List.of(lines);
        return this;
    }

    ReportContent content() {
        return content;
    }

    ReportFixture marked(Marks given) {
        marks = given;
        return this;
    }

    ReportFixture checkedAt(String address) {
        check = Optional.of(address);
        return this;
    }

    Manuscript open() {
        return marked(new PageMark.Unnumbered(2026));
    }

    Manuscript draft(int version) {
        return marked(new PageMark.Draft(version, Optional.of(Sha256.of("a version")), 2026));
    }

    Manuscript numbered(String number, LocalDate date) {
        return marked(new PageMark.Numbered(number, date, PRODUCED));
    }

    Manuscript numbered() {
        return numbered("05/" + symbol(), LocalDate.of(2026, 1, 5));
    }

    private Manuscript marked(PageMark mark) {
        return new Manuscript(
                metadata(), content, letterhead(), symbol(), new SignatureBlock(capacity, signer), check, mark);
    }

    private String symbol() {
        return type.symbol("UBND", "VHTT");
    }

    private ReportMetadata metadata() {
        return new ReportMetadata(
                type,
                subject,
                addressees,
                recipients,
                "VT, VHTT",
                legalBases,
                urgency,
                "năm 2024",
                Optional.empty(),
                new UnitId(new UUID(0, 1)),
                "",
                false,
                marks,
                List.of());
    }

    private LetterheadDetails letterhead() {
        return new LetterheadDetails(
                new LetterheadId(new UUID(0, 2)),
                new AgencyId(new UUID(0, 3)),
                superior,
                agency,
                "Quyết Thắng",
                "UBND",
                "UBND xã Quyết Thắng",
                "Thôn Đông, xã Quyết Thắng; điện thoại 0220 3000 000; thư điện tử quyetthang@haiduong.gov.vn");
    }
}
