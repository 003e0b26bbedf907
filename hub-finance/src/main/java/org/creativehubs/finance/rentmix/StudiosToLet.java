package org.creativehubs.finance.rentmix;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.finding.LeftOut;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.hub.UnitGroup;
import org.creativehubs.core.lease.RentTier;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;

/**
 * What a hub has to let and must pay for, as the break-even equation needs it.
 *
 * @param unknown what is looked for
 * @param studios how many studios there are
 * @param market the market rent of one
 * @param shareOfMarket the lower rent as a share of market, unless it is looked for
 * @param subsidised how many pay the lower rent, unless it is looked for
 * @param cost what the hub costs a year
 * @param otherIncome what it earns a year besides the rents of studios
 * @param shareLost the share of rents that is lost
 * @param leftOut what of the hub is not in these
 */
record StudiosToLet(
    RentUnknown unknown,
    int studios,
    Term market,
    Optional<Ratio> shareOfMarket,
    OptionalInt subsidised,
    Term cost,
    Term otherIncome,
    Ratio shareLost,
    List<LeftOut> leftOut) {

  static final String COST = "cost a year";
  static final String OTHER_INCOME = "other income a year";
  static final String MARKET_RENT = "market rent of a studio";

  static StudiosToLet of(RentSolverInput input) {
    if (input.on().isPresent()) {
      return new StudiosOnDay(input).toLet();
    }
    Optional<Hub> hub = input.hub();
    return new StudiosToLet(
        input.unknown(),
        hub.map(one -> stated(one, input)).orElseGet(() -> input.studios().orElseThrow()),
        Term.given(MARKET_RENT, input.marketRent().orElseThrow()),
        share(input),
        input.unknown() == RentUnknown.SUBSIDISED_STUDIOS
            ? OptionalInt.empty()
            : OptionalInt.of(input.subsidised().orElseGet(() -> inTier(input))),
        Term.given(COST, input.annualCost()),
        Term.given(OTHER_INCOME, input.otherIncome()),
        input.shareLost(),
        List.of());
  }

  /** How many units of the kind the hub says that it has. */
  private static int stated(Hub hub, RentSolverInput input) {
    QualifiedNumber count =
        hub.units().stream()
            .filter(group -> input.kind().equals(Optional.of(group.kind())))
            .findFirst()
            .map(UnitGroup::count)
            .orElse(QualifiedNumber.exact(0));
    Check.that(count.isExact(), Fault.INCONSISTENT, "hub.units", "have an exact count", count);
    Check.between(count.value(), 1, RentSolverInput.MOST, "hub.units");
    return whole(count.value(), "hub.units");
  }

  private static int inTier(RentSolverInput input) {
    return whole(tier(input).size(), "hub.rentTiers.size");
  }

  private static int whole(Ratio number, String field) {
    boolean isWhole = number.equals(Ratio.of(number.floor(), BigInteger.ONE));
    Check.that(isWhole, Fault.INCONSISTENT, field, "be whole", number);
    return number.floor().intValueExact();
  }

  /** The lower rent as a share of market, here or of the tier, unless it is looked for. */
  static Optional<Ratio> share(RentSolverInput input) {
    return input.unknown() == RentUnknown.SHARE_OF_MARKET
        ? Optional.empty()
        : Optional.of(input.shareOfMarket().orElseGet(() -> tier(input).shareOfMarket()));
  }

  private static RentTier tier(RentSolverInput input) {
    return Check.named(
        input.hub().orElseThrow().rentTiers(), RentTier::name, input.tier().orElseThrow(), "tier");
  }

  void check() {
    shareOfMarket.ifPresent(share -> Check.share(share, "shareOfMarket"));
    subsidised.ifPresent(count -> Check.between(count, 0, studios, "subsidised"));
  }
}
