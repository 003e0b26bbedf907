package org.creativehubs.report.picture.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Contrast by WCAG 2.1, relative luminance. */
class InkTest {

  private static final List<Ink> NOT_READ = List.of(Ink.PAPER, Ink.PALE, Ink.GRID);

  @Test
  void everyInkThatIsReadHasEnoughContrastOnPaper() {
    Arrays.stream(Ink.values())
        .filter(ink -> !NOT_READ.contains(ink))
        .forEach(ink -> assertThat(contrast(ink, Ink.PAPER)).as(ink.name()).isGreaterThan(4.5));
  }

  @Test
  void textIsReadOnATintedAreaToo() {
    assertThat(contrast(Ink.BLACK, Ink.PALE)).isGreaterThan(4.5);
    assertThat(contrast(Ink.BLUE, Ink.PALE)).isGreaterThan(3);
  }

  @Test
  void blackOnWhiteIsTwentyOneToOne() {
    assertThat((luminance(Color.WHITE) + 0.05) / (luminance(Color.BLACK) + 0.05))
        .isEqualTo(21, org.assertj.core.api.Assertions.within(1e-9));
  }

  @Test
  void fillingsDifferWithoutTheirColour() {
    assertThat(
            Arrays.stream(Filling.values())
                .map(each -> List.of(each.isFull(), each.leansRight(), each.leansLeft())))
        .doesNotHaveDuplicates();
  }

  private static double contrast(Ink one, Ink other) {
    double a = luminance(one.color());
    double b = luminance(other.color());
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(Color color) {
    return 0.2126 * linear(color.getRed())
        + 0.7152 * linear(color.getGreen())
        + 0.0722 * linear(color.getBlue());
  }

  private static double linear(int channel) {
    double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }
}
