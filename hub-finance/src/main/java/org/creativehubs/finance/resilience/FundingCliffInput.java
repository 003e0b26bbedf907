package org.creativehubs.finance.resilience;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.money.MoneyCheck;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.finance.plan.OperatingModel;
import org.creativehubs.finance.plan.PlanAssumptions;
import org.immutables.value.Value;

/** What {@link FundingCliff} takes; all money is in one currency. */
@HubValue
@Value.Immutable
public abstract class FundingCliffInput {

  FundingCliffInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The plan, with grants and other lines by the months in which they are paid; else a hub. */
  public abstract Optional<OperatingModel> plan();

  /** The hub whose lettings, head leases and loans make the plan; else {@link #plan()}. */
  public abstract Optional<Hub> hub();

  /** What is assumed beside the facts of the hub; given with it and only then. */
  public abstract Optional<PlanAssumptions> assumptions();

  /**
   * How many months are looked at together, from 1 to 12: 3 where rents are paid by the quarter.
   * Absent in JSON means 1.
   */
  @Value.Default
  public int monthsEach() {
    return 1;
  }

  /** Which lines belong to which programme, each with a name of its own; no line to two. */
  public abstract List<ProgrammeLines> programmes();

  /** Extensions that might be agreed, each looked at by itself. */
  public abstract List<FundingExtension> extensions();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.exactlyOne(plan(), "plan", hub(), "hub");
    Check.givenExactlyIf(assumptions(), "assumptions", hub().isPresent(), "hub is");
    Check.between(monthsEach(), 1, 12, "monthsEach");
    Check.distinct(programmes(), ProgrammeLines::name, "programmes", "name");
    Check.distinct(
        programmes().stream().flatMap(one -> one.lines().stream()).toList(),
        line -> line,
        "programmes.lines",
        "name");
    Check.distinct(extensions(), FundingExtension::toString, "extensions", "content");
    Check.each(
        extensions(),
        "extensions",
        (one, at) ->
            MoneyCheck.inCurrency(
                one.monthly(),
                at + ".monthly",
                plan()
                    .map(OperatingModel::openingCash)
                    .orElseGet(() -> assumptions().orElseThrow().openingCash())
                    .currency()));
  }

  /** The plan that is given, or that of the hub. */
  final OperatingModel model() {
    return plan()
        .orElseGet(() -> OperatingModel.of(hub().orElseThrow(), assumptions().orElseThrow()));
  }

  /** Builds a {@link FundingCliffInput}. */
  public static final class Builder extends ImmutableFundingCliffInput.Builder {
    Builder() {}
  }
}
