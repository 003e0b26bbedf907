package org.creativehubs.core.strategy;

import java.time.Year;
import java.util.Optional;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.time.DatePrecision;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.Slug;
import org.immutables.value.Value;

/** Something an operations plan says will be done by a date. */
@HubValue
@Value.Immutable
public abstract class PlanItem {

  PlanItem() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Its id within the plan: any text on one line, at most 100 characters. */
  public abstract String id();

  /**
   * The code of the pillar it stands under, in kebab-case. It may name one that the strategy does
   * not have: a finding, and no mistake of the data.
   */
  public abstract String pillar();

  /** What will be done, in words; not blank. */
  public abstract String description();

  /** By when: a month, a day, or the year of {@link #season()}. */
  public abstract Optional<PartialDate> due();

  /** The season, where the plan gives that and a year. */
  public abstract Optional<Season> season();

  /** Where it is to happen; not blank. */
  public abstract Optional<String> place();

  /** How far it has come; absent where nobody said. */
  public abstract Optional<PlanStatus> status();

  /** Whether it looks back at the plan itself; false where JSON does not say. */
  @Value.Default
  public boolean review() {
    return false;
  }

  /** The document and the place in it. */
  public abstract Optional<Source> source();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.together(
        () -> Check.id(id(), "id"),
        () -> Slug.check(pillar(), "pillar"),
        () -> Check.notBlank(description(), "description"),
        () -> place().ifPresent(place -> Check.notBlank(place, "place")),
        () ->
            Check.that(
                season().isEmpty() || due().filter(PlanItem::isYear).isPresent(),
                Fault.INCONSISTENT,
                "due",
                "be a year where there is a season",
                due().map(PartialDate::toString).orElse("absent")));
  }

  private static boolean isYear(PartialDate date) {
    return date.precision() == DatePrecision.YEAR;
  }

  /** The days on which it may be due, the last of which is the last that is in time. */
  public final Optional<DateRange> dueWithin() {
    return due().map(date -> season().map(s -> s.of(yearOf(date))).orElseGet(date::range));
  }

  private static Year yearOf(PartialDate date) {
    return Year.of(date.earliest().getYear());
  }

  /** Builds a {@link PlanItem}. */
  public static final class Builder extends ImmutablePlanItem.Builder {
    Builder() {}
  }
}
