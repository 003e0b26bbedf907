package org.creativehubs.finance.rentmix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.ColumnKind;
import org.creativehubs.core.explain.Explained;
import org.creativehubs.core.explain.ExplainedTable;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.finance.subsidy.SubsidyStatement;
import org.immutables.value.Value;

/** Who can pay the rents of a policy, who pays for whom, and how far it can go. */
@HubValue
@Value.Immutable
public abstract class RentPolicyReport implements Explained, ExplainedTable {

  private static final Undefined NO_INCOME = Reason.NO_INCOME.because("they have no income");
  private static final Undefined AT_MARKET =
      Reason.NO_SUBSIDISED_STUDIO.because(
          "the tier is not below market, or no studio can change to it");
  private static final String TIER = "tier";

  RentPolicyReport() {}

  static Builder builder() {
    return new Builder();
  }

  /** Each band at each tier, band by band; at least one. */
  public abstract List<BandAtTier> pairs();

  /** What each tier comes to; at least one. */
  public abstract List<TierOutcome> tiers();

  /** What all studios pay together, and the rent forgone. */
  public abstract RentBlend blend();

  /** Who pays for whom: each tier with its floor. */
  public abstract RentBalance balance();

  /** What a tenant of each tier below market is given; absent where no term is asked about. */
  public abstract Optional<SubsidyStatement> subsidies();

  /** Rents less what is lost, and other income, less cost, of a year; rounded down. */
  public abstract Money result();

  /** How the result was found; its last step. */
  public abstract Explanation explanation();

  @Value.Check
  void check() {
    Check.notEmpty(pairs(), "pairs");
    Check.notEmpty(tiers(), "tiers");
  }

  /**
   * What a tier comes to.
   *
   * @param name its name
   * @return its outcome
   * @throws org.creativehubs.core.value.InvalidValueException if there is none of that name
   */
  public final TierOutcome tier(String name) {
    return Check.named(tiers(), one -> one.tier().name(), name, TIER);
  }

  /** How many tenants can pay no rent of any tier. */
  public final long leftOut() {
    return pairs().stream()
        .map(BandAtTier::band)
        .distinct()
        .filter(band -> ofBand(band).noneMatch(BandAtTier::canPay))
        .mapToLong(TenantBand::tenants)
        .sum();
  }

  private Stream<BandAtTier> ofBand(TenantBand band) {
    return pairs().stream().filter(pair -> pair.band().equals(band));
  }

  /** The result, what is forgone, who pays for whom, and the studios of each tier. */
  @Override
  public final List<Explanation> explanations() {
    List<Explanation> all = new ArrayList<>(List.of(explanation()));
    all.add(blend().explanation());
    all.add(balance().explanation());
    tiers().forEach(tier -> tier.mostStudios().map(RentSolution::explanation).ifPresent(all::add));
    subsidies().map(SubsidyStatement::explanations).ifPresent(all::addAll);
    return List.copyOf(all);
  }

  /** One row for each tier. */
  @Override
  public final Sheet<?> sheet() {
    return Grid.by(TIER, (TierOutcome one) -> one.tier().name())
        .with(Column.number("studios", (TierOutcome one) -> one.tier().size()).summed())
        .with(Column.share("of market", one -> one.tier().shareOfMarket()))
        .with(Column.money("rent a year", TierOutcome::rent))
        .with(
            Column.money("less than market", TierOutcome::subsidy)
                .byTerm(
                    one ->
                        Term.given("market rent", one.rent().plus(one.subsidy()))
                            .minus(Term.given("rent", one.rent()))))
        .with(Column.count("tenants who can pay it", TierOutcome::able).byTerm(this::able))
        .with(
            Column.answer("studios before break-even", ColumnKind.NUMBER, this::studios)
                .explained(this::explainStudios))
        .totals("all tiers")
        .sheet("The tiers of the policy", tiers());
  }

  /** The tenants of all bands for which the rent is within the limit. */
  private Term able(TierOutcome one) {
    List<Term> bands =
        pairs().stream()
            .filter(pair -> pair.tier().equals(one.tier().name()) && pair.canPay())
            .map(pair -> Term.given(pair.band().name(), pair.band().tenants()))
            .toList();
    return bands.isEmpty() ? Term.of(0) : Term.of(0).plus(Term.sum(bands));
  }

  private Answer studios(TierOutcome one) {
    return explainStudios(one).answer();
  }

  /** The studios of the rent solver; a reason of its own where there is none. */
  private Explanation explainStudios(TierOutcome one) {
    return one.mostStudios()
        .map(RentSolution::explanation)
        .orElseGet(
            () ->
                Explanation.of(
                    "How many studios?", Term.undefined("studios before break-even", AT_MARKET)));
  }

  /** Tiers; bands at tiers; rent forgone; who pays for whom; what tenants are given. */
  @Override
  public final List<Sheet<?>> sheets() {
    List<Sheet<?>> sheets = new ArrayList<>(List.of(sheet(), pairSheet()));
    sheets.addAll(blend().sheets());
    sheets.add(balance().sheet());
    subsidies().map(SubsidyStatement::sheets).ifPresent(sheets::addAll);
    return List.copyOf(sheets);
  }

  /** One row for each band and tier. */
  public final Sheet<?> pairSheet() {
    Column<BandAtTier> band = Column.text("tenants", (BandAtTier pair) -> pair.band().name());
    Column<BandAtTier> tier = Column.text(TIER, BandAtTier::tier);
    Column<BandAtTier> verdict =
        Column.words("can they pay it", BandAtTier::state).explained(BandAtTier::explanation);
    return Grid.of(band, tier)
        .with(Column.count("number", (BandAtTier pair) -> pair.band().tenants()))
        .with(Column.money("income", (BandAtTier pair) -> pair.band().annualIncome()))
        .with(Column.money("rent a year", BandAtTier::rent).because("of a studio, half up"))
        .with(
            Column.share("share of income", BandAtTier::shareOfIncome, NO_INCOME)
                .byTerm(
                    pair ->
                        Term.given("rent a year", pair.rent())
                            .dividedBy(Term.given("income", pair.band().annualIncome()), NO_INCOME)
                            .asShare()))
        .with(verdict)
        .namedBy(band, tier)
        .main(verdict)
        .sheet("Who can pay", pairs());
  }

  /** The result and who is left out in one line. */
  @Override
  public final String toString() {
    return Show.noted(
        (result().isNegative()
                ? "The rents leave " + result().negated() + " a year uncovered"
                : "The rents cover the cost with " + result() + " a year over")
            + "; "
            + Show.counted(leftOut(), "tenants")
            + " can pay no tier",
        "rent forgone",
        blend().rentForgone(),
        "subsidies",
        subsidies().map(SubsidyStatement::total));
  }

  static final class Builder extends ImmutableRentPolicyReport.Builder {}
}
