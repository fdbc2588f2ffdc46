package vn.trinhky.signing.dss;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import vn.trinhky.signing.SignatureImage;

/**
 * A blue hand-like signature drawn from a name, for the demonstration: the same name always signs alike, and it
 * resembles nobody's real hand.
 */
final class DemoHandwriting {
    private static final int WIDTH = 400;
    private static final int HEIGHT = 220;
    private static final int MARGIN = 14;
    private static final Color BLUE = new Color(0x1b, 0x3a, 0xa8);
    private static final double SLANT = 0.22;
    private static final int STEPS = 24;
    private static final double THIN = 2.2;
    private static final double THICK = 5.2;
    private static final double TALL = 62;
    private static final double LOW = 22;
    private static final String ASCENDERS = "bdfhklt";
    private static final String DESCENDERS = "gjpqyz";

    private final Random hand;
    private final List<Point2D> knots = new ArrayList<>();
    private final double slant;
    private final double stretch;
    private final double lift;
    private double x;

    private DemoHandwriting(String name) {
        this.hand = new Random(name.hashCode());
        this.slant = SLANT + vary(SLANT);
        this.stretch = 0.8 + vary(0.5);
        this.lift = 0.75 + vary(0.4);
    }

    static SignatureImage of(String name) {
        String letters = letters(name);
        String given = letters.substring(letters.lastIndexOf(' ') + 1);
        var writing = new DemoHandwriting(letters);
        if (writing.hand.nextBoolean()) {
            writing.openCapital();
        } else {
            writing.roundCapital();
        }
        given.chars().skip(1).forEach(writing::letter);
        writing.flourish();
        return Transparent.draw(WIDTH, HEIGHT, canvas -> {
            canvas.setColor(BLUE);
            Point2D before = null;
            for (Point2D point : writing.fitted()) {
                if (before != null) {
                    canvas.setStroke(new BasicStroke(
                            (float) pressure(before, point), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
                    canvas.draw(new Line2D.Double(before, point));
                }
                before = point;
            }
        });
    }

    private static String letters(String name) {
        return Normalizer.normalize(name.strip().toLowerCase(Locale.ROOT).replace('đ', 'd'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
    }

    /** A tall open loop with a long entry stroke. */
    private void openCapital() {
        knot(-34, 10 + vary(8));
        knot(6, -TALL * 0.7);
        knot(34, -TALL * 1.35 + vary(10));
        knot(16, -TALL * 0.6);
        knot(2, 16);
        knot(-16, 20 + vary(6));
        knot(10, -12);
        knot(48 + vary(8), -TALL * 0.95);
        knot(60, -TALL * 0.45);
        knot(40, 6);
        x = 62;
        knot(0, -6);
    }

    /** A wide bow to the left, closed by a loop through its own stem. */
    private void roundCapital() {
        knot(52, -TALL * 0.9);
        knot(34, -TALL * 1.3 + vary(8));
        knot(-8, -TALL * 0.75);
        knot(-14, 2 + vary(8));
        knot(22, 16);
        knot(58, -TALL * 0.4);
        knot(46, -TALL * 0.75);
        knot(24, -TALL * 0.3);
        knot(46, 6);
        x = 64;
        knot(0, -6);
    }

    private void letter(int letter) {
        if (ASCENDERS.indexOf(letter) >= 0) {
            loop(-TALL - vary(10), 12);
        } else if (DESCENDERS.indexOf(letter) >= 0) {
            loop(TALL * 0.75 + vary(8), 15);
        } else {
            knot(5 + vary(2), -LOW - vary(6));
            knot(11 + vary(3), -LOW * 0.4);
            knot(12 + vary(3), 3 + vary(3));
            x += 17 + vary(5);
            knot(0, -LOW * 0.35);
        }
    }

    private void loop(double height, double width) {
        knot(width, height * 0.6);
        knot(width + 4, height);
        knot(width - 5, height * 0.9);
        knot(width - 4, 2);
        x += width + 8 + vary(4);
        knot(0, -6);
    }

    /** Out to the right, then back below the whole name. */
    private void flourish() {
        knot(22, -14 - vary(8));
        knot(58 + vary(16), -30 - vary(10));
        knot(70, -20);
        knot(26, 20);
        x = x * 0.25;
        knot(0, 34 + vary(6));
        knot(10, 42);
        x = x * 2 + 90;
        knot(0, 27 + vary(6));
    }

    private void knot(double dx, double y) {
        knots.add(new Point2D.Double((x + dx) * stretch - slant * y, y * lift));
    }

    private double vary(double most) {
        return hand.nextDouble() * most;
    }

    /** The pen's path, smooth through all knots, scaled into the picture. */
    private List<Point2D> fitted() {
        List<Point2D> path = new ArrayList<>();
        for (int i = 0; i + 1 < knots.size(); i++) {
            for (int step = 0; step < STEPS; step++) {
                path.add(between(i, (double) step / STEPS));
            }
        }
        path.add(knots.getLast());
        Rectangle2D extent =
                new Rectangle2D.Double(path.getFirst().getX(), path.getFirst().getY(), 0, 0);
        path.forEach(extent::add);
        double scale = Math.min((WIDTH - 2 * MARGIN) / extent.getWidth(), (HEIGHT - 2 * MARGIN) / extent.getHeight());
        double left = (WIDTH - scale * extent.getWidth()) / 2;
        double top = (HEIGHT - scale * extent.getHeight()) / 2;
        return path.stream()
                .map(point -> (Point2D) new Point2D.Double(
                        left + scale * (point.getX() - extent.getX()), top + scale * (point.getY() - extent.getY())))
                .toList();
    }

    /** Catmull-Rom spline from knot i to the next. */
    private Point2D between(int i, double t) {
        Point2D a = knots.get(Math.max(i - 1, 0));
        Point2D b = knots.get(i);
        Point2D c = knots.get(i + 1);
        Point2D d = knots.get(Math.min(i + 2, knots.size() - 1));
        return new Point2D.Double(
                spline(a.getX(), b.getX(), c.getX(), d.getX(), t), spline(a.getY(), b.getY(), c.getY(), d.getY(), t));
    }

    private static double spline(double a, double b, double c, double d, double t) {
        return 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t * t * t);
    }

    /** A pen presses on the way down and glides on the way up. */
    private static double pressure(Point2D from, Point2D to) {
        double length = from.distance(to);
        double down = length == 0 ? 0 : (to.getY() - from.getY()) / length;
        return THIN + (THICK - THIN) * (1 + down) / 2;
    }
}
