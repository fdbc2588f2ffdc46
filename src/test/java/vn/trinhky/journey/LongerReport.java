package vn.trinhky.journey;

import com.microsoft.playwright.Keyboard;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import vn.trinhky.testing.Workplace;

/** A report of several pages with a table, typed and pasted as a person would, part of it decomposed. */
final class LongerReport {
    private static final int PARAGRAPHS = 45;
    private static final List<List<String>> TABLE = List.of(
            List.of("Thôn", "Chiều dài đường (m)", "Ghi chú"),
            List.of("Đông Lĩnh", "1.250", "đã nghiệm thu <b>"),
            List.of("Đại Thắng", "830", "đang đổ bê tông & lu lèn"));

    private LongerReport() {}

    private static String paragraph(int number) {
        return "Đoạn số " + number + ": Ủy ban nhân dân xã đã chỉ đạo các thôn đẩy nhanh tiến độ đổ bê tông đường"
                + " giao thông, vận động nhân dân hiến đất, đóng góp ngày công và giữ gìn vệ sinh môi trường.";
    }

    /** The caret stands in the empty editor. */
    static void writeWith(Workplace desk) {
        Keyboard keyboard = desk.page().keyboard();
        keyboard.type("I. ");
        keyboard.type("Kết quả thực hiện đề án");
        keyboard.press("Enter");
        keyboard.insertText(Normalizer.normalize("Chữ gõ dạng tách dấu: đường Điện Biên Phủ.", Normalizer.Form.NFD));
        for (int i = 1; i <= PARAGRAPHS; i++) {
            keyboard.press("Enter");
            keyboard.insertText(paragraph(i));
        }
        keyboard.press("Enter");
        desk.pressInMenu("Bảng", "Chèn bảng 3 × 3");
        desk.page().locator(".ProseMirror table").waitFor();
        for (List<String> row : TABLE) {
            for (String cell : row) {
                keyboard.insertText(cell);
                if (!(row == TABLE.getLast() && cell.equals(row.getLast()))) {
                    keyboard.press("Tab");
                }
            }
        }
    }

    /** Everything that was written and is not in the text, letter for letter. */
    static List<String> wordsMissingFrom(String text) {
        List<String> expected =
                new ArrayList<>(List.of("I. KẾT QUẢ THỰC HIỆN ĐỀ ÁN", "Chữ gõ dạng tách dấu: đường Điện Biên Phủ."));
        for (int i = 1; i <= PARAGRAPHS; i++) {
            expected.add(paragraph(i));
        }
        TABLE.forEach(expected::addAll);
        String withoutPageNumbers = text.replaceAll(" \\d ", " ");
        return expected.stream()
                .filter(words -> !text.contains(words) && !withoutPageNumbers.contains(words))
                .toList();
    }
}
