package vn.trinhky.typesetting;

import static vn.trinhky.typesetting.ReportFixture.aLetter;
import static vn.trinhky.typesetting.ReportFixture.aReport;
import static vn.trinhky.typesetting.ReportFixture.mergedTable;
import static vn.trinhky.typesetting.ReportFixture.paragraph;
import static vn.trinhky.typesetting.ReportFixture.section;
import static vn.trinhky.typesetting.ReportFixture.tableOfWork;
import static vn.trinhky.typesetting.ReportFixture.theSampleReport;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.trinhky.report.Circulation;
import vn.trinhky.report.Marks;
import vn.trinhky.report.Urgency;

/** A document for everything a page may carry, by name: they are checked by veraPDF and looked at in the gallery. */
final class Fixtures {
    static final String CHECK = "https://trinhky.xa-quyetthang.gov.vn/kiem-tra/5d9f8206-d2da-4ce4-b7ae-5698e9be0c12";

    /** What is printed above a signature, as NĐ 30/2020, Article 13 and Appendix I, II.7 have it. */
    static final List<List<String>> CAPACITIES = List.of(
            List.of("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"),
            List.of("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
            List.of("TM. ỦY BAN NHÂN DÂN", "Q. CHỦ TỊCH"),
            List.of("TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG"),
            List.of("TL. CHỦ TỊCH", "KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG"),
            List.of("TUQ. CHỦ TỊCH", "TRƯỞNG PHÒNG", "VĂN HÓA - XÃ HỘI"),
            List.of("KT. TRƯỞNG PHÒNG", "PHÓ TRƯỞNG PHÒNG"),
            List.of("CHỦ TỊCH"));

    private Fixtures() {}

    static ReportFixture letterWithAllMarks() {
        return aLetter()
                .marked(new Marks(Circulation.INTERNAL, "PL", 300, true))
                .checkedAt(CHECK)
                .urgent(Urgency.URGENT)
                .saying(letterText());
    }

    private static vn.trinhky.report.content.Block[] letterText() {
        String words =
                "Thực hiện Công văn số 1245/SNV-CCHC ngày 15 tháng 12 năm 2025 của Sở Nội vụ về việc cung cấp số liệu "
                        + "cải cách hành chính, Ủy ban nhân dân xã Quyết Thắng gửi số liệu của xã như sau:";
        return new vn.trinhky.report.content.Block[] {
            paragraph(words), mergedTable(), paragraph("Ủy ban nhân dân xã trân trọng phối hợp")
        };
    }

    static Map<String, Manuscript> all(FilesInMemory files) {
        Map<String, Manuscript> all = new LinkedHashMap<>();
        all.put("report", theSampleReport().to("Sở Nội vụ").checkedAt(CHECK).numbered());
        all.put(
                "report-as-the-signer-sees-it",
                theSampleReport().checkedAt(CHECK).open());
        all.put("report-draft", theSampleReport().checkedAt(CHECK).draft(3));
        all.put("everything", ReportFixture.ofEverything(files).numbered());
        all.put("letter", aLetter().checkedAt(CHECK).saying(letterText()).numbered());
        all.put("letter-with-all-marks", letterWithAllMarks().numbered());
        all.put("letter-with-all-marks-draft", letterWithAllMarks().draft(2));
        all.put("letter-to-several", toSeveral());
        addEachVariant(all);
        all.put("long-lines", longLines());
        all.put("many-recipients", manyRecipients());
        all.put(
                "long-table",
                aReport().saying(section("Kết quả"), tableOfWork(60)).numbered());
        return all;
    }

    private static void addEachVariant(Map<String, Manuscript> all) {
        for (Urgency urgency : List.of(Urgency.URGENT, Urgency.VERY_URGENT, Urgency.FLASH)) {
            all.put(
                    "urgency-" + urgency,
                    aReport().urgent(urgency).saying(paragraph("Nội dung")).numbered());
        }
        for (Circulation circulation : Circulation.values()) {
            all.put(
                    "circulation-" + circulation,
                    aReport()
                            .marked(new Marks(circulation, "", 12, true))
                            .saying(paragraph("Nội dung"))
                            .numbered());
        }
        for (int i = 0; i < CAPACITIES.size(); i++) {
            all.put(
                    "capacity-" + (i + 1),
                    aReport()
                            .saying(paragraph("Nội dung"))
                            .checkedAt(CHECK)
                            .signedBy("Lê Văn Thảo", CAPACITIES.get(i).toArray(String[]::new))
                            .numbered());
        }
    }

    private static Manuscript toSeveral() {
        return aLetter()
                .about("đính chính Báo cáo số 05/BC-UBND ngày 05 tháng 01 năm 2026 của Ủy ban nhân dân xã Quyết Thắng")
                .to("Ủy ban nhân dân thành phố Hải Dương", "Sở Nội vụ", "Các thôn, xóm")
                .marked(new Marks(Circulation.COLLECT_AFTER_MEETING, "NTH", 0, true))
                .saying(paragraph("Nội dung"))
                .numbered("15/UBND-VHTT", LocalDate.of(2026, 11, 9));
    }

    private static Manuscript longLines() {
        return aReport()
                .under("UBND THÀNH PHỐ HẢI DƯƠNG")
                .from("BAN CHỈ ĐẠO", "CHUYỂN ĐỔI SỐ", "VÀ CẢI CÁCH HÀNH CHÍNH", "XÃ QUYẾT THẮNG")
                .about("Kết quả công tác tuyên truyền cải cách hành chính, chuyển đổi số "
                        .repeat(5)
                        .strip())
                .basedOn("Căn cứ Luật Tổ chức chính quyền địa phương", "Căn cứ Nghị định số 30/2020/NĐ-CP")
                .saying(paragraph("Nội dung"))
                .numbered();
    }

    private static Manuscript manyRecipients() {
        return aReport()
                .copiedTo(Collections.nCopies(24, "Các cơ quan, đơn vị, tổ chức chính trị - xã hội trên địa bàn xã"))
                .marked(new Marks(Circulation.FREE, "PL", 300, false))
                .checkedAt(CHECK)
                .saying(paragraph("Nội dung"))
                .numbered();
    }
}
