package org.creativehubs.finance.plan;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.money.MoneyCheck;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/**
 * A grant that is paid in tranches. Each is income once its condition is met, and paid then, later
 * or in advance; what is due and not paid is a debtor, and what is paid and not due is owed.
 */
@HubValue
@Value.Immutable
public abstract class PlannedGrant {

  PlannedGrant() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The name of its line; not blank. */
  public abstract String name();

  /** GRANT, towards running costs, or CAPITAL_GRANT. */
  public abstract LineKind kind();

  /**
   * The id of the award of the hub that it is; absent where there is none. The tranches come to at
   * most the award, and what its claims say was spent before the plan counts.
   */
  public abstract Optional<String> award();

  /** The names of the lines of costs that it pays for, each once; not of loans, rules or grants. */
  public abstract List<String> costs();

  /** What of its costs was paid before month 1, zero or more; absent means nothing. */
  public abstract Optional<Money> spentBefore();

  /** Its parts, each with a name of its own; at least one. */
  public abstract List<GrantTranche> tranches();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notBlank(name(), "name");
    Check.that(
        kind() == LineKind.GRANT || kind() == LineKind.CAPITAL_GRANT,
        Fault.INCONSISTENT,
        "kind",
        "be GRANT or CAPITAL_GRANT",
        kind());
    award().ifPresent(id -> Check.id(id, "award"));
    Check.distinct(costs(), line -> line, "costs", "name");
    Check.notEmpty(tranches(), "tranches");
    Check.distinct(tranches(), GrantTranche::name, "tranches", "name");
    spentBefore().ifPresent(amount -> Check.notNegative(amount, "spentBefore"));
    MoneyCheck.oneCurrency(tranches().stream().map(GrantTranche::amount).toList(), "tranches");
    Check.each(
        tranches(),
        "tranches",
        (one, at) ->
            Check.that(
                one.spend().isEmpty() || !costs().isEmpty(),
                Fault.INCONSISTENT,
                at + ".spend",
                "be given only if the grant has costs",
                one));
  }

  /** What all tranches come to. */
  public final Money amount() {
    return Money.sum(
        tranches().get(0).amount().currency(),
        tranches().stream().map(GrantTranche::amount).toList());
  }

  /** Builds a {@link PlannedGrant}. */
  public static final class Builder extends ImmutablePlannedGrant.Builder {
    Builder() {}
  }
}
