package org.creativehubs.finance.vat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.lease.RentCharge;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.money.MoneyCheck;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What {@link VatQuarter} takes. */
@HubValue
@Value.Immutable
public abstract class VatQuarterInput {

  VatQuarterInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The days of the period, a whole number of months. */
  public abstract DateRange period();

  /** What was supplied, beside the lettings of {@link #hub()}. */
  public abstract List<VatSupply> supplies();

  /** What was bought. */
  public abstract List<VatPurchase> purchases();

  /**
   * The hub whose lettings are supplies too: what falls due in the period. A charge of a letting
   * whose spaces are all opted has a rate of tax, any other has none.
   */
  public abstract Optional<Hub> hub();

  /** The ids of the spaces with an option to tax; each once, and of the hub. */
  public abstract List<String> optedSpaces();

  /** By what tax is recovered; absent in JSON means the standard method. */
  @Value.Default
  public PartialExemption method() {
    return PartialExemption.standardMethod();
  }

  /**
   * The part of residual tax that is meant to go to taxable supplies where no supply counts, a
   * decimal fraction in [0, 1]; needed where there is residual tax and no such supply.
   */
  public abstract Optional<Ratio> intendedUse();

  /**
   * What was recovered for the parts of the period so far, where a year is adjusted; zero or more.
   */
  public abstract Optional<Money> recoveredBefore();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    List<Runnable> rules = new ArrayList<>();
    rules.add(
        () ->
            Check.that(
                period().months().isPresent(),
                Fault.INCONSISTENT,
                "period",
                "be a whole number of months",
                period()));
    Check.each(
        supplies(), "supplies", (one, at) -> rules.add(() -> inCurrency(one.net(), at + ".net")));
    Check.each(
        purchases(), "purchases", (one, at) -> rules.add(() -> inCurrency(one.net(), at + ".net")));
    rules.add(() -> intendedUse().ifPresent(share -> Check.share(share, "intendedUse")));
    rules.add(() -> recoveredBefore().ifPresent(it -> checkAmount(it)));
    rules.add(() -> Check.distinct(optedSpaces(), id -> id, "optedSpaces", "id"));
    rules.add(this::checkSpaces);
    hub().ifPresent(hub -> addLettings(hub, rules));
    Check.together(rules.toArray(Runnable[]::new));
  }

  private void inCurrency(Money amount, String field) {
    MoneyCheck.inCurrency(amount, field, method().smallAMonth().currency());
  }

  private void checkAmount(Money amount) {
    Check.notNegative(amount, "recoveredBefore");
    inCurrency(amount, "recoveredBefore");
  }

  private void checkSpaces() {
    Check.each(
        optedSpaces(),
        "optedSpaces",
        (id, at) ->
            Check.that(
                hub().stream()
                    .flatMap(hub -> hub.spaces().stream())
                    .anyMatch(space -> space.id().equals(id)),
                Fault.UNKNOWN_CODE,
                at,
                "be a space of the hub",
                id));
  }

  private void addLettings(Hub hub, List<Runnable> rules) {
    Check.each(
        hub.lettings(),
        "hub.lettings",
        (letting, at) -> {
          rules.add(() -> checkWhole(letting, at));
          letting
              .terms()
              .ifPresent(
                  terms ->
                      Check.each(
                          terms.charges(),
                          at + ".terms.charges",
                          (charge, field) -> rules.add(() -> checkCharge(letting, charge, field))));
        });
  }

  private void checkWhole(Letting letting, String at) {
    long opted = letting.spaces().stream().filter(optedSpaces()::contains).count();
    Check.that(
        opted == 0 || opted == letting.spaces().size(),
        Fault.INCONSISTENT,
        at + ".spaces",
        "all be opted, or none",
        opted + " of " + letting.spaces().size());
  }

  private void checkCharge(Letting letting, RentCharge charge, String field) {
    inCurrency(charge.annual(), field + ".annual");
    Check.givenExactlyIf(
        charge.vatRate(), field + ".vatRate", isOpted(letting), "its spaces are opted to tax");
  }

  /** Whether a letting is of spaces with an option to tax. */
  final boolean isOpted(Letting letting) {
    return !letting.spaces().isEmpty() && optedSpaces().containsAll(letting.spaces());
  }

  /** Builds a {@link VatQuarterInput}. */
  public static final class Builder extends ImmutableVatQuarterInput.Builder {
    Builder() {}
  }
}
