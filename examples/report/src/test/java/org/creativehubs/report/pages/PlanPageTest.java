package org.creativehubs.report.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.creativehubs.report.pages.SampleFiles.figure;
import static org.creativehubs.report.pages.SampleFiles.number;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.hub.UnitKind;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.sheets.Sheets;
import org.creativehubs.finance.plan.LineKind;
import org.creativehubs.finance.plan.OccupancyRamp;
import org.creativehubs.finance.plan.OperatingModel;
import org.creativehubs.finance.plan.PlannedLine;
import org.creativehubs.finance.plan.PlannedUnits;
import org.creativehubs.report.KeyFigure;
import org.creativehubs.report.Page;
import org.junit.jupiter.api.Test;

class PlanPageTest {

  private static final int YEARS = 5;
  private static final BigDecimal OPENING = new BigDecimal("25000");

  private static PlanPage plan(Optional<Ratio> rise) {
    return PlanPage.of(
        Sheets.statements(SampleFiles.sheet("plan.csv")),
        "The Mill",
        LocalDate.parse("2026-04-01"),
        12 * YEARS,
        Money.parse("GBP 25000"),
        rise);
  }

  private static Page page(PlanPage plan) {
    return plan.page(SampleFiles.origin("plan.csv"));
  }

  private static BigDecimal yearly(String first) {
    CsvRecord row = SampleFiles.rows("plan.csv", first).get(0);
    BigDecimal amount = number(row.getField(2));
    return row.getField(1).equals("Income") ? amount : amount.negate();
  }

  /** What a year leaves, added up by hand. */
  private static BigDecimal net() {
    return SampleFiles.rows("plan.csv", "(?!Total|Cat|Budget).+").stream()
        .map(row -> yearly(Pattern.quote(row.getField(0))))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal money(Answer answer) {
    return answer.money().orElseThrow().amount();
  }

  @Test
  void cashIsWhatTheBudgetLeavesYearByYear() {
    Page page = page(plan(Optional.empty()));
    BigDecimal closing = OPENING.add(net().multiply(BigDecimal.valueOf(YEARS)));

    assertThat(money(figure(page, "closing cash"))).isEqualByComparingTo(closing);
    assertThat(money(figure(page, "surplus of year 1"))).isEqualByComparingTo(net());
    assertThat(figure(page, "cash runs out").isDefined()).isFalse();
    assertThat(page.verdict()).startsWith("Cash lasts: its low point is GBP 26416.66 at the end");
    assertThat(page.assumptions())
        .contains("Rent of studios is taken for rent", "Head rent is taken for head rent")
        .contains("Repairs and insurance is taken for fixed cost")
        .contains("Cleaning of let space is taken for variable cost");
    for (KeyFigure figure : page.figures()) {
      assertThat(figure.explanation().orElseThrow().answer()).isEqualTo(figure.value());
    }
  }

  @Test
  void whatIfsChangeTheirLinesAlone() {
    Page page =
        page(
            plan(Optional.empty())
                .let(Ratio.parse("0.92"))
                .whatIf(List.of("energy x 2", "let 70 %", "LET 95 %", "staff x 0 from 2027-04")));
    Table table = page.sections().get(0).tables().get(0).table();
    BigDecimal closing = OPENING.add(net().multiply(BigDecimal.valueOf(YEARS)));
    BigDecimal energy = yearly("Energy").multiply(BigDecimal.valueOf(YEARS));
    double rents = yearly("Rent of studios").add(yearly("Cleaning.*")).doubleValue();

    assertThat(closing(table, 1)).isEqualByComparingTo(closing.add(energy));
    assertThat(closing(table, 2).doubleValue())
        .isCloseTo(closing.doubleValue() - YEARS * rents * (1 - 70.0 / 92), within(1.0));
    assertThat(closing(table, 3)).isEqualByComparingTo(closing);
    assertThat(closing(table, 4))
        .isEqualByComparingTo(closing.subtract(yearly("Staff").multiply(BigDecimal.valueOf(4))));
    assertThat(page.verdict())
        .contains("it runs out under energy x 2 (2026-10), let 70 % (2026-09).");
    assertThat(table.columns()).doesNotContain("break-even", "difference of least cash");
  }

  private static BigDecimal closing(Table table, int row) {
    return money(table.rows().get(row).get(table.columns().indexOf("closing cash")));
  }

  @Test
  void unitsAreLetLessWithoutBeingToldHowMuchIsLetNow() {
    PlannedUnits studios =
        PlannedUnits.builder()
            .name("studios")
            .kind(UnitKind.STUDIO)
            .count(10)
            .rentEach(Money.parse("GBP 400"))
            .occupancy(OccupancyRamp.steady(Ratio.ONE))
            .build();
    PlannedLine staff = PlannedLine.of("staff", LineKind.STAFF, Money.parse("GBP 3000"));
    OperatingModel model =
        OperatingModel.of(
                "The Mill", LocalDate.parse("2026-04-01"), 12, Money.parse("GBP 0"), List.of(staff))
            .toBuilder()
            .addUnits(studios)
            .build();
    Page page = page(PlanPage.of(model).whatIf(List.of("let 70 %")));

    assertThat(closing(page.sections().get(0).tables().get(0).table(), 1))
        .isEqualByComparingTo("-2400");
    assertThat(page.sections().get(0).heading()).isEqualTo("What if?");
  }

  @Test
  void aFanSaysHowOftenCashRunsOut() {
    Page page =
        page(plan(Optional.of(Ratio.parse("0.02"))).uncertain(List.of("rent of 0.8 to 1.05"), 1));

    assertThat(page.figures().get(4).label()).isEqualTo("runs of a thousand that run out of cash");
    assertThat(page.figures().get(4).value().isDefined()).isTrue();
    assertThat(page.pictures()).hasSize(2);
    assertThat(SampleFiles.html(page)).contains("If amounts are not certain");
    assertThat(SampleFiles.workbookSize(page)).isGreaterThan(10_000);
  }

  @Test
  void whatIsNotUnderstoodIsRefusedWithWhatToSay() {
    PlanPage plan = plan(Optional.empty());

    assertRefused(plan.whatIf(List.of("energy doubles")), "be such as \"energy x 2\"");
    assertRefused(plan.whatIf(List.of("gas x 2")), "name one line of Rent of studios, Venue hire");
    assertRefused(plan.whatIf(List.of("e x 2")), "name one line of");
    assertRefused(plan.whatIf(List.of("let 70 %")), "how much is let now (--let)");
    assertRefused(plan.whatIf(List.of("let 170 %")), "be in [0, 1]");
    assertRefused(plan.whatIf(List.of("energy x 2 from 2025-04")), "begin in a month of the plan");
    assertRefused(plan.whatIf(List.of("energy x 2 from April")), "begin in a month such as");
    assertRefused(plan.uncertain(List.of("energy"), 1), "be such as \"energy 0.9 to 1.6\"");
    assertRefused(plan.uncertain(List.of("energy 1.2 to 1.6"), 1), "lie around 1");
    assertThatThrownBy(() -> plan.let(Ratio.ZERO)).hasMessage("let must be in (0, 1], but was 0");
  }

  private static void assertRefused(PlanPage plan, String words) {
    assertThatThrownBy(() -> page(plan)).hasMessageContaining(words);
  }
}
