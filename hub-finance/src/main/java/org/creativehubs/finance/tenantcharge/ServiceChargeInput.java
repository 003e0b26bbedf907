package org.creativehubs.finance.tenantcharge;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.creativehubs.core.money.MoneyCheck;
import org.creativehubs.core.quantity.Ratio;
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

  /** The heads of cost, each with its own name; at least one. */
  public abstract List<ServiceHead> heads();

  /** The units, each with its own name; at least one. */
  public abstract List<ServiceUnit> units();

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
    Check.notEmpty(units(), "units");
    Check.distinct(units(), ServiceUnit::name, "units", "name");
    checkCap(capOverBudget());
    vatRate().ifPresent(rate -> Check.share(rate, "vatRate"));
    Set<String> names = units().stream().map(ServiceUnit::name).collect(Collectors.toSet());
    for (int i = 0; i < heads().size(); i++) {
      check(heads().get(i), "heads[" + i + "].", names);
    }
  }

  private void check(ServiceHead head, String path, Set<String> names) {
    MoneyCheck.sameCurrency(
        head.budget(), path + "budget", heads().get(0).budget(), "heads[0].budget");
    for (String unit : head.weights().keySet()) {
      Check.that(
          names.contains(unit), Fault.UNKNOWN_CODE, path + "weights", "be of units given", unit);
    }
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
