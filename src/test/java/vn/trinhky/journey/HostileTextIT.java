package vn.trinhky.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.trinhky.testing.TrinhKyTest;
import vn.trinhky.testing.Workplace;

/** Markup and script in every field stay what was typed: on each screen, in the document, in the search, in the history. */
@TrinhKyTest
class HostileTextIT {
    private static final String SUBJECT = hostile("Kết quả rà soát");
    private static final String BODY = hostile("Nội dung");
    private static final String REASON = hostile("Lý do trả");
    private static final String REMARK = hostile("Góp ý");
    private static final List<String> FIELDS = List.of("Kính gửi", "Nơi nhận", "Lưu", "Căn cứ", "Kỳ báo cáo");

    @LocalServerPort
    private int port;

    private static String hostile(String name) {
        return name
                + " <script>window.hurt=1</script><img src=x onerror=window.hurt=1> <style forecolor=red> & {{7*7}} ${9*9}";
    }

    @Test
    void staysTextEverywhere() throws Exception {
        Path issued = Office.out("issued-hostile.pdf");
        try (Office office = new Office(port)) {
            draft(office);
            comeBackOnce(office);
            office.agreeSignAndIssue(SUBJECT);
            find(office, issued);
        }
        // lines may break inside such words, so spaces do not count
        String text = unspaced(IssuedPdf.read(issued).text());
        assertThat(text).contains(unspaced(SUBJECT)).contains(unspaced(BODY));
        for (String field : List.of("Kính gửi", "Nơi nhận", "Lưu", "Căn cứ")) {
            assertThat(text).as(field).contains(unspaced(hostile(field)));
        }
    }

    private static String unspaced(String text) {
        return text.replaceAll("\\s+", "");
    }

    private void draft(Office office) {
        try (Workplace desk = office.at("soanthao")) {
            desk.choose("Soạn báo cáo");
            desk.press("Tạo báo cáo");
            desk.field("Trích yếu").fill(SUBJECT);
            for (String field : FIELDS) {
                desk.field(field).fill(hostile(field));
            }
            desk.page().keyboard().press("Tab");
            desk.page().locator(".ProseMirror").click();
            desk.page().keyboard().insertText(BODY);
            desk.saved();
            unhurt(desk, SUBJECT, BODY);
            desk.press("Trình ký");
            desk.sees("Đang thẩm định");
            unhurt(desk, SUBJECT);
        }
    }

    private void comeBackOnce(Office office) {
        try (Workplace desk = office.at("vhtt")) {
            desk.choose("Thẩm định");
            unhurt(desk, SUBJECT);
            desk.open(SUBJECT);
            unhurt(desk, SUBJECT, BODY, hostile("Kính gửi"), hostile("Nơi nhận"));
            desk.field("Góp ý mới").fill(REMARK);
            desk.press("Thêm góp ý");
            unhurt(desk, REMARK);
            desk.field("Ý kiến").fill(REASON);
            desk.press("Trả lại");
            desk.sees("Đã trả lại");
        }
        try (Workplace desk = office.at("soanthao")) {
            unhurt(desk, SUBJECT);
            desk.open(SUBJECT);
            unhurt(desk, REASON, REMARK, BODY);
            desk.press("Trình ký");
            desk.sees("Đang thẩm định");
            unhurt(desk, REASON, REMARK);
        }
    }

    private void find(Office office, Path as) {
        try (Workplace desk = office.at("soanthao2")) {
            desk.choose("Sổ văn bản đi");
            unhurt(desk, "01/");
            desk.choose("Lưu trữ");
            desk.field("Tìm kiếm").fill(SUBJECT);
            desk.page().keyboard().press("Enter");
            unhurt(desk, SUBJECT);
            desk.open(SUBJECT);
            desk.download("Tải xuống", as);
            unhurt(desk, SUBJECT);
        }
    }

    /** These words are read as they were typed, no element came of them, and nothing ran. */
    private static void unhurt(Workplace desk, String... words) {
        desk.atRest();
        Page page = desk.page();
        for (String expected : words) {
            desk.sees(expected);
        }
        List<Object> made = new ArrayList<>();
        made.add(page.evaluate("() => window.hurt ?? null"));
        made.add(page.evaluate("() => document.querySelector('img[src=x], style[forecolor]')?.outerHTML ?? null"));
        assertThat(made).containsOnlyNulls();
    }
}
