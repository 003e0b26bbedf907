package org.creativehubs.finance.tenantcharge;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.hub.Space;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.money.MoneyCheck;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What {@link ServiceCharge} takes; all money is in one currency and for one year. */
@HubValue
@Value.Immutable
public abstract class ServiceChargeInput {

  ServiceChargeInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The hub, whose spaces bear the cost and whose lettings say who had them; the start of each
   * letting of a space that bears a part is known to the day, or lies before the year.
   */
  public abstract Hub hub();

  /** The year, or any other period, that is settled. */
  public abstract DateRange year();

  /** The heads of cost, each with its own name; at least one. */
  public abstract List<ServiceHead> heads();

  /**
   * How far a tenant's whole charge may exceed all that was paid on account, zero or more; absent
   * without a cap. It holds beside the caps of single heads.
   */
  public abstract Optional<Ratio> capOverBudget();

  /** Value added tax on what tenants are charged, in [0, 1]; absent if none is charged. */
  public abstract Optional<Ratio> vatRate();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notEmpty(heads(), "heads");
    Check.distinct(heads(), ServiceHead::name, "heads", "name");
    checkCap(capOverBudget());
    vatRate().ifPresent(rate -> Check.share(rate, "vatRate"));
    Check.each(heads(), "heads", this::checkHead);
    Check.each(hub().lettings(), "hub.lettings", this::checkDays);
  }

  private void checkHead(ServiceHead head, String path) {
    MoneyCheck.sameCurrency(
        head.budget(), path + ".budget", heads().get(0).budget(), "heads[0].budget");
    head.period()
        .ifPresent(
            period ->
                Check.that(
                    year().contains(period),
                    Fault.INCONSISTENT,
                    path + ".period",
                    "lie within year " + year(),
                    period));
    head.weights().keySet().forEach(space -> checkSpace(space, path + ".weights"));
    head.spaces().forEach(space -> checkSpace(space, path + ".spaces"));
    if (head.weights().isEmpty()) {
      Check.notEmpty(hub().spaces(), "hub.spaces");
      Check.each(hub().spaces(), "hub.spaces", (space, at) -> checkArea(head, space, at, path));
    }
  }

  private void checkSpace(String space, String path) {
    Check.that(
        hub().spaces().stream().anyMatch(each -> each.id().equals(space)),
        Fault.UNKNOWN_CODE,
        path,
        "be of spaces of the hub",
        space);
  }

  private static void checkArea(ServiceHead head, Space space, String at, String path) {
    Check.that(
        space.area().isPresent() || !head.isBorneBy(space.id()),
        Fault.INCONSISTENT,
        at + ".area",
        "be given where " + path + " is borne by area",
        "absent");
  }

  private void checkDays(Letting letting, String at) {
    Check.that(
        Occupation.occupied(letting, year()).isPresent()
            || Occupation.isMembership(letting)
            || letting.spaces().stream().noneMatch(this::isBearing),
        Fault.INCONSISTENT,
        at + ".start",
        "be known to the day where its spaces bear a cost",
        letting.start().map(Object::toString).orElse("absent"));
  }

  private boolean isBearing(String space) {
    return heads().stream().anyMatch(head -> head.isBorneBy(space));
  }

  static void checkCap(Optional<Ratio> capOverBudget) {
    capOverBudget.ifPresent(cap -> Check.notNegative(cap, "capOverBudget"));
  }

  final Currency currency() {
    return heads().get(0).budget().currency();
  }

  /** Builds a {@link ServiceChargeInput}. */
  public static final class Builder extends ImmutableServiceChargeInput.Builder {
    Builder() {}
  }
}
