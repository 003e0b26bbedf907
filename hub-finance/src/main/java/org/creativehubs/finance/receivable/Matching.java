package org.creativehubs.finance.receivable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.ledger.Bill;
import org.creativehubs.core.ledger.Ledger;
import org.creativehubs.core.ledger.Receipt;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;

/** Whose a receipt is, and which bill it names. */
final class Matching {

  private final Ledger ledger;
  private final AllocationPolicy policy;
  private final Map<String, Bill> bills = new HashMap<>();
  private final Set<String> tenants = new HashSet<>();

  Matching(Ledger ledger, AllocationPolicy policy) {
    this.ledger = ledger;
    this.policy = policy;
    for (Bill bill : ledger.bills()) {
      bills.put(bill.id(), bill);
      tenants.add(bill.tenant());
    }
  }

  /** Refuses all receipts that find no bill, where the policy says so. */
  static void check(Ledger ledger, AllocationPolicy policy) {
    if (policy.unmatched() == UnmatchedRule.REFUSE) {
      new Matching(ledger, policy).check();
    }
  }

  private void check() {
    List<Runnable> rules = new ArrayList<>();
    Check.each(
        ledger.receipts(),
        "ledger.receipts",
        (receipt, at) ->
            refusal(receipt)
                .ifPresent(
                    reason ->
                        rules.add(
                            () ->
                                Check.that(
                                    false,
                                    Fault.INCONSISTENT,
                                    at,
                                    "find a bill, " + Show.words(reason),
                                    receipt))));
    Check.together(rules.toArray(Runnable[]::new));
  }

  private Optional<UnallocatedReason> refusal(Receipt receipt) {
    return reason(receipt)
        .or(
            () ->
                payer(receipt)
                    .filter(payer -> !tenants.contains(payer))
                    .map(payer -> UnallocatedReason.NO_BILL));
  }

  /** The tenant that paid: as the bank says, or else as the bill that is named says. */
  Optional<String> payer(Receipt receipt) {
    return receipt.tenant().or(() -> bill(receipt).map(Bill::tenant));
  }

  /** The bill that decides what is paid first; only where references decide. */
  Optional<Bill> named(Receipt receipt) {
    return policy.rule() == AllocationRule.AS_REFERENCED ? bill(receipt) : Optional.empty();
  }

  private Optional<Bill> bill(Receipt receipt) {
    return receipt
        .reference()
        .flatMap(id -> Optional.ofNullable(bills.get(id)))
        .filter(bill -> receipt.tenant().filter(payer -> !payer.equals(bill.tenant())).isEmpty());
  }

  /** Why it cannot be allocated at all; empty where it can. */
  Optional<UnallocatedReason> reason(Receipt receipt) {
    if (payer(receipt).isEmpty()) {
      return Optional.of(UnallocatedReason.UNKNOWN_PAYER);
    }
    boolean isLost =
        policy.rule() == AllocationRule.AS_REFERENCED
            && policy.unmatched() != UnmatchedRule.IGNORE_REFERENCE
            && receipt.reference().isPresent()
            && bill(receipt).isEmpty();
    return isLost ? Optional.of(UnallocatedReason.UNKNOWN_REFERENCE) : Optional.empty();
  }
}
