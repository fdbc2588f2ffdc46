package vn.trinhky.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.trinhky.kernel.OfficeTime;
import vn.trinhky.testing.ReportJourney;
import vn.trinhky.testing.TrinhKyTest;
import vn.trinhky.testing.UseCase;
import vn.trinhky.testing.Workplace;

/** The whole way of a report, by the people who go it, in a real browser. Takes the pictures of the user guide. */
@UseCase({"UC-001", "UC-002", "UC-003", "UC-005", "UC-006", "UC-007", "UC-008", "UC-010"})
@TrinhKyTest
class ReportJourneyIT {
    private static final Path ISSUED = Office.out("issued.pdf");
    private static final String DEMO = "Kết quả công tác tuyên truyền cải cách hành chính năm 2024";

    private final Clock clock;
    private final Path dataDir;

    @LocalServerPort
    private int port;

    ReportJourneyIT(Clock clock, @Value("${trinhky.data-dir}") Path dataDir) {
        this.clock = clock;
        this.dataDir = dataDir;
    }

    @Test
    void aReportGoesFromDraftToArchive() throws Exception {
        try (Office office = new Office(port)) {
            drafterCorrectsAndSubmits(office);
            reviewerReturns(office);
            drafterAmendsAndSubmitsAgain(office);
            reviewerAgrees(office);
            chairmanSigns(office);
            clerkSealsAndIssues(office);
            somebodyElseFindsIt(office);
            auditorChecks(office);
        }
        IssuedPdf pdf = IssuedPdf.read(ISSUED);
        assertThat(pdf.validSignatures(dataDir)).containsExactly("ChuKy", "ConDau");
        assertThat(pdf.archiveFaults()).isEmpty();
        assertThat(pdf.text()).contains(DEMO).contains("đông đảo người dân").doesNotContain("đồng đảo");
        assertThat(pdf.text()).containsPattern("Số: \\d{2,}/BC-UBND");
        assertThat(pdf.text()).contains("Quyết Thắng, ngày " + PrintedDate.of(OfficeTime.today(clock)));
        assertThat(pdf.text())
                .contains("TM. ỦY BAN NHÂN DÂN")
                .contains("Lê Văn Thảo")
                .contains("Lưu: VT, VHTT.");
    }

    private void drafterCorrectsAndSubmits(Office office) {
        try (Workplace desk = office.at("soanthao")) {
            office.look(desk, "my-work");
            desk.choose("Soạn báo cáo");
            office.look(desk, "drafts");
            desk.open(DEMO);
            correctOneWord(desk);
            office.look(desk, "editor");
            desk.press("Xem bản in");
            office.look(desk, "print-preview");
            desk.press("Đóng");
            desk.press("Trình ký");
            desk.sees("Đang thẩm định");
            office.look(desk, "case-file-in-review");
        }
    }

    /** The real report says “đồng đảo”; the drafter selects the word and types the right one. */
    private void correctOneWord(Workplace desk) {
        assertThat(desk.select("đồng đảo", "đồng".length())).isTrue();
        desk.page().keyboard().type("đông");
        desk.saved();
    }

    private void reviewerReturns(Office office) {
        try (Workplace desk = office.at("vhtt")) {
            desk.choose("Thẩm định");
            office.look(desk, "review-list");
            desk.open(DEMO);
            desk.sees("KẾT QUẢ ĐẠT ĐƯỢC");
            office.look(desk, "review");
            desk.press("Trả lại");
            desk.sees("Ghi lý do để người soạn biết cần sửa gì.");
            desk.field("Ý kiến").fill("Bổ sung số lượng tờ gấp đã phát hành.");
            desk.press("Trả lại");
            desk.sees("Đã trả lại");
        }
    }

    private void drafterAmendsAndSubmitsAgain(Office office) {
        try (Workplace desk = office.at("soanthao")) {
            desk.sees("Bị trả lại");
            desk.open(DEMO);
            desk.sees("Bổ sung số lượng tờ gấp đã phát hành.");
            office.look(desk, "editor-returned");
            assertThat(desk.caretAfter("biến đến từng nhóm đối tượng.")).isTrue();
            desk.page().keyboard().type(" Trong năm đã phát hành 1.200 tờ gấp.");
            desk.saved();
            desk.press("Trình ký");
            desk.sees("Đang thẩm định");
        }
    }

    private void reviewerAgrees(Office office) {
        try (Workplace desk = office.at("vhtt")) {
            desk.choose("Thẩm định");
            desk.open(DEMO);
            desk.sees("1.200 tờ gấp");
            desk.press("Đồng ý");
            desk.sees("Đã đồng ý");
        }
    }

    private void chairmanSigns(Office office) {
        try (Workplace phone = office.phoneOf("chutich")) {
            phone.go("ky-van-ban");
            phone.sees(DEMO);
            office.look(phone, "signing-phone");
            phone.open(DEMO);
            office.look(phone, "signing-phone-document");
        }
        try (Workplace desk = office.at("chutich")) {
            desk.choose("Ký văn bản");
            desk.open(DEMO);
            desk.sees("Phạm Quang Huy");
            office.look(desk, "signing");
            desk.press("Ký");
            desk.field("Mã PIN").fill(ReportJourney.PIN);
            office.look(desk, "signing-pin");
            desk.page().keyboard().press("Enter");
            desk.sees("Đã ký số");
            office.look(desk, "signed");
        }
    }

    private void clerkSealsAndIssues(Office office) {
        try (Workplace desk = office.at("vanthu")) {
            desk.choose("Phát hành");
            desk.open(DEMO);
            office.look(desk, "clerk");
            desk.press("Đóng dấu và phát hành");
            desk.field("Mã PIN").fill(ReportJourney.PIN);
            office.look(desk, "clerk-pin");
            desk.page().keyboard().press("Enter");
            desk.sees("Đã phát hành");
            desk.choose("Sổ văn bản đi");
            desk.sees(DEMO);
            office.look(desk, "register");
        }
    }

    private void somebodyElseFindsIt(Office office) {
        try (Workplace desk = office.at("soanthao2")) {
            desk.choose("Lưu trữ");
            office.look(desk, "archive");
            desk.go("luu-tru?nam=" + OfficeTime.today(clock).getYear());
            desk.field("Tìm kiếm").fill("cai cach hanh chinh");
            desk.page().keyboard().press("Enter");
            desk.sees(DEMO);
            office.look(desk, "archive-found");
            desk.open(DEMO);
            office.look(desk, "archive-opened");
            desk.press("Kiểm tra tính toàn vẹn");
            desk.sees("Văn bản còn nguyên vẹn");
            office.look(desk, "archive-checked");
            desk.download("Tải xuống", ISSUED);
        }
    }

    private void auditorChecks(Office office) {
        try (Workplace desk = office.at("thanhtra")) {
            desk.choose("Nhật ký");
            office.look(desk, "audit");
            desk.press("Kiểm tra chuỗi");
            desk.sees("Nhật ký nguyên vẹn");
            office.look(desk, "audit-checked");
            desk.go("khong-co-trang-nay");
            desk.sees("Không có gì ở địa chỉ này");
            office.look(desk, "not-found");
            desk.open("Đăng xuất");
            desk.field("Tên đăng nhập").waitFor();
            office.look(desk, "login");
        }
    }
}
