package vn.trinhky.shell;

/**
 * A page of the administration. Modules hand theirs in as Spring beans, so that the administration's front page imports
 * no feature.
 *
 * @param name also the prefix of its words: {@code <name>.title} and {@code <name>.about}, one sentence on what it is for
 * @param icon name of its icon
 * @param route where it is, as in its {@code @Route}
 * @param order smaller numbers stand higher
 */
public record AdministrationPage(String name, String icon, String route, int order) {
    /** Where the front page is; pages lead back to it. */
    public static final String FRONT = "quan-tri";
}
