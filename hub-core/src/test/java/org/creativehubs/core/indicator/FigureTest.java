package org.creativehubs.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.creativehubs.core.explain.Source;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Qualifier;
import org.creativehubs.core.time.PartialDate;
import org.junit.jupiter.api.Test;

class FigureTest {

  @Test
  void readsAsTheDocumentSaysIt() {
    assertThat(figure("jobs", "people").build()).hasToString("jobs: over 450 people [Report]");
    assertThat(figure("jobs", "people").asOf(PartialDate.parse("2016-10")).build())
        .hasToString("jobs: over 450 people (2016-10) [Report]");
  }

  @Test
  void nothingInItIsBlank() {
    assertThatThrownBy(() -> figure("", "people").build())
        .hasMessage("measure must hold a visible character, but was empty");
    assertThatThrownBy(() -> figure("jobs", " ").build())
        .hasMessage("unit must hold a visible character, but was  ");
    assertThatThrownBy(() -> figure("jobs", "people").population("").build())
        .hasMessage("population must hold a visible character, but was empty");
  }

  private static ImmutableFigure.Builder figure(String measure, String unit) {
    return Figure.builder()
        .measure(measure)
        .value(QualifiedNumber.of(Qualifier.OVER, 450))
        .unit(unit)
        .source(Source.of("Report"));
  }
}
