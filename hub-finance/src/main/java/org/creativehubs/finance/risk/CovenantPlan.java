package org.creativehubs.finance.risk;

import java.util.Optional;
import java.util.OptionalInt;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.loan.Loan;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.finance.resilience.CovenantKind;
import org.immutables.value.Value;

/** A covenant and when it is tested over the months of a model. */
@HubValue
@Value.Immutable
public abstract class CovenantPlan {

  CovenantPlan() {}

  /**
   * A cover of all loans, named by its kind: tested every so many months on the months since the
   * test before, without grants.
   *
   * @param kind debt service or interest cover
   * @param least the least cover, zero or more
   * @param months how many months to a test are summed over, and between tests; from 1 to 60
   * @return the covenant
   */
  public static CovenantPlan cover(CovenantKind kind, Ratio least, int months) {
    return builder()
        .name(Show.words(kind))
        .kind(kind)
        .threshold(least)
        .windowMonths(months)
        .grantsCount(false)
        .everyMonths(months)
        .build();
  }

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** What the covenant is called; not blank. */
  public abstract String name();

  /** What the lender holds the hub to. */
  public abstract CovenantKind kind();

  /** The least cover, or the largest share of value; zero or more. */
  public abstract Ratio threshold();

  /** The id of the loan whose interest, repayment or balance counts; absent means all loans. */
  public abstract Optional<String> loan();

  /**
   * How many months to the day of a test income and debt service are summed over, such as 3 or 12,
   * from 1 to 60; given only where {@link #kind()} is a cover.
   */
  public abstract OptionalInt windowMonths();

  /** Whether grants count as income; given only where {@link #kind()} is a cover. */
  public abstract Optional<Boolean> grantsCount();

  /** What secures the loan in month 1, zero or more; given only for loan to value. */
  public abstract Optional<Money> value();

  /** By how much the value rises every twelve months, in (-1, 1); absent means not at all. */
  public abstract Optional<Ratio> annualIncrease();

  /** It is tested at the end of every so many months of the model, from 1 to 60. */
  public abstract int everyMonths();

  /** No test before the end of this month, from 1; absent means from the first full window on. */
  public abstract OptionalInt fromMonth();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notBlank(name(), "name");
    Check.notNegative(threshold(), "threshold");
    boolean ceiling = kind().isCeiling();
    Check.givenExactlyIf(Check.boxed(windowMonths()), "windowMonths", !ceiling, "kind is a cover");
    Check.givenExactlyIf(grantsCount(), "grantsCount", !ceiling, "kind is a cover");
    Check.givenExactlyIf(value(), "value", ceiling, "kind is LOAN_TO_VALUE");
    Check.givenOnlyIf(annualIncrease(), "annualIncrease", ceiling, "kind is LOAN_TO_VALUE");
    windowMonths().ifPresent(months -> checkMonths("windowMonths", months));
    value().ifPresent(value -> Check.notNegative(value, "value"));
    annualIncrease().ifPresent(increase -> Check.inside(increase, -1, 1, "annualIncrease"));
    checkMonths("everyMonths", everyMonths());
    fromMonth().ifPresent(month -> Check.atLeast(month, 1, "fromMonth"));
  }

  private static void checkMonths(String field, int months) {
    Check.between(months, 1, 60, field);
  }

  /** Whether a loan counts. */
  final boolean concerns(Loan of) {
    return loan().map(of.id()::equals).orElse(true);
  }

  /** Whether it is tested at the end of a month, from 1. */
  final boolean isTestedIn(int month) {
    return month % everyMonths() == 0
        && month >= windowMonths().orElse(1)
        && month >= fromMonth().orElse(1);
  }

  /** Builds a {@link CovenantPlan}. */
  public static final class Builder extends ImmutableCovenantPlan.Builder {
    Builder() {}
  }
}
