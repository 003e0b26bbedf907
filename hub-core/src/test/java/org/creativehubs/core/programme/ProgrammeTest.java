package org.creativehubs.core.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.creativehubs.core.indicator.Indicator;
import org.creativehubs.core.indicator.Polarity;
import org.creativehubs.core.quantity.Comparison;
import org.creativehubs.core.quantity.Proof;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.statement.Statement;
import org.creativehubs.core.statement.StatementKind;
import org.creativehubs.core.statement.StatementLine;
import org.junit.jupiter.api.Test;

class ProgrammeTest {

  @Test
  void aTurnoverOfOverAHundredThousandIsNeeded() {
    EligibilityRule rule = rule(Ratio.of(100000)).build();
    assertThat(rule.judge(QualifiedNumber.exact(100000))).isEqualTo(Proof.REFUTED);
    assertThat(rule.judge(QualifiedNumber.exact(100001))).isEqualTo(Proof.PROVEN);
    assertThat(rule.judge(QualifiedNumber.parse("over 100000"))).isEqualTo(Proof.PROVEN);
    assertThat(rule.judge(QualifiedNumber.parse("nearly 150000"))).isEqualTo(Proof.NOT_KNOWN);
    assertThat(rule).hasToString("TURNOVER MORE_THAN 100000 GBP");
    assertThatThrownBy(() -> rule(Ratio.of(-1)).build())
        .hasMessage("threshold must be >= 0, but was -1");
  }

  @Test
  void agesRunFromTheYoungestToTheOldest() {
    Programme youth = programme().minimumAge(16).maximumAge(25).build();
    assertThat(IntStream.of(15, 16, 25, 26).filter(youth::isForAge)).containsExactly(16, 25);
    assertThat(programme().build().isForAge(99)).isTrue();
    assertThat(programme().minimumAge(16).maximumAge(16).build().maximumAge()).hasValue(16);
    assertThatThrownBy(() -> programme().minimumAge(16).maximumAge(15).build())
        .hasMessage("maximumAge must be at least the youngest age 16, but was 15");
    assertThatThrownBy(() -> programme().minimumAge(-1).build())
        .hasMessage("minimumAge must be >= 0, but was -1");
    assertThatThrownBy(() -> programme().maximumAge(-1).build())
        .hasMessage("maximumAge must be at least the youngest age 0, but was -1");
  }

  @Test
  void supportLasts() {
    assertThat(programme().supportHours(QualifiedNumber.exact(0)).supportMonths(1).build())
        .hasToString(
            "Programme{id=growth, name=Growth, eligibility=[], support=[], offers=[], "
                + "directions=[], supportHours=0, supportMonths=1, outputs=[], funding=[]}");
    assertThatThrownBy(() -> programme().supportHours(QualifiedNumber.exact(-1)).build())
        .hasMessage("supportHours must be >= 0, but was -1");
    assertThatThrownBy(() -> programme().supportMonths(0).build())
        .hasMessage("supportMonths must be > 0, but was 0");
  }

  @Test
  void aProgrammeIsNoStrandOfItself() {
    assertThat(programme().partOf("library").build().partOf()).contains("library");
    assertThatThrownBy(() -> programme().partOf("growth").build())
        .hasMessage("partOf must differ from id, but was growth");
  }

  @Test
  void outputsHaveIdsOfTheirOwnAndItsCostIsExpenditure() {
    Indicator jobs =
        Indicator.builder()
            .id("jobs")
            .measure("jobs")
            .unit("jobs")
            .polarity(Polarity.HIGHER_IS_BETTER)
            .build();
    assertThatThrownBy(() -> programme().addOutputs(jobs, jobs).build())
        .hasMessage("outputs[1] must have an id of its own, but was jobs");
    assertThat(programme().expenditure(statement(StatementKind.EXPENDITURE)).build().expenditure())
        .isPresent();
    assertThatThrownBy(() -> programme().expenditure(statement(StatementKind.REVENUE)).build())
        .hasMessage("expenditure.kind must be EXPENDITURE, but was REVENUE");
  }

  @Test
  void theListsOfTheDocumentsAreComplete() {
    assertThat(SupportKind.values()).hasSize(3);
    assertThat(SupportOffer.values()).hasSize(5);
  }

  @Test
  void directionsAreCodesEachOnce() {
    assertThatThrownBy(() -> programme().addDirections("Trade").build())
        .hasMessageStartingWith("directions[0] must be lower-case");
    assertThatThrownBy(() -> programme().addDirections("trade", "trade").build())
        .hasMessageStartingWith("directions[1] must have");
  }

  private static Statement statement(StatementKind kind) {
    return Statement.builder()
        .id("a")
        .kind(kind)
        .of("it")
        .addLines(StatementLine.builder().category("all").build())
        .build();
  }

  private static ImmutableEligibilityRule.Builder rule(Ratio threshold) {
    return EligibilityRule.builder()
        .measure(EligibilityMeasure.TURNOVER)
        .comparison(Comparison.MORE_THAN)
        .threshold(threshold)
        .unit("GBP");
  }

  private static ImmutableProgramme.Builder programme() {
    return Programme.builder().id("growth").name("Growth");
  }
}
