package org.creativehubs.core.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.InvalidValueException;
import org.junit.jupiter.api.Test;

class FindingTest {

  private static final FindingFigure TEN = FindingFigure.of("total", Ratio.of(10), "jobs");
  private static final FindingFigure SEVEN = FindingFigure.of("sum", Ratio.of(7), "jobs");

  private static Finding.Builder finding() {
    Finding.Builder finding = Finding.builder();
    finding.kind(FindingKind.MEMBERS_MISS_TOTAL).subject("members").sentence("they do not add up");
    return finding;
  }

  @Test
  void aFindingWithoutFiguresTellsItsSentence() {
    Finding finding = Finding.of(FindingKind.NO_EVIDENCE, "legacy", "Legacy has no evidence");
    assertThat(finding).hasToString("no evidence of legacy: Legacy has no evidence");
    assertThat(finding.margin()).isEmpty();
    assertThat(finding.difference().text()).hasValue("-");
    assertThat(finding.explanation().toString())
        .isEqualTo(
            """
            Does it agree: legacy?
              1. sentence: Legacy has no evidence
              2. finding: no evidence\
            """);
  }

  @Test
  void aComparisonTellsHowFarTheNumbersLieApart() {
    Finding finding = finding().expected(TEN).found(SEVEN).tolerance(Ratio.of(2)).build();
    assertThat(finding.margin()).hasValue(Ratio.of(-3));
    assertThat(finding.explanation().toString()).contains("difference: 7 jobs - 10 jobs = -3");
  }

  @Test
  void rangesThatMeetHaveNoGap() {
    QualifiedNumber over = QualifiedNumber.parse("over 20");
    assertThat(Finding.gap(over, QualifiedNumber.exact(25))).isEqualTo(Ratio.ZERO);
    assertThat(Finding.gap(over, QualifiedNumber.exact(15))).isEqualTo(Ratio.of(5));
    assertThat(Finding.gap(QualifiedNumber.exact(15), over)).isEqualTo(Ratio.of(-5));
  }

  @Test
  void figuresThatCannotBeComparedAreRefused() {
    assertThatThrownBy(() -> finding().found(SEVEN).build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("found must be given only if expected is, but was sum: 7 jobs");
    assertThatThrownBy(
            () ->
                finding()
                    .expected(TEN)
                    .found(FindingFigure.of("sum", Ratio.of(7), "hours"))
                    .tolerance(Ratio.ONE)
                    .build())
        .hasMessage(
            "found must be a number in the unit of expected where there is a tolerance, but was sum:"
                + " 7 hours");
    assertThatThrownBy(() -> finding().expected(TEN).found(SEVEN).tolerance(Ratio.of(3)).build())
        .hasMessage("found must differ from expected by more than 3, but was -3");
  }
}
