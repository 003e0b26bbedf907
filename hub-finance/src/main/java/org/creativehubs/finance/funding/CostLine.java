package org.creativehubs.finance.funding;

import java.math.RoundingMode;
import java.util.Optional;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Qualifier;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** A cost of a project, and how much of it a funder accepts. */
@HubValue
@Value.Immutable
public abstract class CostLine {

  CostLine() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** What it is for; not blank. */
  public abstract String name();

  /** What it costs; zero or more. */
  public abstract Money amount();

  /** How the amount is meant, such as CIRCA; absent where it is exact. BETWEEN is refused. */
  public abstract Optional<Qualifier> amountQualifier();

  /** The part of it that is eligible, in [0, 1]. */
  public abstract Ratio eligibleShare();

  /** Why a part is not eligible, in words; must be given where a part is not; not blank. */
  public abstract Optional<String> reason();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notBlank(name(), "name");
    Check.notNegative(amount(), "amount");
    Check.share(eligibleShare(), "eligibleShare");
    reason().ifPresent(reason -> Check.notBlank(reason, "reason"));
    Check.givenIf(
        reason(), "reason", !eligibleShare().equals(Ratio.ONE), "eligibleShare is below 1");
    amountQualifier()
        .ifPresent(
            qualifier ->
                Check.that(
                    qualifier != Qualifier.EXACT && qualifier != Qualifier.BETWEEN,
                    "amountQualifier",
                    "be a qualifier of one amount, and absent if it is exact",
                    qualifier));
  }

  /**
   * A cost that is eligible as a whole.
   *
   * @param name what it is for; not blank
   * @param amount what it costs; zero or more
   * @return the cost
   */
  public static CostLine eligible(String name, Money amount) {
    return builder().name(name).amount(amount).eligibleShare(Ratio.ONE).build();
  }

  /**
   * A cost that is not eligible at all.
   *
   * @param name what it is for; not blank
   * @param amount what it costs; zero or more
   * @param reason why not; not blank
   * @return the cost
   */
  public static CostLine ineligible(String name, Money amount, String reason) {
    return builder().name(name).amount(amount).eligibleShare(Ratio.ZERO).reason(reason).build();
  }

  /** The eligible part, rounded down. */
  public final Money eligibleAmount() {
    return eligiblePart().money();
  }

  /** The eligible part, which says how it is found. */
  final Term eligiblePart() {
    return Term.of(amount()).times(eligibleShare()).rounded(RoundingMode.FLOOR);
  }

  /** The amount as a number of the currency, with its qualifier. */
  final QualifiedNumber qualifiedAmount() {
    return QualifiedNumber.of(amountQualifier().orElse(Qualifier.EXACT), amount().toRatio());
  }

  /** The cost line in one line. */
  @Override
  public final String toString() {
    return Show.noted(
        name() + ": " + amountQualifier().map(Qualifier::word).orElse("") + amount(),
        "eligible share",
        eligibleShare(),
        "reason",
        reason());
  }

  /** Builds a {@link CostLine}. */
  public static final class Builder extends ImmutableCostLine.Builder {
    Builder() {}
  }
}
