package org.creativehubs.report.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creativehubs.report.pages.SampleFiles.figure;
import static org.creativehubs.report.pages.SampleFiles.number;

import com.google.common.collect.MoreCollectors;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.servicecharge.ServiceYear;
import org.creativehubs.core.sheets.Sheets;
import org.creativehubs.core.statement.Statement;
import org.creativehubs.core.statement.StatementKind;
import org.creativehubs.core.statement.StatementLine;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.report.KeyFigure;
import org.creativehubs.report.Page;
import org.creativehubs.report.PageOrigin;
import org.junit.jupiter.api.Test;

class ServiceStatementPagesTest {

  private static final DateRange YEAR = DateRange.parse("2025-04-01/2026-04-01");
  private static final List<CsvRecord> UNITS = SampleFiles.units();
  private static final List<CsvRecord> COSTS =
      SampleFiles.rows("costs.csv", "(?!Total|Cat|Serv|Year).+");

  private static final PageSet PAGES = pages(Optional.empty());

  private static PageSet pages(Optional<Ratio> vatRate) {
    return ServiceStatementPages.of(
        SampleFiles.rentRoll(),
        Sheets.statements(SampleFiles.sheet("costs.csv")),
        YEAR,
        vatRate,
        SampleFiles.origin("costs.csv"));
  }

  /** Costs less incomes, added up by hand. */
  private static BigDecimal cost(int column) {
    return COSTS.stream()
        .map(
            row ->
                row.getField(1).equals("Income")
                    ? number(row.getField(column)).negate()
                    : number(row.getField(column)))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  @Test
  void theStatementsAndTheLandlordsPartAddUpToTheFileToThePenny() {
    BigDecimal charged =
        PAGES.letters().values().stream()
            .map(letter -> figure(letter, "charged").money().orElseThrow().amount())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    Money landlord = figure(PAGES.check(), "stays with the landlord").money().orElseThrow();

    assertThat(COSTS).hasSize(6);
    assertThat(charged.add(landlord.amount())).isEqualByComparingTo(cost(3));
    assertThat(figure(PAGES.check(), "cost of the services"))
        .isEqualTo(SampleFiles.pounds(cost(3)));
    assertThat(figure(PAGES.check(), "charged to tenants")).isEqualTo(SampleFiles.pounds(charged));
    assertThat(PAGES.check().verdict())
        .contains("GBP 47424.52", "33 lettings", "add up to the penny");
    List<List<Answer>> parts = PAGES.check().sections().get(0).tables().get(0).table().rows();
    assertThat(parts.get(parts.size() - 1).get(1)).isEqualTo(SampleFiles.pounds(cost(3)));
  }

  /** A unit let all year pays its area's part of each cost, at most a penny off for each. */
  @Test
  void aUnitThatIsLetAllYearPaysByItsArea() {
    BigDecimal area = SampleFiles.sum(UNITS, 2);
    for (String unit : List.of("G01", "F05", "S14")) {
      CsvRecord row =
          UNITS.stream()
              .filter(one -> one.getField(0).equals(unit))
              .collect(MoreCollectors.onlyElement());
      BigDecimal part =
          cost(3).multiply(number(row.getField(2))).divide(area, 4, RoundingMode.HALF_UP);
      Page letter = PAGES.letter(unit);

      assertThat(figure(letter, "charged").money().orElseThrow().amount().subtract(part).abs())
          .isLessThan(new BigDecimal("0.06"));
      assertThat(letter.about().orElseThrow()).contains(row.getField(3));
      assertThat(letter.unknowns()).isEmpty();
    }
  }

  @Test
  void onALetterChargeLessOnAccountIsTheBalanceAndEveryFigureOpens() {
    Page letter = pages(Optional.of(Ratio.parse("0.2"))).letter("F02");

    assertThat(letter.verdict())
        .isEqualTo(
            "GBP 1351.49 is charged for 341 days, GBP 1312.33 was asked on account: GBP 39.16 is"
                + " still to be paid.");
    assertThat(figure(letter, "value added tax on the charge")).isEqualTo(pounds("270.30"));
    assertThat(letter.unknowns()).hasSize(1).allMatch(line -> line.contains("341 of 365 days"));
    for (KeyFigure figure : letter.figures()) {
      assertThat(figure.explanation().orElseThrow().answer()).isEqualTo(figure.value());
    }
    assertThat(letter.sections().get(0).tables().get(0).table().columns())
        .doesNotContain("class", "above cap");
  }

  private static Answer pounds(String amount) {
    return SampleFiles.pounds(new BigDecimal(amount));
  }

  @Test
  void whatLeasesAskForBesideTheBudgetDoesNotAddUp() {
    assertThat(PAGES.check().contradictions())
        .hasSize(1)
        .allMatch(line -> line.contains("27 lettings let all year ask for GBP 41755.00"));
    assertThat(PAGES.check().assumptions()).anyMatch(line -> line.contains("by its floor area"));
    assertThat(PAGES.check().unknowns()).anyMatch(line -> line.contains("not in rent-roll.csv"));
  }

  @Test
  void allInOneHasEveryLetterBehindTheCheckSheet() {
    Page together = PAGES.together();

    assertThat(together.sections()).hasSize(PAGES.check().sections().size() + 33);
    assertThat(SampleFiles.html(together)).contains("service charge of S14", "Does it add up?");
    assertThat(SampleFiles.workbookSize(together)).isGreaterThan(20_000);
    assertThat(SampleFiles.html(PAGES.letter("G01"))).doesNotContain("Tenant 02");
  }

  @Test
  void aCostThatIsNotKnownIsChargedToNobodyAndOneWithoutABudgetHasNothingOnAccount() {
    ServiceCosts costs =
        ServiceCosts.of(
            List.of(
                statement("budget expenditure", "lift", Optional.of("GBP 100.00")),
                statement("actual expenditure", "lift", Optional.empty()),
                statement("actual revenue", "yard", Optional.of("GBP 30.00")),
                statement("actual expenditure 2", "yard", Optional.of("GBP 70.00"))));
    ServiceYear year = costs.year(YEAR);

    assertThat(year.heads()).hasSize(2);
    assertThat(year.heads().get(0).costs().get(0).actual()).contains(Money.parse("GBP -30.00"));
    assertThat(year.heads())
        .extracting(head -> head.name())
        .containsExactly("yard, revenue", "yard, expenditure");
    assertThat(costs.unknowns()).hasSize(1).allMatch(line -> line.startsWith("What lift cost"));
    assertThat(costs.assumptions()).hasSize(3);
    assertThatThrownBy(
            () ->
                ServiceCosts.of(List.of(statement("actual expenditure", "lift", Optional.empty())))
                    .year(YEAR))
        .hasMessageContaining("costs must");
  }

  private static Statement statement(String id, String category, Optional<String> amount) {
    StatementLine line =
        StatementLine.builder().category(category).amount(amount.map(Money::parse)).build();
    StatementKind kind = id.contains("revenue") ? StatementKind.REVENUE : StatementKind.EXPENDITURE;
    return Statement.builder().id(id).kind(kind).of("the mill").addLines(line).build();
  }

  @Test
  void aHubWithoutAServiceYearIsRefused() {
    PageOrigin origin = SampleFiles.origin("rent-roll.csv");

    assertThatThrownBy(
            () ->
                ServiceStatementPages.of(
                    SampleFiles.rentRoll().value().hub(), SampleFiles.ON, Optional.empty(), origin))
        .hasMessageContaining("on must lie in a service year of the hub");
  }
}
