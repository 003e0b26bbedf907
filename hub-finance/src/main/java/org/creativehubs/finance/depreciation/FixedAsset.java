package org.creativehubs.finance.depreciation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.money.MoneyCheck;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/**
 * An asset that is written off by date.
 *
 * <p>A life alone is a straight line: (cost - residual value) / life. A rate alone is a reducing
 * balance: rate x book value at the start of the financial year. Both together are a reducing
 * balance that switches to a straight line over the life that is left, as soon as that writes off
 * as much, so that the residual value is reached at the end of the life.
 */
@HubValue
@Value.Immutable
public abstract class FixedAsset {

  FixedAsset() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Its id in the register: any text on one line, at most 100 characters. */
  public abstract String id();

  /** The class of assets it belongs to, such as {@code equipment}; not blank. */
  public abstract String group();

  /** What it cost; above zero. */
  public abstract Money cost();

  /** What it is worth when it is written off, in the same currency; from zero to the cost. */
  public abstract Money residual();

  /** The day from which it can be used. */
  @IsoDate
  public abstract LocalDate usedFrom();

  /** Its life in months, in [1, 1200]; absent if it has a rate alone. */
  public abstract OptionalInt lifeMonths();

  /** The rate a year of its reducing balance, in (0, 1]; absent for a straight line. */
  public abstract Optional<Ratio> rate();

  /** The day on which it was sold or scrapped, not before {@link #usedFrom()}. */
  @IsoDate
  public abstract Optional<LocalDate> disposedOn();

  /** What it was sold for, zero or more; given only if it is disposed of. */
  public abstract Optional<Money> proceeds();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.id(id(), "id");
    Check.notBlank(group(), "group");
    Check.positive(cost(), "cost");
    MoneyCheck.sameCurrency(residual(), "residual", cost(), "cost");
    Check.notNegative(residual(), "residual");
    Check.atMost(residual(), "residual", cost(), "cost");
    Check.between(usedFrom().getYear(), 1900, 9800, "usedFrom.year");
    lifeMonths().ifPresent(months -> Check.between(months, 1, 1200, "lifeMonths"));
    rate().ifPresent(rate -> Check.positiveShare(rate, "rate"));
    Check.that(
        lifeMonths().isPresent() || rate().isPresent(),
        Fault.INCONSISTENT,
        "lifeMonths",
        "be given where there is no rate",
        "absent");
    checkDisposal();
  }

  private void checkDisposal() {
    disposedOn().ifPresent(day -> Check.notBefore(day, "disposedOn", usedFrom(), "usedFrom"));
    disposedOn().ifPresent(day -> Check.between(day.getYear(), 1900, 9800, "disposedOn.year"));
    Check.givenOnlyIf(proceeds(), "proceeds", disposedOn().isPresent(), "disposedOn is");
    proceeds()
        .ifPresent(
            proceeds -> {
              MoneyCheck.sameCurrency(proceeds, "proceeds", cost(), "cost");
              Check.notNegative(proceeds, "proceeds");
            });
  }

  /** Builds a {@link FixedAsset}. */
  public static final class Builder extends ImmutableFixedAsset.Builder {
    Builder() {}
  }
}
