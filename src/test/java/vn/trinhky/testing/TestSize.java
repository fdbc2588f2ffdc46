package vn.trinhky.testing;

/** How much a test does: small in {@code verify}, full in {@code verify -Pexhaustive}. */
public final class TestSize {
    private TestSize() {}

    public static boolean exhaustive() {
        return "exhaustive".equals(System.getProperty("trinhky.test.size"));
    }

    /** One of two numbers, by the size of this run. */
    public static int pick(int small, int full) {
        return exhaustive() ? full : small;
    }
}
