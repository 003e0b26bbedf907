package org.creativehubs.finance.affordability;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.lease.Rent;
import org.creativehubs.core.lease.RentPeriod;
import org.creativehubs.core.lease.RentRate;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.organisation.IncomeBasis;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.AreaUnit;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Qualifier;
import org.creativehubs.core.quantity.Ratio;

/** Tries the yearly cost of a space against a share of income or turnover. */
final class IncomeCheck {

  private final Ratio share;
  private final IncomeBasis basis;
  private final Facts facts;
  private final Cost cost;

  private IncomeCheck(Ratio share, IncomeBasis basis, Facts facts) {
    this.share = share;
    this.basis = basis;
    this.facts = facts;
    this.cost = facts.annual();
  }

  static LimitCheck of(ShareLimit limit, IncomeBasis basis, Facts facts) {
    return new IncomeCheck(limit.maximum(), basis, facts)
        .tried(LimitCheck.of(AffordabilityMeasure.of(basis), limit));
  }

  private LimitCheck tried(ImmutableLimitCheck.Builder limitCheck) {
    return limitCheck
        .cost(cost)
        .allowed(allowed())
        .value(value())
        .headroom(headroom())
        .addAllMissing(missing())
        .tippingPoint(tippingPoint())
        .build();
  }

  /** Without an income known, only nothing is surely allowed, and it matters to two cases only. */
  private Optional<Ratio> allowed() {
    Optional<Ratio> allowed = facts.annualIncome().map(income -> income.toRatio().times(share));
    boolean nothingDecides = share.isZero() || (cost.isWhole() && cost.amount().isZero());
    return allowed.isEmpty() && nothingDecides ? Optional.of(Ratio.ZERO) : allowed;
  }

  private Shown value() {
    if (!cost.isKnown() || facts.annualIncome().isEmpty()) {
      return Shown.of(Reason.NOT_KNOWN.because("cost and " + basis.word() + " are not both known"));
    }
    Undefined none = Reason.NO_INCOME.because("the annual " + basis.word() + " is zero");
    Term part = facts.annualCost().dividedBy(income(), none).asShare();
    return cost.isWhole() || !part.isDefined() ? Shown.of(part) : bound(part);
  }

  private Shown bound(Term share) {
    return new Shown(
        Answer.share(QualifiedNumber.of(cost.bound().qualifier(), share.ratio())),
        Optional.of(share));
  }

  private Term income() {
    return Term.given("annual " + basis.word(), facts.annualIncome().orElseThrow());
  }

  /** Rounded down, so that it never promises more room than there is. */
  private Shown headroom() {
    Optional<Currency> currency = facts.currency();
    if (currency.isEmpty()) {
      return Shown.of(Reason.NOT_KNOWN.because("no amount of money is known"));
    }
    Term allowed =
        facts.annualIncome().isPresent()
            ? Term.share(share).times(income())
            : Term.of(Money.zero(currency.get()));
    Term left = allowed.minus(inMoney(currency.get()));
    Qualifier qualifier = cost.leftOf(Ratio.ZERO).qualifier();
    return qualifier == Qualifier.EXACT
        ? Shown.of(left.rounded(RoundingMode.FLOOR))
        : Shown.of(
            qualifier,
            left.rounded(RoundingMode.FLOOR, currency.get().getDefaultFractionDigits()),
            currency.get() + " per year");
  }

  /** The cost; where it takes an area that is not known it is nothing. */
  private Term inMoney(Currency currency) {
    return facts.area().isPresent() || facts.isForTheWhole()
        ? facts.annualCost()
        : Term.of(Money.zero(currency));
  }

  private List<AffordabilityFact> missing() {
    List<AffordabilityFact> missing = new ArrayList<>(Gaps.missing(facts));
    if (facts.area().isEmpty() && !facts.isForTheWhole()) {
      missing.add(AffordabilityFact.AREA);
    }
    if (facts.annualIncome().isEmpty()) {
      missing.add(AffordabilityFact.of(basis));
    }
    return missing;
  }

  /** Only one fact may be missing, other charges apart. */
  private Optional<TippingPoint> tippingPoint() {
    List<AffordabilityFact> missing = missing();
    long hard = missing.stream().filter(fact -> fact != AffordabilityFact.OTHER_CHARGES).count();
    if (missing.isEmpty() || hard > 1) {
      return Optional.empty();
    }
    if (facts.annualIncome().isEmpty()) {
      return incomeNeeded();
    }
    Ratio allowed = facts.annualIncome().get().toRatio().times(share);
    return facts
        .area()
        .map(area -> Optional.of(Gaps.under(ceiling(allowed, area), facts)))
        .orElseGet(() -> largestArea(allowed));
  }

  private Optional<TippingPoint> incomeNeeded() {
    if (share.isZero() || cost.amount().isZero()) {
      return Optional.empty();
    }
    Currency currency = facts.currency().orElseThrow();
    Money least = Money.round(cost.amount().dividedBy(share), currency, RoundingMode.CEILING);
    return Optional.of(
        TippingPoint.atLeast(AffordabilityFact.of(basis), Answer.of(least), cost.isWhole()));
  }

  private RentRate ceiling(Ratio allowed, Area area) {
    return RentRate.of(
        allowed.dividedBy(area.amount()),
        facts.currency().orElseThrow(),
        area.unit(),
        RentPeriod.YEAR);
  }

  private Optional<TippingPoint> largestArea(Ratio allowed) {
    AreaUnit unit = facts.rent().or(facts::otherCharges).flatMap(Rent::per).orElse(AreaUnit.SQ_M);
    Cost rate = facts.allIn(unit, RentPeriod.YEAR);
    if (rate.amount().isZero() || allowed.isZero() || facts.isAreaMissingForRates()) {
      return Optional.empty();
    }
    Answer most = Answer.of(Area.of(allowed.dividedBy(rate.amount()), unit));
    return Optional.of(TippingPoint.atMost(AffordabilityFact.AREA, most, rate.isWhole()));
  }
}
