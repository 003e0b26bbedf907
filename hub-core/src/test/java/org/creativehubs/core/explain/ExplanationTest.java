package org.creativehubs.core.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.creativehubs.core.quantity.Ratio;
import org.junit.jupiter.api.Test;

class ExplanationTest {

  private static final Source SOURCE = Source.of("Agreement", "clause 2");
  private static final Explanation EXPLANATION =
      Explanation.answering("Are there jobs enough?")
          .given("jobs", Answer.quantity(450, "jobs"))
          .given("target", Answer.quantity(350, "jobs"), SOURCE)
          .step("attainment", "450 / 350", Answer.share(Ratio.of(9, 7)))
          .step("verdict", "450 >= 350", Answer.text("met"), SOURCE)
          .build();

  @Test
  void readsStepByStep() {
    assertThat(EXPLANATION)
        .hasToString(
            """
            Are there jobs enough?
              1. jobs: 450 jobs
              2. target: 350 jobs [Agreement, clause 2]
              3. attainment: 450 / 350 = 128.57 %
              4. verdict: 450 >= 350 = met [Agreement, clause 2]""");
  }

  @Test
  void theLastStepIsTheAnswer() {
    assertThat(EXPLANATION.answer()).isEqualTo(Answer.text("met"));
  }

  @Test
  void thereIsAQuestionAndAStep() {
    assertThatThrownBy(() -> Explanation.answering("Why?").build())
        .hasMessage("steps must hold at least one element, but was none");
    assertThatThrownBy(() -> Explanation.answering(" ").given("a", Answer.number(1)).build())
        .hasMessage("question must hold a visible character, but was  ");
  }

  @Test
  void nothingInAStepIsBlank() {
    assertThatThrownBy(() -> Step.builder().label("").value(Answer.number(1)).build())
        .hasMessage("label must hold a visible character, but was empty");
    assertThatThrownBy(
            () -> Step.builder().label("a").expression(" ").value(Answer.number(1)).build())
        .hasMessage("expression must hold a visible character, but was  ");
  }
}
