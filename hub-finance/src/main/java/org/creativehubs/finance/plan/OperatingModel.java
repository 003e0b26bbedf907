package org.creativehubs.finance.plan;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.money.MoneyCheck;
import org.creativehubs.core.time.CalendarMonths;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.creativehubs.finance.internal.SumRows;
import org.immutables.value.Value;

/** What a hub plans to earn and to pay, month by month; all money is in one currency. */
@HubValue
@Value.Immutable
public abstract class OperatingModel {

  private static final BigInteger MOST_CASH = BigInteger.TEN.pow(15);

  OperatingModel() {}

  /**
   * A plan without units and loans, which {@link #toBuilder()} can add.
   *
   * @param name the name of the model; not blank
   * @param start the first day of month 1; the first day of a calendar month
   * @param months how many months, from 1 to 600
   * @param openingCash cash before month 1
   * @param lines income and costs, in the currency of the cash
   * @return the plan
   */
  public static OperatingModel of(
      String name, LocalDate start, int months, Money openingCash, List<PlannedLine> lines) {
    return builder()
        .name(name)
        .start(start)
        .months(months)
        .openingCash(openingCash)
        .lines(lines)
        .build();
  }

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
        openingCash().minorUnits().abs().compareTo(MOST_CASH) <= 0,
        Fault.TOO_LARGE,
        "openingCash",
        "be within 10^15 minor units",
        openingCash());
    checkCurrencies(openingCash().currency());
    List<String> names = lineNames();
    Check.that(names.size() <= 500, Fault.TOO_LARGE, "lines", "be at most 500", names.size());
    Check.distinct(names, name -> name, "lines", "name");
    for (String name : names) {
      Check.that(
          !SumRows.ALL.contains(name),
          "lines",
          "have other names than the sums of an outlook",
          name);
    }
    Check.distinct(basis(), PlanFigure::name, "basis", "name");
    checkAdjustments("adjustments", adjustments());
  }

  private void checkCurrencies(Currency own) {
    for (int i = 0; i < units().size(); i++) {
      String unit = "units[" + i + "].";
      UnitPlan plan = units().get(i);
      MoneyCheck.sameCurrency(plan.currency(), unit + "rent", own, "openingCash");
      plan.variableCost()
          .ifPresent(
              cost ->
                  MoneyCheck.sameCurrency(
                      cost.currency(), unit + "variableCost", own, "openingCash"));
    }
    for (int i = 0; i < lines().size(); i++) {
      Currency found = lines().get(i).monthly().currency();
      MoneyCheck.sameCurrency(found, "lines[" + i + "].monthly", own, "openingCash");
    }
    for (int i = 0; i < loans().size(); i++) {
      Currency found = loans().get(i).terms().principal().currency();
      MoneyCheck.sameCurrency(found, "loans[" + i + "].terms.principal", own, "openingCash");
    }
  }

  private List<String> lineNames() {
    List<String> names = new ArrayList<>(adjustableNames());
    for (LoanPlan loan : loans()) {
      names.add(loan.drawnLine());
      names.add(loan.interestLine());
      names.add(loan.repaymentLine());
    }
    return names;
  }

  /** The names of the lines that are not of a loan. */
  private List<String> adjustableNames() {
    List<String> names = new ArrayList<>();
    for (UnitPlan unit : units()) {
      names.add(unit.name());
      unit.variableCost().ifPresent(cost -> names.add(unit.costLine()));
    }
    lines().forEach(line -> names.add(line.name()));
    return names;
  }

  /** Whether it has a line of this name that is not of a loan. */
  public final boolean hasAdjustableLine(String name) {
    return adjustableNames().contains(name);
  }

  /** Refuses an adjustment of a line that this model does not have. */
  public final void checkAdjustments(String field, List<Adjustment> adjustments) {
    List<String> names = adjustableNames();
    for (int i = 0; i < adjustments.size(); i++) {
      String at = field + "[" + i + "]";
      adjustments
          .get(i)
          .line()
          .ifPresent(
              name ->
                  Check.that(
                      names.contains(name),
                      Fault.UNKNOWN_CODE,
                      at,
                      "name a line that is not of a loan",
                      name));
    }
  }

  /**
   * The first day of a month.
   *
   * @param month from 1
   * @return its first day
   */
  public final LocalDate firstDayOf(int month) {
    return CalendarMonths.add(start(), month - 1);
  }

  /**
   * A month as text, such as 2027-04.
   *
   * @param month from 1
   * @return its year and month
   */
  public final String label(int month) {
    return YearMonth.from(firstDayOf(month)).toString();
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
