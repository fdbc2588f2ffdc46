package vn.trinhky.typesetting;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import vn.trinhky.report.content.ContentRule;

/**
 * Sets reports as NĐ 30/2020, Appendix I wants them printed. Other services call it; it reads and keeps nothing, so who
 * may see a report is theirs to decide.
 *
 * @see <a href="../../../../../../docs/decisions/0007-typesetting.md">decision 0007</a>
 */
@Service
public class Typesetter {
    private final Press press;

    Typesetter(Press press) {
        this.press = press;
    }

    /**
     * The manuscript as an archivable, tagged PDF. The same manuscript gives the same bytes.
     *
     * @throws ContentRule.InvalidContentException with {@link ContentRule#TOO_MANY_PAGES} above 200 pages
     */
    @PreAuthorize("isAuthenticated()")
    public TypesetPdf typeset(Manuscript manuscript) {
        return press.print(manuscript);
    }
}
