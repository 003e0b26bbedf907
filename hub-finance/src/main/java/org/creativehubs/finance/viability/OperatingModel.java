package org.creativehubs.finance.viability;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.creativehubs.finance.internal.PlanAmounts;
import org.immutables.value.Value;

/** What a hub plans to earn and to pay, month by month; all money is in one currency. */
@HubValue
@Value.Immutable
public abstract class OperatingModel {

  private static final Ratio MOST_CASH = Ratio.of(1_000_000_000_000_000L);

  OperatingModel() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The name of the model; not blank. */
  public abstract String name();

  /** The first day of month 1; the first day of a calendar month. */
  @IsoDate
  public abstract LocalDate start();

  /** How many months, from 1 to 600. */
  public abstract int months();

  /** Cash before month 1, of any sign, within 10^15 minor units. */
  public abstract Money openingCash();

  /** The units that are let. */
  public abstract List<UnitPlan> units();

  /** Other income and costs. */
  public abstract List<PlannedLine> lines();

  /** The loans. */
  public abstract List<LoanPlan> loans();

  /** What is changed about the lines. */
  public abstract List<Adjustment> adjustments();

  /** What the plan stands on: figures of documents and assumptions, each with its own name. */
  public abstract List<PlanFigure> basis();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notBlank(name(), "name");
    Check.that(start().getDayOfMonth() == 1, "start", "be the first day of a month", start());
    Check.between(months(), 1, 600, "months");
    Check.that(
        PlanAmounts.minor(openingCash()).abs().compareTo(MOST_CASH) <= 0,
        Fault.TOO_LARGE,
        "openingCash",
        "be within 10^15 minor units",
        openingCash());
    for (UnitPlan unit : units()) {
      unit.rate().ifPresent(rate -> sameCurrency(unit.name(), rate.currency().toString()));
      unit.rentEach().ifPresent(rent -> sameCurrency(unit.name(), rent.currency().toString()));
      unit.variableCost().ifPresent(cost -> sameCurrency(unit.name(), cost.currency().toString()));
    }
    lines().forEach(line -> sameCurrency(line.name(), line.monthly().currency().toString()));
    loans()
        .forEach(loan -> sameCurrency(loan.name(), loan.terms().principal().currency().toString()));
    List<CompiledLine> all = CompiledLine.of(this);
    Check.that(all.size() <= 500, Fault.TOO_LARGE, "lines", "be at most 500", all.size());
    Check.distinct(all, CompiledLine::name, "lines", "name");
    for (CompiledLine line : all) {
      Check.that(
          !OutlookTable.SUMS.contains(line.name()),
          "lines",
          "have other names than the sums of an outlook",
          line.name());
    }
    Check.distinct(basis(), PlanFigure::name, "basis", "name");
    checkAdjustments("adjustments", adjustments());
  }

  /** Refuses an adjustment of a line that this model does not have. */
  public final void checkAdjustments(String field, List<Adjustment> adjustments) {
    List<CompiledLine> all = CompiledLine.of(this);
    for (int i = 0; i < adjustments.size(); i++) {
      checkLine(field + "[" + i + "]", adjustments.get(i).line(), all);
    }
  }

  private void sameCurrency(String field, String currency) {
    String own = openingCash().currency().toString();
    Check.that(currency.equals(own), Fault.INCONSISTENT, field, "be in " + own, currency);
  }

  private static void checkLine(String field, Optional<String> line, List<CompiledLine> all) {
    line.ifPresent(
        name ->
            Check.that(
                all.stream().anyMatch(one -> one.name().equals(name) && !one.kind().isOfLoan()),
                Fault.UNKNOWN_CODE,
                field,
                "name a line that is not of a loan",
                name));
  }

  /**
   * This model with further changes.
   *
   * @param further what is changed about it besides
   * @return the changed model, of the same name
   */
  public final OperatingModel adjusted(List<Adjustment> further) {
    return with(units(), lines()).addAllAdjustments(further).build();
  }

  /** This model with other units and lines. */
  public final Builder with(List<UnitPlan> units, List<PlannedLine> lines) {
    Builder copy = builder();
    copy.name(name())
        .start(start())
        .months(months())
        .openingCash(openingCash())
        .addAllUnits(units)
        .addAllLines(lines)
        .addAllLoans(loans())
        .addAllAdjustments(adjustments())
        .addAllBasis(basis());
    return copy;
  }

  /** The name and the period in one line. */
  @Override
  public final String toString() {
    return name() + ", " + months() + " months from " + start();
  }

  /** Builds an {@link OperatingModel}. */
  public static final class Builder extends ImmutableOperatingModel.Builder {
    Builder() {}
  }
}
