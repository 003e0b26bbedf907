package org.creativehubs.finance.tenantcharge;

import java.time.LocalDate;
import java.util.Optional;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/** What {@link ServiceStatements} takes: the hub, which of its service years, and which letting. */
@HubValue
@Value.Immutable
public abstract class ServiceStatementsInput {

  ServiceStatementsInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The hub, of which as much is known as {@link ServiceChargeInput#hub()} asks. */
  public abstract Hub hub();

  /** Any day of the service year. */
  @IsoDate
  public abstract LocalDate on();

  /** The id of the letting; it bears a part of the year's services. */
  public abstract String letting();

  /** Value added tax on what the tenant is charged, in [0, 1]; absent if none is charged. */
  public abstract Optional<Ratio> vatRate();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.id(letting(), "letting");
    account();
  }

  final ServiceChargeInput account() {
    return ServiceChargeInput.builder().hub(hub()).on(on()).vatRate(vatRate()).build();
  }

  /** Builds a {@link ServiceStatementsInput}. */
  public static final class Builder extends ImmutableServiceStatementsInput.Builder {
    Builder() {}
  }
}
