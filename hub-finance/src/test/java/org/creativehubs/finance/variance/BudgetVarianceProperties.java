package org.creativehubs.finance.variance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.finance.plan.LineKind;
import org.creativehubs.finance.plan.OperatingModel;
import org.creativehubs.finance.plan.PlannedLine;

class BudgetVarianceProperties {

  private static final LineKind[] KINDS = {
    LineKind.RENT, LineKind.GRANT, LineKind.STAFF, LineKind.CAPITAL_COST
  };

  private static Money pence(long pence) {
    return Money.ofMinor(pence, Currency.getInstance("GBP"));
  }

  private static BudgetVariances found(List<Integer> budgets, long seed, int budgeted, int came) {
    List<PlannedLine> lines = new ArrayList<>();
    List<ActualAmount> actuals = new ArrayList<>();
    for (int i = 0; i < budgets.size(); i++) {
      lines.add(PlannedLine.of("line " + i, KINDS[i % KINDS.length], pence(budgets.get(i))));
      ActualAmount.Builder one = ActualAmount.builder().line("line " + i);
      one.amount(pence(Math.floorMod(seed * (i + 1) * 7919, 100_003)));
      actuals.add(one.budgetVolume(Ratio.of(budgeted)).actualVolume(Ratio.of(came)).build());
    }
    LocalDate april = LocalDate.of(2027, 4, 1);
    return BudgetVariance.of(OperatingModel.of("p", april, 3, pence(0), lines), actuals);
  }

  @Property(tries = 100)
  void variancesAddUp(
      @ForAll @Size(min = 1, max = 9) List<@IntRange(max = 900_000) Integer> budgets,
      @ForAll @LongRange(max = 1_000_000) long seed,
      @ForAll @IntRange(min = 1, max = 999) int budgeted,
      @ForAll @IntRange(max = 999) int came) {
    BudgetVariances found = found(budgets, seed, budgeted, came);
    Money sum = pence(0);
    for (VarianceLine line : found.lines()) {
      sum = sum.plus(line.volumeVariance().orElseThrow()).plus(line.priceVariance().orElseThrow());
      assertThat(line.budget().plus(line.variance())).isEqualTo(line.actual());
    }
    assertThat(sum).isEqualTo(found.actual().minus(found.budget())).isEqualTo(found.variance());
    Answer total = found.table().rows().get(found.lines().size()).get(4);
    assertThat(total.money()).contains(sum);
  }

  @Property(tries = 100)
  void priceIsTheChangeOfPriceAtTheActualVolume(
      @ForAll @IntRange(min = 1, max = 9000) int price,
      @ForAll @IntRange(min = 1, max = 999) int budgeted,
      @ForAll @IntRange(min = 1, max = 999) int came,
      @ForAll @IntRange(max = 9000) int paid) {
    PlannedLine desks = PlannedLine.of("desks", LineKind.RENT, pence((long) price * budgeted));
    LocalDate april = LocalDate.of(2027, 4, 1);
    OperatingModel plan = OperatingModel.of("p", april, 1, pence(0), List.of(desks));
    ActualAmount.Builder actual = ActualAmount.builder().line("desks");
    actual.amount(pence((long) paid * came)).budgetVolume(Ratio.of(budgeted));
    VarianceLine line =
        BudgetVariance.of(plan, List.of(actual.actualVolume(Ratio.of(came)).build()))
            .lines()
            .get(0);
    assertThat(line.priceVariance()).isEqualTo(Optional.of(pence((long) (paid - price) * came)));
    assertThat(line.volumeVariance())
        .isEqualTo(Optional.of(pence((long) (came - budgeted) * price)));
  }
}
