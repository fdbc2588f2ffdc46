package vn.trinhky.shell;

/** How many wait for the signed-in person behind a menu entry. Implemented as Spring beans by the modules that know. */
public interface NavigationCount {
    /** Path of the menu entry, as in its {@code @Route}. */
    String route();

    /** Asked after every navigation, so it must be one cheap query. Zero hides the number. */
    int count();
}
