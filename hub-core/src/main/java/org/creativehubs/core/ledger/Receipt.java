package org.creativehubs.core.ledger;

import java.time.LocalDate;
import java.util.Optional;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/** Money that came in, as a line of a bank statement says it. */
@HubValue
@Value.Immutable
public abstract class Receipt {

  Receipt() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A receipt from a tenant without a reference.
   *
   * @param id its key
   * @param tenant the id of the one who paid
   * @param received the day on which it came in
   * @param amount the amount, above zero
   * @return the receipt
   */
  public static Receipt of(String id, String tenant, LocalDate received, Money amount) {
    return builder().id(id).tenant(tenant).received(received).amount(amount).build();
  }

  /** Its key: any text on one line, at most 100 characters, such as {@code BANK-77}. */
  public abstract String id();

  /** The id of the one who paid; absent where the bank does not say it. */
  public abstract Optional<String> tenant();

  /** The day on which it came in. */
  @IsoDate
  public abstract LocalDate received();

  /** The amount; above zero. */
  public abstract Money amount();

  /** The id of the bill that it is meant for, as the payer wrote it; not blank. */
  public abstract Optional<String> reference();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.together(
        () -> Check.id(id(), "id"),
        () -> tenant().ifPresent(tenant -> Check.id(tenant, "tenant")),
        () -> Check.positive(amount(), "amount"),
        () -> reference().ifPresent(text -> Check.notBlank(text, "reference")));
  }

  /** Key, payer, day, amount and reference in one line. */
  @Override
  public final String toString() {
    return Show.line(
        "{}, {}{} on {}{}",
        id(),
        amount(),
        tenant().map(tenant -> " from " + tenant),
        received(),
        reference().map(text -> ", reference " + text));
  }

  /** Builds a {@link Receipt}. */
  public static final class Builder extends ImmutableReceipt.Builder {
    Builder() {}
  }
}
