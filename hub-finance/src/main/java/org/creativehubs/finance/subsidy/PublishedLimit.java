package org.creativehubs.finance.subsidy;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import org.creativehubs.core.assumption.AssumptionStanding;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.creativehubs.core.value.Slug;
import org.immutables.value.Value;

/** A limit that a law sets for some time. */
@HubValue
@Value.Immutable
public abstract class PublishedLimit {

  PublishedLimit() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** What is limited, the same for all editions; in kebab-case, such as {@code seis-company}. */
  public abstract String id();

  /** The scheme or Act, such as {@code SEIS}; not blank. */
  public abstract String scheme();

  /** What is limited, in words; not blank. */
  public abstract String meaning();

  /** Where it applies. */
  public abstract Territory territory();

  /** The limit in {@link #unit()}: up to or under a number, or exactly a rate; any number. */
  public abstract QualifiedNumber value();

  /**
   * The unit: a currency code such as {@code GBP}, {@code years}, {@code employees} or {@code
   * share}; not blank.
   */
  public abstract String unit();

  /** The first day on which it applies. */
  @IsoDate
  public abstract LocalDate from();

  /** The day after the last; after {@link #from()}; absent while it applies. */
  @IsoDate
  public abstract Optional<LocalDate> to();

  /** The day of enactment; absent where the table does not know it. */
  @IsoDate
  public abstract Optional<LocalDate> enacted();

  /** Where it is published. */
  public abstract Source source();

  /** Whether it was read in that source or where others quote it. */
  public abstract AssumptionStanding standing();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Slug.check(id(), "id");
    Check.notBlank(scheme(), "scheme");
    Check.notBlank(meaning(), "meaning");
    Check.notBlank(unit(), "unit");
    to().ifPresent(to -> Check.after(to, "to", from(), "from"));
  }

  /**
   * How it stands on a day.
   *
   * @param day the day
   * @return its state
   */
  public final LimitState stateOn(LocalDate day) {
    if (to().filter(to -> !day.isBefore(to)).isPresent()) {
      return LimitState.REPEALED;
    }
    if (!day.isBefore(from())) {
      return LimitState.IN_FORCE;
    }
    return enacted().filter(enacted -> !day.isBefore(enacted)).isPresent()
        ? LimitState.ENACTED_NOT_IN_FORCE
        : LimitState.NOT_ENACTED;
  }

  /** The limit as money; empty if it is none, or not in GBP. */
  public final Optional<Money> money() {
    return unit().equals("GBP")
        ? Optional.of(
            Money.round(value().value(), Currency.getInstance("GBP"), RoundingMode.UNNECESSARY))
        : Optional.empty();
  }

  /** The limit as it is read, with its unit. */
  public final Answer shown() {
    return unit().equals("share") ? Answer.share(value()) : Answer.quantity(value(), unit());
  }

  /** Whether another limit is on the same thing, in the same place, on a common day. */
  final boolean overlaps(PublishedLimit other) {
    return id().equals(other.id())
        && (territory().covers(other.territory()) || other.territory().covers(territory()))
        && to().filter(to -> !other.from().isBefore(to)).isEmpty()
        && other.to().filter(to -> !from().isBefore(to)).isEmpty();
  }

  /** The published limit in one line. */
  @Override
  public final String toString() {
    return Show.noted(
        scheme()
            + ", "
            + meaning()
            + ": "
            + value()
            + " "
            + unit()
            + " from "
            + from()
            + to().map(to -> " until " + to).orElse(""),
        "territory",
        territory(),
        "enacted",
        enacted(),
        "source",
        source(),
        "standing",
        standing());
  }

  /** Builds a {@link PublishedLimit}. */
  public static final class Builder extends ImmutablePublishedLimit.Builder {
    Builder() {}
  }
}
