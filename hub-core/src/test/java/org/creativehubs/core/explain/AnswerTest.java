package org.creativehubs.core.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalDouble;
import org.creativehubs.core.explain.AnswerValue.Known;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Qualifier;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.junit.jupiter.api.Test;

class AnswerTest {

  private static final Undefined WHY = Undefined.of(Reason.NO_TARGET, "no target is set");

  @Test
  void readsAsOneLineOfItsKind() {
    assertThat(Answer.of(Money.parse("GBP 12.30"))).hasToString("GBP 12.30");
    assertThat(Answer.number(Ratio.of(1, 3))).hasToString("0.3333");
    assertThat(Answer.share(Ratio.of(9, 7))).hasToString("128.57 %");
    assertThat(Answer.quantity(Ratio.of(5200), "hours")).hasToString("5,200 hours");
    assertThat(Answer.of(Area.parse("350 m2"))).hasToString("350 m2");
    assertThat(Answer.text("met")).hasToString("met");
    assertThat(Answer.of(WHY)).hasToString("undefined: no target is set (NO_TARGET)");
  }

  @Test
  void theQualifierStaysWithTheNumber() {
    assertThat(Answer.share(QualifiedNumber.of(Qualifier.OVER, Ratio.of(9, 7))))
        .hasToString("over 128.57 %");
    assertThat(Answer.quantity(QualifiedNumber.between(Ratio.of(10), Ratio.of(20)), "jobs"))
        .hasToString("between 10 and 20 jobs");
    Answer exact = Answer.quantity(QualifiedNumber.exact(450), "jobs");
    assertThat(exact).hasToString("450 jobs").isEqualTo(Answer.quantity(450, "jobs"));
  }

  @Test
  void theValueHasTheFieldsOfItsKindAlone() {
    Money money = Money.parse("GBP 12.30");
    Known exact = new Known(0.25, Qualifier.EXACT, OptionalDouble.empty());
    Known between = new Known(10, Qualifier.BETWEEN, OptionalDouble.of(20));
    assertThat(Answer.of(money).value()).isEqualTo(new AnswerValue.Amount(money));
    assertThat(Answer.number(0.25).value()).isEqualTo(new AnswerValue.Plain(exact));
    assertThat(Answer.share(0.25).value()).isEqualTo(new AnswerValue.Share(exact));
    assertThat(Answer.quantity(QualifiedNumber.between(Ratio.of(10), Ratio.of(20)), "jobs").value())
        .isEqualTo(new AnswerValue.Quantity(between, "jobs"));
    assertThat(Answer.text("met").value()).isEqualTo(new AnswerValue.Text("met"));
    assertThat(Answer.of(WHY).value()).isEqualTo(new AnswerValue.Missing(WHY));
  }

  @Test
  void onlyUndefinedIsNotDefined() {
    assertThat(Answer.of(WHY).isDefined()).isFalse();
    assertThat(Answer.text("no").isDefined()).isTrue();
  }

  @Test
  void whatIsNoNumberIsNoAnswer() {
    assertThatThrownBy(() -> Answer.number(Double.NaN))
        .hasMessage("number must be a finite number, but was NaN");
    assertThatThrownBy(
            () ->
                Answer.builder()
                    .kind(AnswerKind.NUMBER)
                    .number(1)
                    .qualifier(Qualifier.BETWEEN)
                    .to(Double.POSITIVE_INFINITY)
                    .build())
        .hasMessage("to must be a finite number, but was Infinity");
  }

  @Test
  void theKindSaysWhichFieldsThereAre() {
    assertInconsistent(
        Answer.builder().kind(AnswerKind.MONEY),
        "kind must go with the field money, but was MONEY with none");
    assertInconsistent(
        Answer.builder().kind(AnswerKind.QUANTITY).number(1),
        "kind must go with the field number and unit, but was QUANTITY with number");
    assertInconsistent(
        Answer.builder().kind(AnswerKind.NUMBER).number(1).unit("m"),
        "kind must go with the field number, but was NUMBER with number and unit");
    assertInconsistent(
        Answer.builder().kind(AnswerKind.TEXT).text("a").undefined(WHY),
        "kind must go with the field text, but was TEXT with text and undefined");
  }

  @Test
  void aQualifierStandsBesideANumberAndAnUpperEndBesideBetween() {
    assertInconsistent(
        Answer.builder().kind(AnswerKind.TEXT).text("a").qualifier(Qualifier.OVER),
        "qualifier must be given only if number is, but was OVER");
    assertInconsistent(
        Answer.builder().kind(AnswerKind.NUMBER).number(1).to(2),
        "to must be given only if qualifier is BETWEEN, but was 2.0");
    assertInconsistent(
        Answer.builder().kind(AnswerKind.NUMBER).number(1).qualifier(Qualifier.BETWEEN),
        "to must be given if qualifier is BETWEEN, but was absent");
  }

  @Test
  void textsAndUnitsAreVisible() {
    assertThatThrownBy(() -> Answer.text(" "))
        .hasMessage("text must hold a visible character, but was  ");
    assertThatThrownBy(() -> Answer.quantity(1, ""))
        .hasMessage("unit must hold a visible character, but was empty");
  }

  private static void assertInconsistent(Answer.Builder builder, String message) {
    assertThatThrownBy(builder::build)
        .isInstanceOfSatisfying(
            InvalidValueException.class, e -> assertThat(e.code()).isEqualTo(Fault.INCONSISTENT))
        .hasMessage(message);
  }
}
