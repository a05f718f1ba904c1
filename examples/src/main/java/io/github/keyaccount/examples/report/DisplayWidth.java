package io.github.keyaccount.examples.report;

import java.util.ArrayList;
import java.util.List;

/** How many columns of a terminal a text takes: Chinese, Japanese and Korean characters take two each. */
public final class DisplayWidth {
    private static final String CUT_MARK = "...";

    /** The blocks of Unicode whose characters are wide, by their first and last code point. */
    private static final List<Range> WIDE = List.of(
            new Range(0x1100, 0x115F),
            new Range(0x2E80, 0xA4CF),
            new Range(0xAC00, 0xD7A3),
            new Range(0xF900, 0xFAFF),
            new Range(0xFE30, 0xFE6F),
            new Range(0xFF00, 0xFF60),
            new Range(0xFFE0, 0xFFE6),
            new Range(0x1F300, 0x3FFFD));

    private record Range(int first, int last) {
        boolean holds(int point) {
            return point >= first && point <= last;
        }
    }

    private DisplayWidth() {}

    /** Returns the columns that a text takes. */
    public static int of(String text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    /** Returns a text filled up with spaces on its right. */
    static String padRight(String text, int width) {
        return text + " ".repeat(Math.max(0, width - of(text)));
    }

    /** Returns a text filled up with spaces on its left. */
    static String padLeft(String text, int width) {
        return " ".repeat(Math.max(0, width - of(text))) + text;
    }

    /** Returns a text that takes at most so many columns, its end cut off if it must be. */
    public static String cut(String text, int width) {
        if (of(text) <= width) {
            return text;
        }
        StringBuilder kept = new StringBuilder();
        int left = width - CUT_MARK.length();
        for (int point : text.codePoints().toArray()) {
            left -= of(point);
            if (left < 0) {
                break;
            }
            kept.appendCodePoint(point);
        }
        return kept + CUT_MARK;
    }

    /** Returns a text broken into lines of at most so many columns, at spaces and beside wide characters. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String piece : pieces(text, width)) {
            if (line.length() > 0 && of(line.toString()) + of(piece.stripTrailing()) > width) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? piece.stripLeading() : piece);
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }

    /** Returns the parts between which a line may be broken; a longer one than the width is broken anywhere. */
    private static List<String> pieces(String text, int width) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        for (int point : text.codePoints().toArray()) {
            boolean breaksBefore = (of(point) == 2 && !isClosing(point)) || of(piece.toString()) + of(point) > width;
            if (breaksBefore && piece.length() > 0) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            piece.appendCodePoint(point);
            if (point == ' ') {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
        }
        pieces.add(piece.toString());
        return pieces;
    }

    /** Punctuation that must not begin a line. */
    private static boolean isClosing(int point) {
        return "，。、；：！？）》".indexOf(point) >= 0;
    }

    private static int of(int point) {
        return WIDE.stream().anyMatch(range -> range.holds(point)) ? 2 : 1;
    }
}
