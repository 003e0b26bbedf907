package org.creativehubs.core.whatif;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.lease.ChargeKind;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
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

  private static ImmutableHubChange.Builder of(String name, ChangeKind kind) {
    return builder().name(name).kind(kind);
  }

  /** What the change is called; not blank. */
  public abstract String name();

  /** What it does. */
  public abstract ChangeKind kind();

  /** The factor, zero or more, or the share, in [0, 1]; absent for lettings that end or are new. */
  public abstract Optional<Ratio> factor();

  /** The first day on which it holds; absent for a new letting and a share of profit. */
  @IsoDate
  public abstract Optional<LocalDate> from();

  /** The ids of the lettings whose rents change, none for all; or the one that ends. */
  public abstract List<String> lettings();

  /** The kinds of charge that count as rent; none for {@code RENT} alone. */
  public abstract List<ChargeKind> charges();

  /** The new letting. */
  public abstract Optional<Letting> letting();

  /** The id of the head lease. */
  public abstract Optional<String> headLease();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    boolean scales = kind() == ChangeKind.RENTS || kind() == ChangeKind.MARKET_RENTS;
    boolean shares = kind() == ChangeKind.PROFIT_SHARE;
    boolean ends = kind() == ChangeKind.END_LETTING;
    String is = "kind is " + Show.words(kind());
    Check.together(
        () -> Check.notBlank(name(), "name"),
        () -> given(factor(), "factor", scales || shares, is),
        () -> given(from(), "from", scales || ends, is),
        () -> given(letting(), "letting", kind() == ChangeKind.NEW_LETTING, is),
        () -> given(headLease(), "headLease", shares, is));
    factor()
        .ifPresent(
            number -> {
              if (shares) {
                Check.share(number, "factor");
              } else {
                Check.notNegative(number, "factor");
              }
            });
    Check.that(!ends || lettings().size() == 1, "lettings", "be the one that ends", lettings());
  }

  /** Given for the kinds that need it, and for no other. */
  private static void given(Optional<?> value, String field, boolean isNeeded, String kind) {
    Check.givenIf(value, field, isNeeded, kind);
    Check.givenOnlyIf(value, field, isNeeded, "the kind needs it, but " + kind);
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
