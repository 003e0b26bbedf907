package org.creativehubs.core.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.StatedPeriod;
import org.junit.jupiter.api.Test;

class StatementTest {

  @Test
  void thePublishedTotalNeedNotBeTheSum() {
    Statement costs = growth().publishedTotal(gbp("2922056")).build();
    assertThat(costs.sum()).contains(gbp("2922057"));
    assertThat(costs.publishedTotal()).contains(gbp("2922056"));
    assertThat(costs.currency()).contains(gbp("0").currency());
    assertThat(costs.sumOfShares()).isEmpty();
  }

  @Test
  void aFlatRateGivesAnExactAmountBesideTheOneThatStandsThere() {
    FlatRateRule rule = rule("indirect costs", "salaries").build();
    assertThat(growth().addFlatRates(rule).build().byRule(rule)).contains(Ratio.parse("282819.75"));
    FlatRateRule open = rule("other", "rent").build();
    Statement named = revenue(line("rent").build(), line("other").build()).build();
    assertThat(named.byRule(open)).isEmpty();
    assertThat(named.sum()).isEmpty();
    assertThat(named.currency()).isEmpty();
  }

  @Test
  void sharesAreAddedAndNotHeldToOne() {
    assertThat(shares("0.96", "0.01", "0.01", "0.02").sumOfShares()).contains(Ratio.ONE);
    assertThat(shares("0.4", "0.25", "0.24", "0.07").sumOfShares()).contains(Ratio.parse("0.96"));
    assertThat(shares("0", "1").lines()).hasSize(2);
    assertThatThrownBy(() -> shares("1.01")).hasMessage("share must be in [0, 1], but was 1.01");
    assertThatThrownBy(() -> shares("-0.01")).hasMessage("share must be in [0, 1], but was -0.01");
  }

  @Test
  void aPeriodOfThirteenMonthsIsKept() {
    Statement statement =
        revenue(line("rent").build()).period(StatedPeriod.builder().months(13).build()).build();
    assertThat(statement).extracting(Statement::words).isEqualTo("revenue of the hub, 13 months");
    assertThat(growth().build())
        .extracting(Statement::words)
        .isEqualTo("expenditure of the programme");
  }

  @Test
  void categoriesComeOnceAndInOneCurrency() {
    assertThatThrownBy(() -> revenue().build())
        .hasMessage("lines must hold at least one element, but was none");
    assertThatThrownBy(() -> revenue(line("rent").build(), line("rent").build()).build())
        .hasMessage("lines[1] must have a category of its own, but was rent");
    StatementLine tenge = line("other").amount(Money.parse("KZT 1")).build();
    assertThatThrownBy(() -> revenue(line("rent").amount(gbp("1")).build(), tenge).build())
        .hasMessage("lines[1].amount must be in GBP as the first amount is, but was KZT 1.00");
    assertThatThrownBy(() -> revenue(tenge).publishedTotal(gbp("1")).build())
        .hasMessage("publishedTotal must be in KZT as the first amount is, but was GBP 1.00");
  }

  @Test
  void aRuleIsAboutCategoriesThatAreThere() {
    assertThatThrownBy(() -> growth().addFlatRates(rule("rent", "salaries").build()).build())
        .hasMessage("flatRates[0].category must be a category of the lines, but was rent");
    assertThatThrownBy(() -> growth().addFlatRates(rule("marketing", "rent").build()).build())
        .hasMessage("flatRates[0].base[0] must be a category of the lines, but was rent");
    FlatRateRule rule = rule("marketing", "salaries").build();
    assertThatThrownBy(() -> growth().addFlatRates(rule, rule).build())
        .hasMessage("flatRates[1] must have a category of its own, but was marketing");
    assertThatThrownBy(() -> rule("marketing", "marketing").build())
        .hasMessage("base must be without the category itself, but was marketing");
    assertThatThrownBy(() -> rule("marketing").build())
        .hasMessage("base must hold at least one element, but was none");
    assertThatThrownBy(
            () -> FlatRateRule.builder().category("a").rate(Ratio.of(-1)).addBase("b").build())
        .hasMessage("rate must be >= 0, but was -1");
  }

  @Test
  void staffAreNotNegative() {
    assertThat(growth().staff(QualifiedNumber.exact(0)).build().staff()).isPresent();
    assertThatThrownBy(() -> growth().staff(QualifiedNumber.exact(-1)).build())
        .hasMessage("staff must be >= 0, but was -1");
  }

  private static ImmutableStatement.Builder growth() {
    return Statement.builder()
        .id("growth")
        .kind(StatementKind.EXPENDITURE)
        .of("the programme")
        .addLines(
            line("salaries").amount(gbp("1885465")).build(),
            line("consultancy").amount(gbp("522799")).build(),
            line("marketing").amount(gbp("141706")).build(),
            line("other revenue").amount(gbp("66379")).build(),
            line("professional fees").amount(gbp("22890")).build(),
            line("indirect costs").amount(gbp("282818")).build());
  }

  private static ImmutableStatement.Builder revenue(StatementLine... lines) {
    return Statement.builder()
        .id("revenue")
        .kind(StatementKind.REVENUE)
        .of("the hub")
        .addLines(lines);
  }

  private static Statement shares(String... shares) {
    ImmutableStatement.Builder builder = revenue();
    for (int i = 0; i < shares.length; i++) {
      builder.addLines(line("line " + i).share(Ratio.parse(shares[i])).build());
    }
    return builder.build();
  }

  private static ImmutableFlatRateRule.Builder rule(String category, String... base) {
    return FlatRateRule.builder().category(category).rate(Ratio.parse("0.15")).addBase(base);
  }

  private static ImmutableStatementLine.Builder line(String category) {
    return StatementLine.builder().category(category);
  }

  private static Money gbp(String amount) {
    return Money.parse("GBP " + amount);
  }
}
