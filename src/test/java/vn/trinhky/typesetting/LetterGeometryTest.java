package vn.trinhky.typesetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static vn.trinhky.typesetting.ReportFixture.aLetter;
import static vn.trinhky.typesetting.ReportFixture.aReport;
import static vn.trinhky.typesetting.ReportFixture.paragraph;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trinhky.report.Circulation;
import vn.trinhky.report.Marks;
import vn.trinhky.report.Urgency;
import vn.trinhky.report.content.Block;
import vn.trinhky.report.content.Inline;
import vn.trinhky.typesetting.PdfGeometry.Rule;
import vn.trinhky.typesetting.PdfGeometry.Words;

/** Letters and the marks that only some documents carry, measured on the file. Articles are those of NĐ 30/2020, Appendix I. */
class LetterGeometryTest extends MeasuredPage {
    /** Half a millimetre. */
    private static final Offset<Double> PLACE = within(0.5 * MM);

    private static final Offset<Float> SIZE = within(0.1f);
    private static final double BOTTOM = 842 - 20 * MM;
    private static final String CONTACT = "Thôn Đông, xã Quyết Thắng";

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 10})
    void aLetterSaysItsSubjectBelowItsNumberAndHasNoHeading(int length) throws Exception {
        String about =
                "cung cấp số liệu cải cách hành chính năm 2024 ".repeat(length).strip();
        read(
                aLetter().about(about).saying(paragraph("Nội dung")).numbered("15/UBND-VHTT", LocalDate.of(2026, 1, 5)),
                1);
        Words number = line("Số: 15/UBND-VHTT");
        List<Words> subject = words.stream()
                .skip(words.indexOf(number) + 1L)
                .takeWhile(each -> each.size() == 12f)
                .toList();
        assertThat(String.join(" ", subject.stream().map(Words::text).toList())).isEqualTo("V/v " + about);
        assertThat(subject).allSatisfy(each -> {
            assertThat(each.size()).as("II.5b: 12 to 13").isBetween(12f, 13f);
            assertThat(each.bold() || each.italic()).as("II.5b: upright").isFalse();
            assertThat(each.centre()).as("II.5b: centred below the number").isCloseTo(number.centre(), PLACE);
        });
        double lineAbove = number.baseline() + (1.15 - 0.912) * 13;
        double lineTop = subject.getFirst().baseline() - 0.912 * 12;
        assertThat(lineTop - lineAbove).as("II.5b: 6 points below").isCloseTo(6, within(0.2));
        assertThat(words).as("II.5b: no type").noneMatch(each -> each.text().contains("CÔNG VĂN"));
        Words to = line("Kính gửi: Sở Nội vụ");
        assertThat(to.size()).as("II.9a: 13 to 14").isBetween(13f, 14f);
        assertThat(to.baseline())
                .as("below the subject")
                .isGreaterThan(subject.getLast().baseline() + 14);
    }

    @Test
    void anUrgentLetterHasItsStampBelowItsSubject() throws Exception {
        read(aLetter().urgent(Urgency.FLASH).saying(paragraph("Nội dung")).numbered(), 1);
        Words stamp = line("HỎA TỐC");
        List<Rule> red = rules.stream().filter(rule -> rule.color() != 0).toList();
        assertThat(red.getFirst().length()).as("II.10b: 30 mm").isCloseTo(30 * MM, PLACE);
        assertThat(stamp.baseline())
                .as("IV: box 10b below box 5b")
                .isGreaterThan(lineWith("V/v").baseline());
        assertThat(line("Kính gửi: Sở Nội vụ").baseline())
                .isGreaterThan(red.get(1).top() + 10);
    }

    @ParameterizedTest
    @EnumSource(value = Circulation.class, mode = Mode.EXCLUDE, names = "FREE")
    void circulationIsFramedInTheTopMargin(Circulation circulation) throws Exception {
        Manuscript manuscript = aReport()
                .marked(new Marks(circulation, "", 0, false))
                .saying(paragraph("Nội dung "), new Block.Appendix(List.of(Inline.of("Bảng")), false), paragraph("a"))
                .numbered();
        read(manuscript, 1);
        Words mark = line(circulation.printed().orElseThrow());
        assertThat(mark.size()).as("II.11: 13 to 14").isBetween(13f, 14f);
        assertThat(mark.bold() && !mark.italic()).as("II.11: upright bold").isTrue();
        List<Rule> frame = rules.subList(0, 4);
        Rule top = frame.getFirst();
        Rule bottom = frame.get(1);
        assertThat(frame)
                .allSatisfy(rule -> assertThat(rule.color()).as("I.1.2: black").isZero());
        assertThat(mark.centre()).as("II.11: balanced in its frame").isCloseTo(top.centre(), PLACE);
        assertThat(top.left()).isLessThan(mark.left() - 2);
        assertThat(top.top()).isLessThan(mark.baseline() - 9);
        assertThat(bottom.top())
                .isGreaterThan(mark.baseline() + 2)
                .as("IV: in the top margin")
                .isLessThan(20 * MM);
        assertThat(top.right()).as("IV: at the right").isCloseTo(right, PLACE);
        read(manuscript, 2);
        assertThat(words).as("first page alone").noneMatch(each -> each.text().equals(mark.text()));
    }

    @Test
    void theDraftersMarkStandsAtTheLowerRightOfTheRecipients() throws Exception {
        read(
                aReport()
                        .marked(new Marks(Circulation.FREE, "pl", 300, false))
                        .saying(paragraph("a"))
                        .numbered(),
                1);
        Words mark = line("PL.(300)");
        Words last = line("- Lưu: VT, VHTT.");
        assertThat(mark.size()).as("II.12: 11").isCloseTo(11f, SIZE);
        assertThat(mark.bold() || mark.italic()).as("II.12: upright").isFalse();
        assertThat(mark.baseline()).as("IV: at the foot of box 9b").isBetween(last.baseline(), last.baseline() + 14);
        assertThat(mark.right()).as("IV: at the right of box 9b").isBetween(last.right() + 30, middle);
    }

    @Test
    void theAddressStandsAtTheFootOfTheFirstPageAlone() throws Exception {
        Manuscript manuscript = aReport()
                .marked(new Marks(Circulation.FREE, "", 0, true))
                .saying(ReportFixture.theSampleReport().content())
                .numbered();
        read(manuscript, 1);
        Words contact = lineWith(CONTACT);
        assertThat(contact.size()).as("II.13: 11 to 12").isBetween(11f, 12f);
        assertThat(contact.bold() || contact.italic()).as("II.13: upright").isFalse();
        Rule rule = rules.stream()
                .filter(Rule::level)
                .filter(each -> each.top() < contact.baseline() && each.top() > contact.baseline() - 16)
                .findFirst()
                .orElseThrow();
        assertThat(rule.left()).as("II.13: the width of the text").isCloseTo(LEFT, PLACE);
        assertThat(rule.right()).isCloseTo(right, PLACE);
        assertThat(words.stream().filter(each -> each.baseline() > rule.top()))
                .as("II.13: at the foot")
                .allSatisfy(each -> assertThat(each.baseline()).isLessThan(BOTTOM))
                .anySatisfy(each -> assertThat(each.baseline()).isGreaterThan(BOTTOM - 8));
        assertThat(words.stream().filter(each -> each.baseline() < rule.top() && each.baseline() + 3 > rule.top()))
                .as("over no text")
                .isEmpty();
        for (int page = 2; page <= 4; page++) {
            read(manuscript, page);
            assertThat(words).noneMatch(each -> each.text().contains(CONTACT));
        }
    }

    @Test
    void anAgencyWithoutAddressPrintsNoRuleForIt() throws Exception {
        read(aReport().saying(paragraph("a")).numbered(), 1);
        assertThat(rules.stream().filter(rule -> rule.length() > 400)).isEmpty();
    }

    private Words lineWith(String text) {
        return words.stream()
                .filter(each -> each.text().contains(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError(text + " is not among " + words));
    }
}
