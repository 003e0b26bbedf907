package org.creativehubs.finance.tenantcharge;

import java.time.LocalDate;
import java.util.Optional;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.hub.Space;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.servicecharge.ServiceCost;
import org.creativehubs.core.servicecharge.ServiceHead;
import org.creativehubs.core.servicecharge.ServiceYear;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/** What {@link ServiceCharge} takes: the hub, and which of its service years is settled. */
@HubValue
@Value.Immutable
public abstract class ServiceChargeInput {

  ServiceChargeInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The hub, whose spaces bear the cost and whose lettings say who had them. All costs of the year
   * that is settled are known; the start of each letting of a space that bears a part is known to
   * the day, or lies before the year; no two tenants have one space on one day.
   */
  public abstract Hub hub();

  /** Any day of the service year that is settled. */
  @IsoDate
  public abstract LocalDate on();

  /** Value added tax on what tenants are charged, in [0, 1]; absent if none is charged. */
  public abstract Optional<Ratio> vatRate();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    vatRate().ifPresent(rate -> Check.share(rate, "vatRate"));
    Check.that(
        hub().serviceYearOn(on()).isPresent(),
        Fault.INCONSISTENT,
        "on",
        "lie in a service year of the hub",
        on());
    checkYear(year());
  }

  /** The year that is settled. */
  final ServiceYear year() {
    return hub().serviceYearOn(on()).orElseThrow();
  }

  /** A year, and the one before it where a cap counts from that. */
  private void checkYear(ServiceYear year) {
    String path = path(year);
    Check.each(year.heads(), path + ".heads", this::checkHead);
    Occupation occupation = new Occupation(hub(), year);
    Check.each(hub().lettings(), "hub.lettings", (one, at) -> checkDays(year, one, at));
    hub().spaces().stream()
        .filter(space -> isBearing(year, space.id()))
        .forEach(space -> occupation.checkLetOnce(space.id()));
    checkFunds(year);
    Settlement.before(hub(), year).ifPresent(before -> checkBefore(before, year, path));
  }

  /** What moved a fund in the years from which it is carried. */
  private void checkFunds(ServiceYear year) {
    boolean isCarried = year.funds().stream().anyMatch(fund -> fund.opening().isEmpty());
    if (isCarried) {
      ServiceYear before = hub().serviceYearBefore(year).orElseThrow();
      String path = path(before);
      Check.each(before.heads(), path + ".heads", ServiceChargeInput::checkFundHead);
      checkFunds(before);
    }
  }

  private static void checkFundHead(ServiceHead head, String path) {
    if (head.kind().isOfFund()) {
      Check.each(head.costs(), path + ".costs", ServiceChargeInput::checkActual);
    }
  }

  private String path(ServiceYear year) {
    return "hub.serviceYears[" + hub().serviceYears().indexOf(year) + "]";
  }

  private void checkBefore(ServiceYear before, ServiceYear year, String path) {
    Check.that(
        before.currency().equals(year.currency()),
        Fault.INCONSISTENT,
        path,
        "be in the currency of the year before, " + before.currency(),
        year.currency());
    checkYear(before);
  }

  private void checkHead(ServiceHead head, String path) {
    Check.each(head.costs(), path + ".costs", ServiceChargeInput::checkActual);
    if (head.isByArea()) {
      Check.notEmpty(hub().spaces(), "hub.spaces");
      Check.each(hub().spaces(), "hub.spaces", (space, at) -> checkArea(head, space, at));
    }
  }

  private static void checkActual(ServiceCost cost, String path) {
    Check.that(
        cost.actual().isPresent(),
        Fault.INCONSISTENT,
        path + ".actual",
        "be given where the year is settled",
        "absent");
  }

  private static void checkArea(ServiceHead head, Space space, String at) {
    Check.that(
        space.area().isPresent() || !head.isBorneBy(space.id()),
        Fault.INCONSISTENT,
        at + ".area",
        "be given where " + head.name() + " is borne by area",
        "absent");
  }

  private static void checkDays(ServiceYear year, Letting letting, String at) {
    Check.that(
        Occupation.occupied(letting, year.period()).isPresent()
            || Occupation.isMembership(letting)
            || letting.spaces().stream().noneMatch(space -> isBearing(year, space)),
        Fault.INCONSISTENT,
        at + ".start",
        "be known to the day where its spaces bear a cost",
        letting.start().map(Object::toString).orElse("absent"));
  }

  private static boolean isBearing(ServiceYear year, String space) {
    return year.heads().stream().anyMatch(head -> head.isBorneBy(space));
  }

  /** Builds a {@link ServiceChargeInput}. */
  public static final class Builder extends ImmutableServiceChargeInput.Builder {
    Builder() {}
  }
}
