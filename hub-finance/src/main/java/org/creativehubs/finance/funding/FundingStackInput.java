package org.creativehubs.finance.funding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.creativehubs.core.funding.FundingAward;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.money.MoneyCheck;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What {@link FundingStack} takes; all money is in one currency. */
@HubValue
@Value.Immutable
public abstract class FundingStackInput {

  FundingStackInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** What is to be paid for; at least one, each with a name of its own. */
  public abstract List<CostLine> costs();

  /**
   * What pays for it, each with a label of its own; empty if nothing has been found yet, and where
   * the hub has them.
   */
  public abstract List<FundingAward> awards();

  /** The hub whose awards pay for it; given only without awards. */
  public abstract Optional<Hub> hub();

  /** The ids of the awards of the hub that pay for it; none for all it has. */
  public abstract Set<String> awardIds();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notEmpty(costs(), "costs");
    Check.distinct(costs(), CostLine::name, "costs", "name");
    Check.givenOnlyIf(hub(), "hub", awards().isEmpty(), "awards are absent");
    Check.that(
        awardIds().isEmpty() || hub().isPresent(),
        Fault.INCONSISTENT,
        "awardIds",
        "be given only with a hub",
        awardIds().size() + " given");
    awardIds().forEach(this::checkId);
    String path = hub().isPresent() ? "hub.awards" : "awards";
    Check.distinct(sources(), FundingAward::label, path, "label");
    MoneyCheck.oneCurrency(costs().stream().map(CostLine::amount).toList(), "costs");
    Money first = costs().get(0).amount();
    Check.each(
        sources(),
        path,
        (award, at) -> MoneyCheck.sameCurrency(award.amount(), at, first, "costs[0]"));
  }

  private void checkId(String id) {
    Check.that(
        sources().stream().anyMatch(award -> award.id().equals(Optional.of(id))),
        Fault.UNKNOWN_CODE,
        "awardIds",
        "be of awards of the hub",
        id);
  }

  /** What pays for it, wherever it is given. */
  final List<FundingAward> sources() {
    return hub()
        .map(
            hub ->
                hub.awards().stream()
                    .filter(
                        award ->
                            awardIds().isEmpty()
                                || award.id().filter(awardIds()::contains).isPresent())
                    .toList())
        .orElseGet(this::awards);
  }

  /** Builds a {@link FundingStackInput}. */
  public static final class Builder extends ImmutableFundingStackInput.Builder {
    Builder() {}
  }
}
