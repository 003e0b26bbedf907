package org.creativehubs.core.whatif;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.lease.ChargeKind;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/**
 * One named change of a hub. Applied to a hub it gives another hub and the list of what is
 * different; the hub itself stays as it is.
 *
 * <pre>{@code
 * HubChange raised = HubChange.rents("rents up a tenth", Ratio.parse("1.1"), day);
 * ChangedHub changed = HubChange.apply(hub, List.of(raised));
 * RentRoll.of(changed.hub(), day);
 * }</pre>
 */
@HubValue
@Value.Immutable
public abstract class HubChange {

  private static final Set<ChangeKind> FACTOR =
      Collections.unmodifiableSet(
          EnumSet.complementOf(
              EnumSet.of(ChangeKind.END_LETTING, ChangeKind.NEW_LETTING, ChangeKind.CHARGE)));
  private static final Set<ChangeKind> FROM =
      Collections.unmodifiableSet(
          EnumSet.complementOf(EnumSet.of(ChangeKind.NEW_LETTING, ChangeKind.PROFIT_SHARE)));
  private static final Set<ChangeKind> HEAD_LEASE =
      Collections.unmodifiableSet(EnumSet.of(ChangeKind.PROFIT_SHARE, ChangeKind.HEAD_RENT));

  HubChange() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * All rents times a factor from a day on: what the terms make payable as rent from then, later
   * steps included, and rents as they are quoted.
   *
   * @param name what the change is called
   * @param factor zero or more, such as 1.1
   * @param from the first day of the new rents
   * @return the change
   */
  public static HubChange rents(String name, Ratio factor, LocalDate from) {
    return of(name, ChangeKind.RENTS).factor(factor).from(from).build();
  }

  /**
   * All market rents times a factor from a day on.
   *
   * @param name what the change is called
   * @param factor zero or more
   * @param from the first day of the new market rents
   * @return the change
   */
  public static HubChange marketRents(String name, Ratio factor, LocalDate from) {
    return of(name, ChangeKind.MARKET_RENTS).factor(factor).from(from).build();
  }

  /**
   * The end of a letting on known terms.
   *
   * @param name what the change is called
   * @param letting the id of the letting
   * @param lastDay its last day
   * @return the change
   */
  public static HubChange endLetting(String name, String letting, LocalDate lastDay) {
    return of(name, ChangeKind.END_LETTING).addLettings(letting).from(lastDay.plusDays(1)).build();
  }

  /**
   * A letting more.
   *
   * @param name what the change is called
   * @param letting the letting, of spaces of the hub and with an id of its own
   * @return the change
   */
  public static HubChange newLetting(String name, Letting letting) {
    return of(name, ChangeKind.NEW_LETTING).letting(letting).build();
  }

  /**
   * Another share of profit for the landlord.
   *
   * @param name what the change is called
   * @param headLease the id of the head lease
   * @param share the share, in [0, 1]
   * @return the change
   */
  public static HubChange profitShare(String name, String headLease, Ratio share) {
    return of(name, ChangeKind.PROFIT_SHARE).headLease(headLease).factor(share).build();
  }

  /**
   * No more let than a share of the spaces on a day: whole lettings end before it, one after the
   * other, none more than it takes. Lettings without terms, without spaces or that start later
   * stay, and nothing changes where no more is let anyway.
   *
   * @param name what the change is called
   * @param most the share that may be let, in [0, 1], such as 0.7
   * @param measure by what it is counted
   * @param order which lettings end first
   * @param from the first day on which no more is let
   * @return the change
   */
  public static HubChange occupancy(
      String name, Ratio most, LetMeasure measure, EndingOrder order, LocalDate from) {
    return of(name, ChangeKind.OCCUPANCY)
        .factor(most)
        .measure(measure)
        .order(order)
        .from(from)
        .build();
  }

  /**
   * The same, where some lettings end in the order in which they are named, and no others.
   *
   * @param name what the change is called
   * @param most the share that may be let, in [0, 1]
   * @param measure by what it is counted
   * @param lettings the ids of the lettings that may end, the first one first; at least one
   * @param from the first day on which no more is let
   * @return the change
   */
  public static HubChange occupancy(
      String name, Ratio most, LetMeasure measure, List<String> lettings, LocalDate from) {
    return of(name, ChangeKind.OCCUPANCY)
        .factor(most)
        .measure(measure)
        .order(EndingOrder.AS_LISTED)
        .lettings(lettings)
        .from(from)
        .build();
  }

  /**
   * Another share of market rent for a tier. The rents of lettings under it change in proportion:
   * what their terms make payable as rent from the day on, and rents as they are quoted.
   *
   * @param name what the change is called
   * @param tier the name of the tier, whose share is above zero
   * @param share the share, zero or more
   * @param from the first day of the new share
   * @return the change
   */
  public static HubChange tierShare(String name, String tier, Ratio share, LocalDate from) {
    return of(name, ChangeKind.TIER_SHARE).tier(tier).factor(share).from(from).build();
  }

  /**
   * Another amount a year under a charge, such as a service charge, in all lettings that have it;
   * steps that were to come fall away.
   *
   * @param name what the change is called
   * @param charge the name of the charge
   * @param annual the amount a year, in the currency of the lettings
   * @param from the first day of the new amount
   * @return the change
   */
  public static HubChange charge(String name, String charge, Money annual, LocalDate from) {
    return of(name, ChangeKind.CHARGE).charge(charge).annual(annual).from(from).build();
  }

  /**
   * The rent of a head lease on known terms times a factor from a day on.
   *
   * @param name what the change is called
   * @param headLease the id of the head lease
   * @param factor zero or more, such as 2
   * @param from the first day of the new rent
   * @return the change
   */
  public static HubChange headRent(String name, String headLease, Ratio factor, LocalDate from) {
    return of(name, ChangeKind.HEAD_RENT).headLease(headLease).factor(factor).from(from).build();
  }

  private static ImmutableHubChange.Builder of(String name, ChangeKind kind) {
    return builder().name(name).kind(kind);
  }

  /** What the change is called; not blank. */
  public abstract String name();

  /** What it does. */
  public abstract ChangeKind kind();

  /**
   * The factor or share: zero or more, for profit and occupancy in [0, 1]; absent for lettings that
   * end or are new and for a charge.
   */
  public abstract Optional<Ratio> factor();

  /** The first day on which it holds; absent for a new letting and a share of profit. */
  @IsoDate
  public abstract Optional<LocalDate> from();

  /**
   * The ids of the lettings whose rents or charge change, none for all; the one that ends; or those
   * that end in turn, for AS_LISTED. None for other kinds.
   */
  public abstract List<String> lettings();

  /** The kinds of charge that count as rent, none for {@code RENT} alone; given only for RENTS. */
  public abstract List<ChargeKind> charges();

  /** The new letting. */
  public abstract Optional<Letting> letting();

  /** The id of the head lease, for its rent or share of profit. */
  public abstract Optional<String> headLease();

  /** By what it is counted how much is let; given exactly for OCCUPANCY. */
  public abstract Optional<LetMeasure> measure();

  /** Which lettings end first; given exactly for OCCUPANCY. */
  public abstract Optional<EndingOrder> order();

  /** The name of the rent tier; given exactly for TIER_SHARE. */
  public abstract Optional<String> tier();

  /** The name of the charge; given exactly for CHARGE. */
  public abstract Optional<String> charge();

  /** The amount a year under the charge, zero or more; given exactly for CHARGE. */
  public abstract Optional<Money> annual();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.together(
        () -> Check.notBlank(name(), "name"),
        () -> given(factor(), "factor", FACTOR),
        () -> given(from(), "from", FROM),
        () -> given(letting(), "letting", EnumSet.of(ChangeKind.NEW_LETTING)),
        () -> given(headLease(), "headLease", HEAD_LEASE),
        () -> given(measure(), "measure", EnumSet.of(ChangeKind.OCCUPANCY)),
        () -> given(order(), "order", EnumSet.of(ChangeKind.OCCUPANCY)),
        () -> given(tier(), "tier", EnumSet.of(ChangeKind.TIER_SHARE)),
        () -> given(charge(), "charge", EnumSet.of(ChangeKind.CHARGE)),
        () -> given(annual(), "annual", EnumSet.of(ChangeKind.CHARGE)),
        () -> annual().ifPresent(amount -> Check.notNegative(amount, "annual")));
    factor().ifPresent(this::checkFactor);
    checkLettings();
  }

  private void checkFactor(Ratio number) {
    if (kind() == ChangeKind.PROFIT_SHARE || kind() == ChangeKind.OCCUPANCY) {
      Check.share(number, "factor");
    } else {
      Check.notNegative(number, "factor");
    }
  }

  private void checkLettings() {
    boolean isListed = order().equals(Optional.of(EndingOrder.AS_LISTED));
    boolean mayName = isListed || kind() == ChangeKind.RENTS || kind() == ChangeKind.CHARGE;
    if (kind() == ChangeKind.END_LETTING) {
      Check.that(lettings().size() == 1, "lettings", "be the one that ends", lettings());
    } else {
      Check.that(
          mayName || lettings().isEmpty(),
          Fault.INCONSISTENT,
          "lettings",
          "be empty where the kind takes none",
          lettings());
    }
    Check.that(!isListed || !lettings().isEmpty(), "lettings", "be those that end", lettings());
    Check.that(
        kind() == ChangeKind.RENTS || charges().isEmpty(),
        Fault.INCONSISTENT,
        "charges",
        "be empty where kind is not RENTS",
        charges());
  }

  /** Given for the kinds that need it, and for no other. */
  private void given(Optional<?> value, String field, Set<ChangeKind> kinds) {
    String is = "kind is " + Show.words(kind());
    boolean isNeeded = kinds.contains(kind());
    Check.givenIf(value, field, isNeeded, is);
    Check.givenOnlyIf(value, field, isNeeded, "the kind needs it, but " + is);
  }

  /**
   * The hub after some changes, one after the other.
   *
   * @param hub the hub as it is
   * @param changes the changes
   * @return the hub as it would be, and every fact that is different
   * @throws org.creativehubs.core.value.InvalidValueException if a change names what the hub does
   *     not hold, or the changed hub breaks a rule
   */
  public static ChangedHub apply(Hub hub, List<HubChange> changes) {
    HubChanges all = new HubChanges(hub);
    for (int i = 0; i < changes.size(); i++) {
      all.make(changes.get(i), "changes[" + i + "]");
    }
    return all.changed(changes);
  }

  /** Builds a {@link HubChange}. */
  public static final class Builder extends ImmutableHubChange.Builder {
    Builder() {}
  }
}
