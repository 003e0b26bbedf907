package org.creativehubs.core.sheets;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creativehubs.core.ledger.Bill;
import org.creativehubs.core.ledger.Ledger;
import org.creativehubs.core.ledger.Receipt;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;

/** Makes a ledger of the rows of a bank file, or of a list of receipts or bills. */
final class LedgerMaker implements SheetReading.Maker<Ledger> {

  private final SheetReading reading;
  private final Map<String, Bill> bills = new LinkedHashMap<>();
  private final Map<String, Receipt> receipts = new LinkedHashMap<>();
  private final Map<String, Integer> lines = new HashMap<>();

  /** The bills that lines of the bank may name, with their ids and tenants by plain words. */
  private final Map<String, Bill> knownBills = new HashMap<>();

  private final Map<String, String> ids = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();

  LedgerMaker(SheetReading reading) {
    this(reading, List.of());
  }

  LedgerMaker(SheetReading reading, List<Bill> known) {
    this.reading = reading;
    for (Bill bill : known) {
      knownBills.put(bill.id(), bill);
      ids.put(SheetWords.words(bill.id()), bill.id());
      names.put(SheetWords.words(bill.tenant()), bill.tenant());
    }
  }

  @Override
  public void row(SheetLine line) {
    if (reading.head().kind() == SheetKind.BILLS) {
      bill(line);
    } else {
      receipt(line);
    }
  }

  private void receipt(SheetLine line) {
    String words =
        line.given(SheetRole.DESCRIPTION).or(() -> line.given(SheetRole.TYPE)).orElse("");
    if (SheetWords.begins("BALANCE", words)) {
      line.leaveOut("a balance");
      return;
    }
    Optional<Money> out = line.money(SheetRole.PAID_OUT);
    Optional<Money> in = line.money(SheetRole.PAID_IN).or(() -> line.money(SheetRole.AMOUNT));
    Optional<LocalDate> day = line.day(SheetRole.DATE);
    if (line.isFaulty()) {
      return;
    }
    if (in.filter(Money::isPositive).isEmpty()) {
      leaveOut(line, in, out);
      return;
    }
    if (out.filter(amount -> !amount.isZero()).isPresent()) {
      line.fault(SheetRole.PAID_OUT, Fault.INCONSISTENT, "be empty where something came in", "");
      return;
    }
    if (day.isEmpty()) {
      line.fault(SheetRole.DATE, Fault.EMPTY, "be given", "");
      return;
    }
    Receipt made = receipt(line, day.get(), in.get());
    if (isNew(line, made.id())) {
      receipts.put(made.id(), made);
    }
  }

  private Receipt receipt(SheetLine line, LocalDate day, Money amount) {
    String said = said(line);
    Optional<String> bill = only(ids, said);
    Optional<String> payer = payer(line, said, bill);
    Optional<String> reference = bill.or(() -> line.given(SheetRole.REFERENCE));
    if (payer.isEmpty()) { // to be seen by the person who finds out
      reference = reference.or(() -> line.given(SheetRole.DESCRIPTION));
    }
    Receipt.Builder receipt = Receipt.builder().id(id(line)).received(day).amount(amount);
    return receipt.tenant(payer).reference(reference).build();
  }

  /** What the line says, in plain words with a blank before and behind. */
  private static String said(SheetLine line) {
    String reference = line.given(SheetRole.REFERENCE).orElse("");
    return SheetWords.words(line.given(SheetRole.DESCRIPTION).orElse("") + " " + reference);
  }

  /** The one of some that a line names; empty where it names none, or two. */
  private static Optional<String> only(Map<String, String> some, String said) {
    List<String> found =
        some.entrySet().stream()
            .filter(entry -> said.contains(entry.getKey()))
            .map(Map.Entry::getValue)
            .distinct()
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** As its column says, else the mapping, else the bill it names, else the tenant it names. */
  private Optional<String> payer(SheetLine line, String said, Optional<String> bill) {
    Optional<String> written =
        line.given(SheetRole.TENANT).map(SheetLine::key).or(() -> mapped(said));
    if (written.isPresent()) {
      return written;
    }
    Optional<String> found =
        bill.map(id -> Check.notNull(knownBills.get(id), "bill").tenant())
            .or(() -> only(names, said));
    reading.count(
        found.isPresent()
            ? "receipts whose payer was found by a bill or name that the line of the bank holds: {}"
            : "receipts without a payer, whom \"payers\" in the mapping can name: {}");
    return found;
  }

  /** Whom the longest text of the mapping names that stands in the line. */
  private Optional<String> mapped(String said) {
    return reading.mapping().payers().entrySet().stream()
        .filter(entry -> said.contains(SheetWords.words(entry.getKey())))
        .max(Comparator.comparingInt(entry -> entry.getKey().length()))
        .map(Map.Entry::getValue);
  }

  private static void leaveOut(SheetLine line, Optional<Money> in, Optional<Money> out) {
    boolean wentOut =
        in.filter(Money::isNegative).isPresent() || out.filter(any -> !any.isZero()).isPresent();
    line.leaveOut(wentOut ? "money that went out" : "nothing came in");
  }

  /** The key of a bank is at times that of a day only, so a row without one has its line. */
  private String id(SheetLine line) {
    return line.given(SheetRole.ID).map(SheetLine::key).orElse("line " + line.number());
  }

  private boolean isNew(SheetLine line, String id) {
    Integer before = lines.putIfAbsent(id, line.number());
    if (before != null) {
      line.fault(SheetRole.ID, Fault.DUPLICATE, "differ from that on line " + before, "");
    }
    return before == null;
  }

  private void bill(SheetLine line) {
    String id = SheetLine.key(line.needed(SheetRole.ID));
    String tenant = SheetLine.key(line.needed(SheetRole.TENANT));
    Optional<LocalDate> due = line.day(SheetRole.DUE);
    Optional<LocalDate> dated = line.day(SheetRole.DATE).or(() -> due);
    Optional<Money> vat = line.moneyNotNegative(SheetRole.VAT);
    Optional<Money> gross = line.money(SheetRole.AMOUNT);
    Optional<Money> net = line.money(SheetRole.NET).or(() -> net(gross, vat));
    if (line.isFaulty()) {
      return;
    }
    if (net.filter(Money::isNegative).isPresent()) {
      line.leaveOut("a credit note, which this ledger does not hold");
      return;
    }
    if (due.isEmpty() || net.isEmpty()) {
      SheetRole empty = due.isEmpty() ? SheetRole.DUE : SheetRole.AMOUNT;
      line.fault(empty, Fault.EMPTY, "be given", "");
      return;
    }
    checkSum(line, net.get(), vat, gross);
    Bill.Builder bill = Bill.builder().id(id).tenant(tenant).due(due.get()).net(net.get());
    bill.dated(dated.orElseThrow()).vat(vat.filter(tax -> !tax.isZero()));
    line.given(SheetRole.UNIT).map(SheetLine::key).ifPresent(bill::letting);
    line.given(SheetRole.DESCRIPTION).ifPresent(bill::charge);
    Bill made = bill.build();
    if (!line.isFaulty() && isNew(line, id)) {
      bills.put(id, made);
    }
  }

  private static Optional<Money> net(Optional<Money> gross, Optional<Money> vat) {
    return gross.map(amount -> vat.map(amount::minus).orElse(amount));
  }

  private void checkSum(SheetLine line, Money net, Optional<Money> vat, Optional<Money> gross) {
    Money total = vat.map(net::plus).orElse(net);
    if (gross.isPresent() && vat.isPresent() && !gross.get().equals(total)) {
      String rule = "be net and value added tax together, " + total;
      line.fault(SheetRole.AMOUNT, Fault.INCONSISTENT, rule, "");
    }
  }

  @Override
  public Ledger finish() {
    Ledger.Builder ledger = Ledger.builder().currency(reading.currency());
    return ledger.addAllBills(bills.values()).addAllReceipts(receipts.values()).build();
  }
}
