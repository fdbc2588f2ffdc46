package vn.trinhky.typesetting;

import static vn.trinhky.typesetting.ReportFixture.aReport;
import static vn.trinhky.typesetting.ReportFixture.bullet;
import static vn.trinhky.typesetting.ReportFixture.clause;
import static vn.trinhky.typesetting.ReportFixture.paragraph;
import static vn.trinhky.typesetting.ReportFixture.section;
import static vn.trinhky.typesetting.ReportFixture.table;
import static vn.trinhky.typesetting.ReportFixture.theSampleReport;

import java.util.ArrayList;
import java.util.List;
import vn.trinhky.report.content.Block;
import vn.trinhky.report.content.Block.Bullet;
import vn.trinhky.report.content.Block.Paragraph;
import vn.trinhky.report.content.Inline;
import vn.trinhky.report.content.ReportContent;

/** Documents to measure with: each call gives other words, so that nothing can be remembered. */
final class BenchDocuments {
    static final List<String> HEADER = List.of("TT", "Nội dung tuyên truyền", "Hình thức", "Số lượng", "Ghi chú");
    private static final int SECTIONS = 13;
    private static final int ROWS = 32;

    private BenchDocuments() {}

    /** The sample report of four pages, a number of its own in every paragraph. */
    static Manuscript sample(int number) {
        List<Block> blocks = new ArrayList<>();
        for (Block block : theSampleReport().content().blocks()) {
            blocks.add(
                    switch (block) {
                        case Paragraph p -> new Paragraph(with(number, p.text()));
                        case Bullet b -> new Bullet(b.level(), with(number, b.text()));
                        default -> block;
                    });
        }
        return aReport().saying(new ReportContent(blocks)).numbered();
    }

    private static List<Inline> with(int number, List<Inline> text) {
        List<Inline> longer = new ArrayList<>(text);
        longer.add(Inline.of(" (" + number + ")"));
        return longer;
    }

    /** About fifty pages, half of them tables. */
    static Manuscript fifty(int number) {
        List<Block> blocks = new ArrayList<>();
        List<Block> words = theSampleReport().content().blocks();
        for (int part = 0; part < SECTIONS; part++) {
            blocks.add(section("Kết quả phần " + (part + 1)));
            blocks.add(clause("Tuyên truyền"));
            for (int i = 0; i < 14; i++) {
                String text = new ReportContent(List.of(words.get((number + part + i) % words.size()))).plainText();
                blocks.add(i % 3 == 0 ? bullet(text + " " + number) : paragraph(text + " " + (number + i)));
            }
            blocks.add(clause("Số liệu"));
            blocks.add(table(true, rows(number + part)));
        }
        blocks.add(paragraph("Trên đây là báo cáo số " + number));
        return aReport()
                .to("Ủy ban nhân dân thành phố", "Sở Nội vụ")
                .saying(new ReportContent(blocks))
                .numbered();
    }

    private static List<List<String>> rows(int number) {
        List<List<String>> rows = new ArrayList<>(List.of(HEADER));
        for (int row = 1; row <= ROWS; row++) {
            rows.add(List.of(
                    String.valueOf(row),
                    "Phổ biến Nghị quyết số " + (number + row) + "/NQ-CP về cải cách hành chính giai đoạn 2021 - 2030",
                    "Truyền thanh, trang thông tin điện tử",
                    String.valueOf(number * row % 97),
                    row % 4 == 0 ? "Phối hợp với Đoàn Thanh niên, Hội Liên hiệp Phụ nữ xã" : "Đạt kế hoạch"));
        }
        return rows;
    }
}
