package org.creativehubs.core.ledger;

import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.money.MoneyCheck;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/** What was asked of a tenant in one line of an invoice: an amount, a day and what it is for. */
@HubValue
@Value.Immutable
public abstract class Bill {

  Bill() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A bill that is given on the day on which it falls due, without value added tax.
   *
   * @param id its key
   * @param tenant the id of the one who owes it
   * @param due the day on which it falls due
   * @param net the amount
   * @return the bill
   */
  public static Bill of(String id, String tenant, LocalDate due, Money net) {
    return builder().id(id).tenant(tenant).dated(due).due(due).net(net).build();
  }

  /** Its key: any text on one line, at most 100 characters, such as {@code INV-1042}. */
  public abstract String id();

  /** The id of the one who owes it. */
  public abstract String tenant();

  /** The id of the letting that makes it payable; absent where none does. */
  public abstract Optional<String> letting();

  /** The name of the charge in the lease, or what else it is for; not blank. */
  public abstract Optional<String> charge();

  /** The days that it is for; absent where it is for none. */
  public abstract Optional<DateRange> days();

  /** The day on which it is given. */
  @IsoDate
  public abstract LocalDate dated();

  /** The last day on which it is paid in time; not before {@link #dated()}. */
  @IsoDate
  public abstract LocalDate due();

  /** The amount before value added tax; zero or more. */
  public abstract Money net();

  /** Value added tax, zero or more, in the currency of the amount; absent if none is charged. */
  public abstract Optional<Money> vat();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.together(
        () -> Check.id(id(), "id"),
        () -> Check.id(tenant(), "tenant"),
        () -> letting().ifPresent(letting -> Check.id(letting, "letting")),
        () -> charge().ifPresent(charge -> Check.notBlank(charge, "charge")),
        () -> Check.notBefore(due(), "due", dated(), "dated"),
        () -> Check.notNegative(net(), "net"),
        () -> vat().ifPresent(this::checkVat));
  }

  private void checkVat(Money vat) {
    Check.notNegative(vat, "vat");
    MoneyCheck.sameCurrency(vat, "vat", net(), "net");
  }

  /** The amount with value added tax; zero or more. */
  public final Money total() {
    return vat().map(net()::plus).orElseGet(this::net);
  }

  /** The currency of the amount. */
  public final Currency currency() {
    return net().currency();
  }

  /** Key, tenant, days and amounts in one line. */
  @Override
  public final String toString() {
    return Show.line(
        "{} to {}, {} net{}{}{}{}, dated {}, due {}",
        id(),
        tenant(),
        net(),
        vat().map(vat -> ", " + vat + " VAT"),
        charge().map(charge -> ", " + charge),
        days().map(days -> " for " + days),
        letting().map(letting -> " under " + letting),
        dated(),
        due());
  }

  /** Builds a {@link Bill}. */
  public static final class Builder extends ImmutableBill.Builder {
    Builder() {}
  }
}
