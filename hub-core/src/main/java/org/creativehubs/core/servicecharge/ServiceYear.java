package org.creativehubs.core.servicecharge;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.money.MoneyCheck;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What the services of a hub cost in one year, or another period that is settled at once. */
@HubValue
@Value.Immutable
public abstract class ServiceYear {

  ServiceYear() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A year without funds and caps.
   *
   * @param id its key
   * @param period its days
   * @param heads the heads of cost
   * @return the year
   */
  public static ServiceYear of(String id, DateRange period, List<ServiceHead> heads) {
    return builder().id(id).period(period).heads(heads).build();
  }

  /** Its key: any text on one line, at most 100 characters, such as {@code 2026-27}. */
  public abstract String id();

  /** Its days. */
  public abstract DateRange period();

  /** The heads, each with its own name, all amounts in one currency; at least one is not a fee. */
  public abstract List<ServiceHead> heads();

  /** The funds that heads fill or draw on, each with its own name. */
  public abstract List<ServiceFund> funds();

  /** The caps that leases put on charges; where several hold for one, the lowest does. */
  public abstract List<ServiceCap> caps();

  /** Where it is written. */
  public abstract Optional<Source> source();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.id(id(), "id");
    Check.notEmpty(heads(), "heads");
    Check.that(
        costs().findAny().isPresent(),
        Fault.INCONSISTENT,
        "heads",
        "hold at least one that is not a fee",
        heads().size() + " of them");
    Check.distinct(heads(), ServiceHead::name, "heads", "name");
    Check.distinct(funds(), ServiceFund::name, "funds", "name");
    Check.each(heads(), "heads", this::checkHead);
    Check.each(funds(), "funds", this::checkFund);
    Check.each(caps(), "caps", this::checkCap);
  }

  private void checkHead(ServiceHead head, String at) {
    Check.each(head.costs(), at + ".costs", this::checkCost);
    for (String name : head.feeOn()) {
      Check.that(
          head(name).filter(other -> other.kind() == ServiceHeadKind.COST).isPresent(),
          Fault.UNKNOWN_CODE,
          at + ".feeOn",
          "be of heads of kind COST",
          name);
    }
    head.fund()
        .ifPresent(
            name ->
                Check.that(
                    funds().stream().anyMatch(fund -> fund.name().equals(name)),
                    Fault.UNKNOWN_CODE,
                    at + ".fund",
                    "be a fund of the year",
                    name));
  }

  private void checkCost(ServiceCost cost, String at) {
    checkCurrency(cost.budget(), at + ".budget");
    cost.period()
        .ifPresent(
            period ->
                Check.that(
                    period().contains(period),
                    Fault.INCONSISTENT,
                    at + ".period",
                    "lie within the year " + period(),
                    period));
  }

  private void checkFund(ServiceFund fund, String at) {
    fund.opening().ifPresent(opening -> checkCurrency(opening, at + ".opening"));
    fund.interest().ifPresent(interest -> checkCurrency(interest, at + ".interest"));
  }

  private void checkCap(ServiceCap cap, String at) {
    cap.base().ifPresent(base -> checkCurrency(base, at + ".base"));
    cap.head()
        .ifPresent(
            name ->
                Check.that(
                    head(name).filter(head -> !head.kind().isTakenOff()).isPresent(),
                    Fault.UNKNOWN_CODE,
                    at + ".head",
                    "be a head of the year that is not taken off",
                    name));
  }

  private void checkCurrency(Money amount, String field) {
    Currency wanted = currency();
    MoneyCheck.inCurrency(amount, field, wanted);
  }

  private Optional<ServiceHead> head(String name) {
    return heads().stream().filter(head -> head.name().equals(name)).findFirst();
  }

  /** The currency of all amounts. */
  public final Currency currency() {
    return costs().findFirst().orElseThrow().budget().currency();
  }

  /** Whether every cost says what it came to, so that the year can be settled. */
  public final boolean isComplete() {
    return costs().allMatch(cost -> cost.actual().isPresent());
  }

  private Stream<ServiceCost> costs() {
    return heads().stream().flatMap(head -> head.costs().stream());
  }

  /** Builds a {@link ServiceYear}. */
  public static final class Builder extends ImmutableServiceYear.Builder {
    Builder() {}
  }
}
