package org.creativehubs.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AcceptedTest {

  private static final List<String> OFFERED = List.of("application/json", "text/csv");

  @Test
  void whoSaysNothingTakesTheFirst() {
    assertThat(Accepted.of(List.of()).best(OFFERED)).contains("application/json");
    assertThat(Accepted.of(List.of("")).best(OFFERED)).contains("application/json");
  }

  @Test
  void whatSaysMostCounts() {
    Accepted accepted = Accepted.of(List.of("text/*;q=0.3, */*;q=0.1", "text/csv;q=0.9"));
    assertThat(accepted.quality("text/csv", 0)).isEqualTo(0.9);
    assertThat(accepted.quality("text/plain", 0)).isEqualTo(0.3);
    assertThat(accepted.quality("application/json", 0)).isEqualTo(0.1);
    assertThat(accepted.best(OFFERED)).contains("text/csv");
  }

  @Test
  void aQualityThatIsNoNumberExcludes() {
    assertThat(Accepted.of(List.of("text/csv;q=much")).best(OFFERED)).isEmpty();
  }

  @Test
  void otherParametersMakeNoDifference() {
    assertThat(Accepted.of(List.of("text/csv;header=present; q=0.5")).best(OFFERED))
        .contains("text/csv");
  }
}
