package vn.trinhky.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.trinhky.testing.TrinhKyTest;
import vn.trinhky.testing.Workplace;

/** Several pages with a table, {@code đ} and letters typed apart from their marks come through whole. */
@TrinhKyTest
class LongerReportIT {
    private static final String SUBJECT = "Đánh giá đề án đường giao thông thôn Đông Lĩnh";

    private final Path dataDir;

    @LocalServerPort
    private int port;

    LongerReportIT(@Value("${trinhky.data-dir}") Path dataDir) {
        this.dataDir = dataDir;
    }

    @Test
    void everyWordOfItIsInTheIssuedDocument() throws Exception {
        Path issued = Office.out("issued-longer.pdf");
        try (Office office = new Office(port)) {
            draft(office);
            office.agreeSignAndIssue(SUBJECT);
            find(office, issued);
        }
        IssuedPdf pdf = IssuedPdf.read(issued);
        assertThat(pdf.validSignatures(dataDir)).containsExactly("ChuKy", "ConDau");
        assertThat(pdf.archiveFaults()).isEmpty();
        assertThat(pdf.text()).contains(SUBJECT);
        assertThat(LongerReport.wordsMissingFrom(pdf.text())).isEmpty();
    }

    private static void draft(Office office) {
        try (Workplace desk = office.at("soanthao")) {
            desk.choose("Soạn báo cáo");
            desk.press("Tạo báo cáo");
            desk.field("Trích yếu").fill(Normalizer.normalize(SUBJECT, Normalizer.Form.NFD));
            desk.page().keyboard().press("Tab");
            desk.page().locator(".ProseMirror").click();
            LongerReport.writeWith(desk);
            desk.saved();
            office.look(desk, "editor-table");
            desk.press("Trình ký");
            desk.sees("Đang thẩm định");
        }
    }

    private static void find(Office office, Path as) {
        try (Workplace desk = office.at("phochutich")) {
            desk.choose("Lưu trữ");
            for (String words :
                    new String[] {"de an duong dong linh", "đề án đường Đông Lĩnh", "CHỮ GÕ DẠNG TÁCH DẤU"}) {
                desk.field("Tìm kiếm").fill(words);
                desk.page().keyboard().press("Enter");
                desk.atRest();
                desk.sees(SUBJECT);
            }
            desk.open(SUBJECT);
            desk.download("Tải xuống", as);
        }
    }
}
