package org.creativehubs.finance.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.creativehubs.core.loan.Loan;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/**
 * What a plan of a hub needs beside the facts of the hub: its months, and what is assumed of
 * spaces, lettings and everything that no lease says.
 */
@HubValue
@Value.Immutable
public abstract class PlanAssumptions {

  PlanAssumptions() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The name of the plan; not blank. */
  public abstract String name();

  /** The first day of month 1; the first day of a calendar month. */
  @IsoDate
  public abstract LocalDate start();

  /** How many months, from 1 to 600. */
  public abstract int months();

  /** Cash before month 1, of any sign. */
  public abstract Money openingCash();

  /** How spaces that nobody has are let; absent means that they stay empty. */
  public abstract Optional<VacantSpaces> vacantSpaces();

  /** What becomes of a letting once its term has run out. */
  public abstract TermEndRule termEnds();

  /**
   * How many months a tenant stays after the term, from 0 to 600; given exactly where {@link
   * #termEnds()} is VACANT.
   */
  public abstract OptionalInt monthsBeforeVacant();

  /**
   * For how many months from month 1 a letting goes on that rolls or is held over, from 1 to 600,
   * before {@link #termEnds()} holds for it; absent means that it goes on as its terms say.
   */
  public abstract OptionalInt rollingMonths();

  /**
   * By how much rents rise every twelve months, in (-1, 1): those of vacant spaces, and those of
   * lettings since their term has run out; absent means not at all.
   */
  public abstract Optional<Ratio> annualIncrease();

  /** Which lettings share a line; absent means that each has its own. */
  public abstract Optional<LettingLines> linesBy();

  /** When a landlord's share of profit is paid; needed where a head lease has one. */
  public abstract Optional<Settlement> profitSettlement();

  /** Whether losses lower a landlord's share of later years; needed where a head lease has one. */
  public abstract Optional<Boolean> profitCarriesLosses();

  /** Units that are assumed to be let beside the spaces and lettings of the hub. */
  public abstract List<PlannedUnits> units();

  /** Other income and costs. */
  public abstract List<PlannedLine> lines();

  /** Income and costs that follow from other lines. */
  public abstract List<RuleLine> rules();

  /** The loans that are planned beside those of the hub, each with an id of its own. */
  public abstract List<Loan> loans();

  /** When lines are paid that are not paid in the month in which they count. */
  public abstract List<CashTerms> terms();

  /**
   * Whether the deposits of lettings are in the plan: taken when a term starts, given back when its
   * tenant leaves. Absent in JSON means that they are not.
   */
  @Value.Default
  public boolean withLettingDeposits() {
    return false;
  }

  /** The deposits that are held beside those of lettings. */
  public abstract List<PlannedDeposit> deposits();

  /** The grants that are paid in tranches; those of awards of a hub name it. */
  public abstract List<PlannedGrant> grants();

  /**
   * Value added tax; absent where amounts have none, or are meant with it. Lettings need no line of
   * it: they are exempt, or taxable by the rate of their charges where all their spaces are opted.
   */
  public abstract Optional<VatPlan> vat();

  /** The ids of the spaces with an option to tax, each once; given only with {@link #vat()}. */
  public abstract List<String> optedSpaces();

  /** What the assumptions stand on, each with its own name. */
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
    Check.givenExactlyIf(
        Check.boxed(monthsBeforeVacant()),
        "monthsBeforeVacant",
        termEnds() == TermEndRule.VACANT,
        "termEnds is VACANT");
    monthsBeforeVacant().ifPresent(n -> Check.between(n, 0, 600, "monthsBeforeVacant"));
    rollingMonths().ifPresent(n -> Check.between(n, 1, 600, "rollingMonths"));
    Check.distinct(optedSpaces(), id -> id, "optedSpaces", "id");
    Check.that(
        optedSpaces().isEmpty() || vat().isPresent(),
        Fault.INCONSISTENT,
        "optedSpaces",
        "be given only if vat is",
        optedSpaces());
    annualIncrease().ifPresent(rise -> Check.inside(rise, -1, 1, "annualIncrease"));
  }

  /** Builds {@link PlanAssumptions}. */
  public static final class Builder extends ImmutablePlanAssumptions.Builder {
    Builder() {}
  }
}
