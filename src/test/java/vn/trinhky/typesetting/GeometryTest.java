package vn.trinhky.typesetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static vn.trinhky.typesetting.ReportFixture.aReport;
import static vn.trinhky.typesetting.ReportFixture.clause;
import static vn.trinhky.typesetting.ReportFixture.paragraph;
import static vn.trinhky.typesetting.ReportFixture.point;
import static vn.trinhky.typesetting.ReportFixture.section;
import static vn.trinhky.typesetting.ReportFixture.theSampleReport;

import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.trinhky.report.Urgency;
import vn.trinhky.typesetting.PdfGeometry.Rule;
import vn.trinhky.typesetting.PdfGeometry.Words;

/** The page measured on the file itself. Articles are those of NĐ 30/2020, Appendix I. */
class GeometryTest extends MeasuredPage {
    /** Half a millimetre. */
    private static final Offset<Double> PLACE = within(0.5 * MM);

    private static final Offset<Float> SIZE = within(0.1f);
    private static final String NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";

    /** Headings of every length: short and long agencies, one to four lines; subjects of one to six. */
    static Stream<ReportFixture> openings() {
        String subject = "Kết quả công tác tuyên truyền cải cách hành chính, chuyển đổi số năm 2024 ";
        return Stream.of(
                theSampleReport(),
                aReport().from("HĐND").about("Họp"),
                aReport().from("ỦY BAN NHÂN DÂN", "XÃ QUYẾT THẮNG").under("UBND THÀNH PHỐ HẢI DƯƠNG"),
                aReport()
                        .under("UBND THÀNH PHỐ HẢI DƯƠNG")
                        .from("BAN CHỈ ĐẠO", "CHUYỂN ĐỔI SỐ", "VÀ CẢI CÁCH HÀNH CHÍNH", "XÃ QUYẾT THẮNG")
                        .about(subject.repeat(3).strip()),
                aReport()
                        .from("BAN CHỈ HUY PHÒNG CHỐNG THIÊN TAI VÀ TÌM KIẾM CỨU NẠN XÃ QUYẾT THẮNG")
                        .about(subject.repeat(5).strip()));
    }

    @ParameterizedTest
    @MethodSource("openings")
    void nationAndMotto(ReportFixture report) throws Exception {
        read(report.numbered(), 1);
        Words nation = line(NATION);
        Words motto = line("Độc lập - Tự do - Hạnh phúc");
        assertThat(nation.size()).as("II.1: 12 to 13").isBetween(12f, 13f);
        assertThat(motto.size()).as("II.1: 13 to 14").isBetween(13f, 14f);
        assertThat(nation.bold() && motto.bold() && !motto.italic())
                .as("II.1: upright bold")
                .isTrue();
        assertThat(motto.centre()).as("II.1: centred below").isCloseTo(nation.centre(), PLACE);
        assertThat(motto.baseline() - nation.baseline())
                .as("II.1: single spaced")
                .isBetween(12.0, 18.0);
        assertThat(nation.left()).as("II.1: at the right").isGreaterThan(middle - 50);
        Rule rule = ruleBelow(motto);
        assertThat(rule.length()).as("II.1: as long as the line").isCloseTo(motto.right() - motto.left(), PLACE);
        assertThat(rule.centre()).isCloseTo(motto.centre(), PLACE);
    }

    @ParameterizedTest
    @MethodSource("openings")
    void agency(ReportFixture report) throws Exception {
        Manuscript manuscript = report.numbered();
        read(manuscript, 1);
        double nation = line(NATION).left();
        List<Words> agency =
                words.stream().takeWhile(each -> !each.text().equals(NATION)).toList();
        assertThat(agency).allSatisfy(each -> {
            assertThat(each.size()).as("II.2: 12 to 13").isBetween(12f, 13f);
            assertThat(each.centre())
                    .as("II.2: centred")
                    .isCloseTo(agency.getLast().centre(), PLACE);
            assertThat(each.right()).as("II.2: beside the nation").isLessThan(nation);
        });
        boolean superior = manuscript.letterhead().superior().isPresent();
        assertThat(agency.getFirst().bold())
                .as("II.2: bold, but not its superior")
                .isEqualTo(!superior);
        assertThat(agency.getLast().bold()).isTrue();
        Words last = agency.getLast();
        Rule rule = ruleBelow(last);
        double length = last.right() - last.left();
        assertThat(rule.length()).as("II.2: a third to a half").isBetween(length / 3 - 1, length / 2 + 1);
        assertThat(rule.centre()).as("II.2: centred").isCloseTo(last.centre(), PLACE);
    }

    @ParameterizedTest
    @MethodSource("openings")
    void numberPlaceAndDate(ReportFixture report) throws Exception {
        read(report.numbered(), 1);
        Words number = line("Số: 05/BC-UBND");
        Words place = line("Quyết Thắng, ngày 05 tháng 01 năm 2026");
        assertThat(number.size()).as("II.3: 13").isCloseTo(13f, SIZE);
        assertThat(number.bold() || number.italic()).as("II.3: upright").isFalse();
        assertThat(place.size()).as("II.4: 13 to 14").isBetween(13f, 14f);
        assertThat(place.italic() && !place.bold()).as("II.4: italic").isTrue();
        assertThat(place.baseline()).as("II.4: on the line of the number").isCloseTo(number.baseline(), PLACE);
        assertThat(number.centre())
                .as("II.3: below the agency")
                .isCloseTo(words.getFirst().centre(), PLACE);
        assertThat(place.centre())
                .as("II.4: below the nation")
                .isCloseTo(line(NATION).centre(), PLACE);
    }

    @ParameterizedTest
    @MethodSource("openings")
    void typeAndSubject(ReportFixture report) throws Exception {
        read(report.numbered(), 1);
        int at = words.indexOf(line("BÁO CÁO"));
        Words type = words.get(at);
        assertThat(type.size()).as("II.5: 13 to 14").isBetween(13f, 14f);
        assertThat(type.bold()).isTrue();
        assertThat(type.centre()).as("II.5: in the middle of the text").isCloseTo(middle, PLACE);
        List<Words> subject = words.stream()
                .skip(at + 1L)
                .takeWhile(each -> each.bold() && Math.abs(each.centre() - middle) < MM)
                .takeWhile(each -> !each.text().startsWith("TM."))
                .toList();
        assertThat(subject).isNotEmpty();
        assertThat(subject.getFirst().baseline() - type.baseline())
                .as("II.5: directly below")
                .isBetween(14.0, 20.0);
        assertThat(subject)
                .allSatisfy(each -> assertThat(each.size()).as("II.5: 13 to 14").isBetween(13f, 14f));
        double longest = subject.stream()
                .mapToDouble(each -> each.right() - each.left())
                .max()
                .orElseThrow();
        Rule rule = ruleBelow(subject.getLast());
        assertThat(rule.length()).as("II.5: a third to a half").isBetween(longest / 3 - 1, longest / 2 + 1);
        assertThat(rule.centre()).isCloseTo(middle, PLACE);
    }

    @Test
    void bodyAndMargins() throws Exception {
        String words40 = "Ủy ban nhân dân xã báo cáo kết quả công tác tuyên truyền ".repeat(12);
        ReportFixture report = aReport()
                .saying(section("Kết quả"), clause("Hình thức"), point("Loa"), paragraph(words40), paragraph(words40));
        read(report.numbered(), 1);
        assertThat(line("I. KẾT QUẢ").bold()).as("II.6c: mục bold").isTrue();
        assertThat(line("1. Hình thức").bold())
                .as("II.6c: khoản with title bold")
                .isTrue();
        assertThat(line("a) Loa").bold()).as("II.6c: điểm upright").isFalse();
        assertThat(List.of(line("I. KẾT QUẢ"), line("1. Hình thức"), line("a) Loa")))
                .allSatisfy(each -> assertThat(each.left()).as("II.6d: 1 cm").isCloseTo(LEFT + 10 * MM, PLACE));
        List<Words> body = words.stream()
                .filter(each -> each.text().contains("nhân dân xã báo") && !each.bold())
                .toList();
        assertThat(body).hasSizeGreaterThan(6).allSatisfy(each -> {
            assertThat(each.size()).as("II.6: 13 to 14").isBetween(13f, 14f);
            assertThat(each.left()).as("I.1.3: 30 to 35 mm").isBetween(LEFT - 0.1, 35 * MM + 10 * MM);
        });
        assertThat(body.getFirst().left()).as("II.6d: first line 1 cm in").isCloseTo(LEFT + 10 * MM, PLACE);
        assertThat(body.get(1).left()).isCloseTo(LEFT, PLACE);
        assertThat(body.get(1).right()).as("II.6d: justified").isCloseTo(right, PLACE);
        double line = body.get(2).baseline() - body.get(1).baseline();
        assertThat(line / body.get(1).size())
                .as("II.6d: single to one and a half")
                .isBetween(1.1, 1.8);
        List<Words> firsts =
                body.stream().filter(each -> each.left() > LEFT + 20).toList();
        int second = words.indexOf(firsts.get(1));
        assertThat(firsts.get(1).baseline() - words.get(second - 1).baseline() - line)
                .as("II.6d: at least 6 points between paragraphs")
                .isGreaterThanOrEqualTo(5.9);
    }

    @Test
    void everythingStaysBetweenTheMarginsAndPagesAreNumbered() throws Exception {
        for (int page = 1; page <= 4; page++) {
            read(theSampleReport().numbered(), page);
            List<Words> text = page == 1 ? words : words.subList(1, words.size());
            assertThat(text).allSatisfy(each -> {
                assertThat(each.left()).as("I.1.3: left 30 mm").isGreaterThanOrEqualTo(LEFT - 0.2);
                assertThat(each.right()).as("I.1.3: right 15 to 20 mm").isLessThanOrEqualTo(595 - 15 * MM);
                assertThat(each.baseline() - each.size())
                        .as("I.1.3: above 20 mm")
                        .isGreaterThan(20 * MM - 1.5);
                assertThat(each.baseline()).as("I.1.3: below 20 mm").isLessThan(842 - 20 * MM);
            });
            if (page > 1) {
                Words number = words.getFirst();
                assertThat(number.text()).as("I.7: from 1, Arabic").isEqualTo(String.valueOf(page));
                assertThat(number.size()).as("I.7: 13 to 14").isBetween(13f, 14f);
                assertThat(number.centre()).as("I.7: in the middle").isCloseTo(middle, PLACE);
                assertThat(number.baseline()).as("I.7: in the top margin").isLessThan(20 * MM);
            } else {
                assertThat(words.getFirst().text()).as("I.7: not on the first").startsWith("ỦY BAN");
            }
        }
    }

    @Test
    void addressees() throws Exception {
        read(
                aReport()
                        .to("Ủy ban nhân dân thành phố", "Sở Nội vụ")
                        .saying(paragraph("Nội dung"))
                        .numbered(),
                1);
        Words title = line("Kính gửi:");
        Words first = line("- Ủy ban nhân dân thành phố;");
        Words second = line("- Sở Nội vụ.");
        assertThat(title.size()).as("II.9a: 13 to 14").isBetween(13f, 14f);
        assertThat(title.bold() || title.italic()).as("II.9a: upright").isFalse();
        assertThat(first.left()).as("II.9a: dashes below the colon").isBetween(title.right() - 6, title.right());
        assertThat(second.left()).isCloseTo(first.left(), PLACE);
        assertThat(first.baseline()).as("II.9a: on lines of their own").isGreaterThan(title.baseline() + 10);
    }

    static List<List<String>> capacities() {
        return Fixtures.CAPACITIES;
    }

    @ParameterizedTest
    @MethodSource("capacities")
    void signatureAndRecipients(List<String> capacity) throws Exception {
        String[] lines = capacity.toArray(String[]::new);
        read(
                aReport()
                        .saying(paragraph("Nội dung"))
                        .signedBy("Lê Văn Thảo", lines)
                        .numbered(),
                1);
        Words name = line("Lê Văn Thảo");
        for (String each : lines) {
            Words post = line(each);
            assertThat(post.size()).as("II.7: 13 to 14").isBetween(13f, 14f);
            assertThat(post.bold() && !post.italic()).as("II.7: upright bold").isTrue();
            assertThat(post.centre()).as("II.7: centred").isCloseTo(name.centre(), PLACE);
        }
        assertThat(name.bold()).as("II.7b: upright bold").isTrue();
        double room = name.baseline() - line(lines[lines.length - 1]).baseline();
        assertThat(room).as("II.8a: room for a seal of 36 mm").isGreaterThan(36 * MM - 4);
        Words title = line("Nơi nhận:");
        assertThat(title.size()).as("II.9b: 12").isCloseTo(12f, SIZE);
        assertThat(title.bold() && title.italic()).as("II.9b: italic bold").isTrue();
        assertThat(title.left()).as("II.9b: at the left margin").isCloseTo(LEFT, PLACE);
        assertThat(title.baseline())
                .as("II.9b: level with the authority")
                .isCloseTo(line(lines[0]).baseline(), within(2.0));
        Words copy = line("- Lưu: VT, VHTT.");
        assertThat(copy.size()).as("II.9b: 11").isCloseTo(11f, SIZE);
        assertThat(copy.left()).isCloseTo(LEFT, PLACE);
    }

    @ParameterizedTest
    @CsvSource({"FLASH, HỎA TỐC, 30", "VERY_URGENT, THƯỢNG KHẨN, 40", "URGENT, KHẨN, 20"})
    void urgencyStamps(Urgency urgency, String text, double width) throws Exception {
        read(
                aReport()
                        .urgent(urgency)
                        .about("Chủ đề ".repeat(30).strip())
                        .saying(paragraph("Nội dung"))
                        .numbered(),
                1);
        Words stamp = line(text);
        assertThat(stamp.size()).as("II.10b: 13 to 14").isBetween(13f, 14f);
        assertThat(stamp.bold()).as("II.10b: bold").isTrue();
        List<Rule> red = rules.stream().filter(rule -> rule.color() != 0).toList();
        assertThat(red)
                .hasSize(4)
                .allSatisfy(rule -> assertThat(rule.color() >> 16 & 0xFF)
                        .as("II.10b: bright red")
                        .isGreaterThan(0xE0));
        Rule top = red.getFirst();
        Rule bottom = red.get(1);
        assertThat(top.length()).as("II.10b: wide").isCloseTo(width * MM, PLACE);
        assertThat(bottom.top() - top.top()).as("II.10b: 8 mm high").isCloseTo(8 * MM, PLACE);
        assertThat(stamp.centre()).isCloseTo(top.centre(), PLACE);
        assertThat(stamp.left()).as("inside of its frame").isGreaterThan(top.left());
        assertThat(words.stream()
                        .filter(each -> each != stamp && each.left() < top.right() && each.right() > top.left())
                        .filter(each -> each.baseline() > top.top() && each.baseline() - 9 < bottom.top()))
                .as("over no other words")
                .isEmpty();
    }
}
