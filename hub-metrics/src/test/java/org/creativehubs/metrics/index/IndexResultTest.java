package org.creativehubs.metrics.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.value.InvalidValueException;
import org.junit.jupiter.api.Test;

class IndexResultTest {

  private static final IndexValue LOW =
      IndexValue.builder()
          .label("A")
          .value(0.34)
          .addParts(IndexPart.of("sum", 100), IndexPart.of("share", "20 / 100", 0.2))
          .expression("0.04 + 0.3")
          .build();

  private static IndexResult result(IndexValue... values) {
    return IndexResult.builder()
        .index("Herfindahl index")
        .by("region")
        .formula("sum of squared shares")
        .source(Source.of("A handbook"))
        .addValues(values)
        .build();
  }

  private static IndexResult three() {
    return result(
        LOW,
        IndexValue.of("B", Undefined.of(Reason.EMPTY, "there is nothing")),
        IndexValue.of("C", 1));
  }

  @Test
  void rankingsPutTheHighestFirstAndLeaveOutTheUndefined() {
    assertThat(three().ranked()).extracting(IndexValue::label).containsExactly("C", "A");
    assertThat(three().atLeast(0.34)).hasSize(2);
    assertThat(three().atLeast(0.35)).hasSize(1);
  }

  @Test
  void tablesShowTheUndefinedLast() {
    assertThat(three().table().toString())
        .isEqualTo(
            """
            Herfindahl index
            region  value
            ------  -----
            C           1
            A        0.34
            B       empty""");
  }

  @Test
  void anExplanationEndsWithTheIndexAndItsSource() {
    assertThat(three().explain("A"))
        .hasToString(
            """
            Herfindahl index of A?
              1. sum: 100
              2. share: 20 / 100 = 0.2
              3. Herfindahl index: 0.04 + 0.3 = 0.34 [A handbook]""");
    assertThat(three().explain("B").answer().isDefined()).isFalse();
    assertThat(three().explanation()).isEqualTo(three().explain("A"));
  }

  @Test
  void aWholeHasOneValue() {
    assertThat(result(LOW).value()).hasValue(0.34);
    assertThat(three().value()).isEmpty();
    assertThat(three().value("C")).hasValue(1);
    assertThat(three().at("A").part("sum")).hasValue(100);
    assertThat(three().at("A").part("other")).isEmpty();
    assertThat(result(LOW)).hasToString("Herfindahl index of A: 0.34");
  }

  @Test
  void anUnknownLabelIsRefused() {
    assertThatThrownBy(() -> three().value("D"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("label must be a region of this index, but was D");
  }

  @Test
  void aLabelIsGivenOnce() {
    assertThatThrownBy(() -> result(LOW, LOW)).isInstanceOf(InvalidValueException.class);
  }

  @Test
  void aValueIsDefinedOrNot() {
    assertThatThrownBy(() -> IndexValue.builder().label("A").build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("undefined must be given if value is absent, but was absent");
  }

  @Test
  void observationsHaveLabelsOfTheirOwn() {
    Observations incomes =
        Observations.builder()
            .measure("income")
            .addEntries(
                Observation.of("A", 2),
                Observation.builder().label("B").value(3).weight(5).group("north").build())
            .build();
    assertThat(incomes.values()).containsExactly(2, 3);
    assertThat(incomes.weights()).containsExactly(1, 5);
    assertThatThrownBy(
            () ->
                Observations.builder()
                    .measure("income")
                    .addAllEntries(List.of(Observation.of("A", 1), Observation.of("A", 2)))
                    .build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("entries");
    assertThatThrownBy(() -> Observation.builder().label("A").value(1).weight(-1).build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("weight must be >= 0, but was -1.0");
  }
}
