package org.creativehubs.finance.depreciation;

import java.util.List;
import org.creativehubs.core.money.MoneyCheck;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What {@link AssetRegister} takes. */
@HubValue
@Value.Immutable
public abstract class AssetRegisterInput {

  private static final int MOST_ASSETS = 10_000;

  AssetRegisterInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The assets, each with an id of its own, in one currency; one to 10,000. */
  public abstract List<FixedAsset> assets();

  /** The financial year: twelve months from the first of a month, from 1900 on. */
  public abstract DateRange year();

  /** How parts of a year count. */
  public abstract PartYearRule partYear();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notEmpty(assets(), "assets");
    Check.that(
        assets().size() <= MOST_ASSETS,
        Fault.TOO_LARGE,
        "assets",
        "hold at most " + MOST_ASSETS + " assets",
        assets().size());
    Check.distinct(assets(), FixedAsset::id, "assets", "id");
    MoneyCheck.oneCurrency(assets().stream().map(FixedAsset::cost).toList(), "assets");
    Check.between(year().start().getYear(), 1900, 9800, "year.start.year");
    Check.that(
        year().start().getDayOfMonth() == 1 && year().end().equals(year().start().plusYears(1)),
        Fault.INCONSISTENT,
        "year",
        "be twelve months from the first of a month",
        year());
  }

  /** Builds an {@link AssetRegisterInput}. */
  public static final class Builder extends ImmutableAssetRegisterInput.Builder {
    Builder() {}
  }
}
