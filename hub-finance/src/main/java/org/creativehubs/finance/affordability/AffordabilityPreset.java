package org.creativehubs.finance.affordability;

import java.time.LocalDate;
import java.util.Optional;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.lease.RentRate;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.creativehubs.core.value.Slug;
import org.creativehubs.finance.internal.RateText;
import org.immutables.value.Value;

/** What a published policy or study calls an affordable rent, for one place and some time. */
@HubValue
@Value.Immutable
public abstract class AffordabilityPreset {

  AffordabilityPreset() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The policy, the same for all its bands; in kebab-case, such as {@code hackney-lp29}. */
  public abstract String id();

  /** What it is called; not blank. */
  public abstract String title();

  /** Where it applies, such as {@code Hackney}; not blank. */
  public abstract String place();

  /** The part of the place or the size of scheme this band is for; not blank; absent for all. */
  public abstract Optional<String> area();

  /** What stands behind it. */
  public abstract PresetStanding standing();

  /** The largest rent as a share of market rent, as a decimal fraction, in [0, 1]. */
  public abstract Optional<Ratio> maximumShareOfMarket();

  /** The highest rent for an area and a period, with all other charges; zero or more. */
  public abstract Optional<RentRate> maximumAllInRate();

  /** How much of the floor is to be let like this, as a decimal fraction, in [0, 1]. */
  public abstract Optional<Ratio> shareOfFloor();

  /** Which schemes it is for and for how long, in words; not blank. */
  public abstract String terms();

  /** The first day on which it applies, or of the month or year that {@link #fromBasis()} says. */
  @IsoDate
  public abstract LocalDate from();

  /** How {@link #from()} is known. */
  public abstract DateBasis fromBasis();

  /** The day after the last; after {@link #from()}; absent while it applies. */
  @IsoDate
  public abstract Optional<LocalDate> to();

  /** How {@link #to()} is known; given only if that is. */
  public abstract Optional<DateBasis> toBasis();

  /** Where it is published. */
  public abstract Source source();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Slug.check(id(), "id");
    Check.notBlank(title(), "title");
    Check.notBlank(place(), "place");
    area().ifPresent(area -> Check.notBlank(area, "area"));
    Check.notBlank(terms(), "terms");
    maximumShareOfMarket().ifPresent(share -> Check.share(share, "maximumShareOfMarket"));
    shareOfFloor().ifPresent(share -> Check.share(share, "shareOfFloor"));
    to().ifPresent(to -> Check.after(to, "to", from(), "from"));
    Check.givenExactlyIf(toBasis(), "toBasis", to().isPresent(), "to is");
  }

  /**
   * Whether it applies on a day.
   *
   * @param day the day
   * @return true from its first day until the day before {@link #to()}
   */
  public final boolean appliesOn(LocalDate day) {
    return !day.isBefore(from()) && to().filter(to -> !day.isBefore(to)).isEmpty();
  }

  /** Its id and, if it is a band, what for: what names it in a table. */
  public final String label() {
    return id() + area().map(area -> ", " + area).orElse("");
  }

  /** The policy to assess a lease under; empty if no number is stated. */
  public final Optional<AffordabilityPolicy> policy() {
    if (maximumShareOfMarket().isEmpty() && maximumAllInRate().isEmpty()) {
      return Optional.empty();
    }
    AffordabilityPolicy.Builder policy = AffordabilityPolicy.builder();
    policy.name(title() + area().map(area -> ", " + area).orElse(""));
    policy.maximumShareOfMarket(
        maximumShareOfMarket().map(share -> ShareLimit.published(share, source())));
    policy.maximumAllInRate(maximumAllInRate().map(rate -> RateLimit.published(rate, source())));
    return Optional.of(policy.build());
  }

  /** The share of market; undefined with {@code NO_SHARE_STATED} if none is stated. */
  public final Answer shareOfMarket() {
    return maximumShareOfMarket()
        .map(Answer::share)
        .orElseGet(
            () ->
                Answer.of(
                    Undefined.of(Reason.NO_SHARE_STATED, title() + " states no share of market")));
  }

  /** What it limits: the share of market or, if only that is stated, the all-in rate. */
  final Answer limit() {
    return maximumShareOfMarket().isPresent()
        ? shareOfMarket()
        : maximumAllInRate().map(RateText::answer).orElseGet(this::shareOfMarket);
  }

  /** Its days with how they are known, such as {@code from 2018-01-01 (only the year known)}. */
  final String days() {
    return fromBasis().shown("from " + from())
        + to().map(to -> " " + toBasis().orElseThrow().shown("until before " + to)).orElse("");
  }

  /** The affordability preset in one line. */
  @Override
  public final String toString() {
    return label() + ": " + limit() + ", " + standing().words();
  }

  /** Builds an {@link AffordabilityPreset}. */
  public static final class Builder extends ImmutableAffordabilityPreset.Builder {
    Builder() {}
  }
}
