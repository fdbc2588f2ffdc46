package vn.trinhky.typesetting.layout;

import java.awt.Color;

/** How a rule is drawn. */
public record Stroke(float thickness, Color color) {}
