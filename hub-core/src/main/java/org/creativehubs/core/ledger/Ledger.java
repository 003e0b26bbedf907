package org.creativehubs.core.ledger;

import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.money.Currencies;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.money.MoneyCheck;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/**
 * What tenants were asked for, what they paid, what was written off and what is held as security,
 * all in one currency. It stands beside a hub: tenants and lettings are named by their ids there.
 *
 * <p>Which receipt pays which bill follows from a rule that is named where it is asked for. All
 * that contradicts itself here is refused together, by path.
 */
@HubValue
@Value.Immutable
public abstract class Ledger {

  Ledger() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The currency of all amounts. */
  public abstract Currency currency();

  /** What tenants were asked for; each with an id of its own. */
  public abstract List<Bill> bills();

  /** What came in; each with an id of its own. */
  public abstract List<Receipt> receipts();

  /**
   * What is not asked for any more, each with an id of its own and for one of {@link #bills()}, not
   * before its date; those of a bill are together at most its total.
   */
  public abstract List<WriteOff> writeOffs();

  /** What is or was held as security; each with an id of its own. */
  public abstract List<HeldDeposit> deposits();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    List<Runnable> rules = new ArrayList<>();
    rules.add(() -> Currencies.payable(currency()));
    rules.add(() -> Check.distinct(bills(), Bill::id, "bills", "id"));
    rules.add(() -> Check.distinct(receipts(), Receipt::id, "receipts", "id"));
    rules.add(() -> Check.distinct(writeOffs(), WriteOff::id, "writeOffs", "id"));
    rules.add(() -> Check.distinct(deposits(), HeldDeposit::id, "deposits", "id"));
    Check.each(bills(), "bills", (bill, at) -> amount(bill.net(), at + ".net", rules));
    Check.each(
        receipts(), "receipts", (receipt, at) -> amount(receipt.amount(), at + ".amount", rules));
    Check.each(deposits(), "deposits", (held, at) -> amount(held.amount(), at + ".amount", rules));
    addWriteOffs(rules);
    Check.together(rules.toArray(Runnable[]::new));
  }

  private void amount(Money amount, String field, List<Runnable> rules) {
    if (!amount.currency().equals(currency())) {
      rules.add(() -> MoneyCheck.inCurrency(amount, field, currency()));
    }
  }

  private void addWriteOffs(List<Runnable> rules) {
    if (writeOffs().isEmpty()) {
      return;
    }
    Map<String, Bill> byId = new HashMap<>();
    bills().forEach(bill -> byId.putIfAbsent(bill.id(), bill));
    Map<String, Money> left = new HashMap<>();
    Check.each(
        writeOffs(),
        "writeOffs",
        (writeOff, at) -> {
          Bill bill = byId.get(writeOff.bill());
          if (bill == null || !bill.currency().equals(writeOff.amount().currency())) {
            rules.add(() -> refuse(writeOff, bill != null, at));
          } else {
            Money rest = left.getOrDefault(bill.id(), bill.total());
            left.put(bill.id(), rest.minus(writeOff.amount()));
            rules.add(() -> check(writeOff, bill, rest, at));
          }
        });
  }

  private void refuse(WriteOff writeOff, boolean hasBill, String at) {
    Check.that(hasBill, Fault.UNKNOWN_CODE, at + ".bill", "be the id of a bill", writeOff.bill());
    MoneyCheck.inCurrency(writeOff.amount(), at + ".amount", currency());
  }

  private static void check(WriteOff writeOff, Bill bill, Money rest, String at) {
    Check.notBefore(writeOff.on(), at + ".on", bill.dated(), "the date of the bill");
    Check.that(
        writeOff.amount().compareTo(rest) <= 0,
        Fault.INCONSISTENT,
        at + ".amount",
        "be at most what is left of the bill, " + rest,
        writeOff.amount());
  }

  /** How much of each kind it holds, in one line. */
  @Override
  public final String toString() {
    return Show.line(
        "ledger in {}: {} bills, {} receipts, {} write-offs, {} deposits",
        currency(),
        bills().size(),
        receipts().size(),
        writeOffs().size(),
        deposits().size());
  }

  /** Builds a {@link Ledger}. */
  public static final class Builder extends ImmutableLedger.Builder {
    Builder() {}
  }
}
