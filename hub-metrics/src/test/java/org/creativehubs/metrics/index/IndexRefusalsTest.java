package org.creativehubs.metrics.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.junit.jupiter.api.Test;

/** What observations, parts, cells and indices must not be, each with its fault and its words. */
class IndexRefusalsTest {

  private static final String NOT_BLANK = " must hold a visible character";
  private static final Undefined WHY = Reason.NO_WORKERS.undefined();

  private static void assertRefused(ThrowingCallable made, Fault code, String message) {
    assertThatThrownBy(made)
        .isInstanceOfSatisfying(
            InvalidValueException.class, e -> assertThat(e.code()).isEqualTo(code))
        .hasMessageStartingWith(message);
  }

  @Test
  void anObservationHasALabelAFiniteValueAndAWeightOfZeroOrMore() {
    assertRefused(() -> Observation.of(" ", 1), Fault.EMPTY, "label" + NOT_BLANK);
    assertRefused(
        () -> Observation.of("Deal", Double.NaN),
        Fault.NOT_FINITE,
        "value must be a finite number, but was NaN");
    assertRefused(
        () -> Observation.builder().label("Deal").value(1).weight(Double.NaN).build(),
        Fault.NOT_FINITE,
        "weight must be a finite number, but was NaN");
    assertRefused(
        () -> Observation.builder().label("Deal").value(1).group(" ").build(),
        Fault.EMPTY,
        "group" + NOT_BLANK);
    assertThat(Observation.builder().label("Deal").value(-1).weight(0).build().weight()).isZero();
  }

  @Test
  void observationsAreOfOneMeasureAndEachLabelOnce() {
    assertRefused(() -> Observations.of(" ", ImmutableMap.of("Deal", 1.0)), Fault.EMPTY, "measure");
    assertRefused(
        () -> Observations.of("jobs", ImmutableMap.of()),
        Fault.EMPTY,
        "entries must hold at least one element, but was none");
    Observation deal = Observation.of("Deal", 1);
    assertRefused(
        () -> Observations.builder().measure("jobs").addEntries(deal, deal).build(),
        Fault.DUPLICATE,
        "entries[1] must have a label of its own, but was Deal");
  }

  @Test
  void aPartHasANameAndAFiniteNumber() {
    assertRefused(() -> IndexPart.of(" ", 1), Fault.EMPTY, "name" + NOT_BLANK);
    assertRefused(() -> IndexPart.of("jobs", " ", 1), Fault.EMPTY, "expression" + NOT_BLANK);
    assertRefused(
        () -> IndexPart.of("jobs", Double.POSITIVE_INFINITY),
        Fault.NOT_FINITE,
        "value must be a finite number, but was Infinity");
  }

  @Test
  void aCellHasBothLabelsAndAValueOrAReason() {
    assertRefused(() -> IndexCell.of(" ", "film", 1), Fault.EMPTY, "row" + NOT_BLANK);
    assertRefused(() -> IndexCell.of("Deal", " ", 1), Fault.EMPTY, "column" + NOT_BLANK);
    assertRefused(
        () -> IndexCell.of("Deal", "film", Double.NaN),
        Fault.NOT_FINITE,
        "value must be a finite number, but was NaN");
    assertThat(IndexCell.of("Deal", "film", WHY).undefined()).contains(WHY);
  }

  @Test
  void aValueHasALabelAndAValueOrAReason() {
    assertRefused(() -> IndexValue.of(" ", 1), Fault.EMPTY, "label" + NOT_BLANK);
    assertRefused(
        () -> IndexValue.of("Deal", Double.NaN),
        Fault.NOT_FINITE,
        "value must be a finite number, but was NaN");
    assertRefused(
        () -> IndexValue.builder().label("Deal").value(1).undefined(WHY).build(),
        Fault.INCONSISTENT,
        "undefined must be absent if value is given, but was ");
    assertRefused(
        () -> IndexValue.builder().label("Deal").value(1).expression(" ").build(),
        Fault.EMPTY,
        "expression" + NOT_BLANK);
  }

  private static IndexResult.Builder result() {
    return IndexResult.builder()
        .index("density")
        .by("region")
        .formula("jobs / area")
        .source(Source.of("A test"))
        .addValues(IndexValue.of("Deal", 1));
  }

  @Test
  void aResultIsNamedAndHasEachLabelOnce() {
    assertRefused(() -> result().index(" ").build(), Fault.EMPTY, "index" + NOT_BLANK);
    assertRefused(() -> result().by(" ").build(), Fault.EMPTY, "by" + NOT_BLANK);
    assertRefused(() -> result().formula(" ").build(), Fault.EMPTY, "formula" + NOT_BLANK);
    assertRefused(
        () -> result().addConventions("gross", "gross").build(),
        Fault.DUPLICATE,
        "conventions[1] must have a text of its own, but was gross");
    assertRefused(
        () -> result().addValues(IndexValue.of("Deal", 2)).build(),
        Fault.DUPLICATE,
        "values[1] must have a label of its own, but was Deal");
    IndexResult.Builder none = IndexResult.builder().index("density").by("region");
    assertRefused(
        () -> none.formula("jobs / area").source(Source.of("A test")).build(),
        Fault.EMPTY,
        "values must hold at least one element, but was none");
  }
}
