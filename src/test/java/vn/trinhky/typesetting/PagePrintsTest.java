package vn.trinhky.typesetting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trinhky.typesetting.ReportFixture.theSampleReport;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.trinhky.report.content.Block;
import vn.trinhky.report.content.Block.Bullet;
import vn.trinhky.report.content.Inline;
import vn.trinhky.report.content.ReportContent;

class PagePrintsTest {

    @Test
    void onlyPagesThatLookDifferentHaveAnotherPrint() {
        Press press = FilesInMemory.press();
        List<String> before =
                PagePrints.of(press.print(theSampleReport().open()).bytes());
        List<Block> blocks = new ArrayList<>(theSampleReport().content().blocks());
        Bullet last = (Bullet) blocks.removeLast();
        blocks.add(new Bullet(last.level(), List.of(Inline.of("Ễ ộ ử: chữ chưa có trên trang nào ѓ."))));
        ReportContent changed = new ReportContent(blocks);
        List<String> after = PagePrints.of(
                press.print(theSampleReport().saying(changed).open()).bytes());
        assertThat(before).hasSize(4).doesNotHaveDuplicates();
        assertThat(after.subList(0, 3)).isEqualTo(before.subList(0, 3));
        assertThat(after.getLast()).isNotEqualTo(before.getLast());
    }
}
