package org.creativehubs.report.picture.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class LettersTest {

  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  @Test
  void textIsNotWiderThanTheTableSaysInTheFontsThatAreHere() {
    for (String text :
        List.of(
            "How concentrated is creative?",
            "GBP 1,234,567.89, 96 %",
            "MWMW@%OQ wwww mmmm",
            "not known: nothing is told of 3,600 hours of volunteering",
            "Алматы, Шымкент: творческие индустрии",
            "Ästhetik, Łódź, São Paulo")) {
      for (TextSize size : TextSize.values()) {
        int weight = size.isBold() ? Font.BOLD : Font.PLAIN;
        for (String family : List.of(Font.SANS_SERIF, "DejaVu Sans", "Liberation Sans")) {
          Font font = new Font(family, weight, 1).deriveFont((float) size.size());
          assertThat(font.getStringBounds(text, EXACT).getWidth())
              .as(family + " " + size + " " + text)
              .isLessThanOrEqualTo(Letters.width(text, size) * 1.02);
        }
      }
    }
  }

  @Property
  void whatIsCutHasRoom(
      @ForAll String text, @ForAll @DoubleRange(min = 20, max = 400) double room) {
    String cut = Letters.cut(text, TextSize.LABEL, room);
    assertThat(Letters.width(cut, TextSize.LABEL)).isLessThanOrEqualTo(room);
  }

  @Property
  void linesHaveRoomAndAreNotTooMany(
      @ForAll String text, @ForAll @DoubleRange(min = 20, max = 400) double room) {
    List<String> lines = Letters.lines(text, TextSize.NOTE, room, 3);
    assertThat(lines).hasSizeLessThanOrEqualTo(3);
    assertThat(lines).allMatch(line -> Letters.width(line, TextSize.NOTE) <= room);
  }

  @Property
  void cleanTextHasNothingThatXmlForbids(@ForAll String text) {
    assertThat(Letters.clean(text).codePoints())
        .allMatch(
            letter ->
                (letter >= 0x20 && letter <= 0xD7FF)
                    || (letter >= 0xE000 && letter <= 0xFFFD)
                    || letter >= 0x10000)
        .noneMatch(letter -> letter >= 0x202A && letter <= 0x202E);
  }

  @Test
  void wholeWordsAreKeptWhereTheyHaveRoom() {
    assertThat(Letters.lines("from the least to the most", TextSize.LABEL, 110, 4))
        .containsExactly("from the least", "to the most");
    assertThat(Letters.lines("", TextSize.LABEL, 120, 4)).isEmpty();
    assertThat(Letters.cut("unbreakable".repeat(10), TextSize.LABEL, 100)).endsWith("…");
  }
}
