package org.creativehubs.finance.receivable;

import static org.creativehubs.testing.Answers.fields;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.function.Function;
import org.creativehubs.core.ledger.Bill;
import org.creativehubs.core.ledger.Ledger;
import org.creativehubs.core.ledger.Receipt;
import org.creativehubs.core.ledger.WriteOff;
import org.creativehubs.core.ledger.WriteOffKind;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DayCount;
import org.creativehubs.core.time.OpenDateRange;
import org.creativehubs.testing.ReferenceCases;
import tools.jackson.databind.JsonNode;

/** Reference cases of receivables, worked by hand. */
public final class ReceivableCases {

  private ReceivableCases() {}

  public static void bind(ReferenceCases cases) {
    cases
        .bind("finance/receiptAllocation.json", ReceivableCases::allocation)
        .bind("finance/arrears.json", ReceivableCases::arrears)
        .bind("finance/latePaymentInterest.json", ReceivableCases::interest);
  }

  private static Object allocation(JsonNode in) {
    AllocationPolicy policy = AllocationPolicy.of(AllocationRule.valueOf(text(in, "rule")));
    if (in.has("credit")) {
      policy = policy.toBuilder().credit(CreditRule.valueOf(text(in, "credit"))).build();
    }
    AllocatedReceipts found = ReceiptAllocation.of(ledger(in), day(in, "on"), policy);
    return fields(
        "paid", found.bills().stream().map(BillBalance::paid).toList(),
        "open", found.bills().stream().map(BillBalance::open).toList(),
        "left", found.left());
  }

  private static Object arrears(JsonNode in) {
    AgeingPolicy.Builder ageing = AgeingPolicy.builder();
    in.get("edges").forEach(edge -> ageing.addEdges(edge.intValue()));
    ageing.basis(AgeingBasis.valueOf(text(in, "basis")));
    ArrearsInput.Builder input = ArrearsInput.builder().ledger(ledger(in)).on(day(in, "on"));
    AgedDebt found = Arrears.answer(input.ageing(ageing.build()).build());
    return fields(
        "groups", found.groups(), "notYetDue", found.notYetDue(), "arrears", found.arrears());
  }

  private static Object interest(JsonNode in) {
    LatePaymentInterestInput.Builder input = LatePaymentInterestInput.builder();
    input.ledger(ledger(in)).on(day(in, "on")).terms(terms(in.get("terms")));
    if (in.has("from")) {
      input.from(day(in, "from"));
    }
    LateInterest found = LatePaymentInterest.answer(input.build());
    return fields(
        "interest",
        found.interest(),
        "fixedSums",
        found.fixedSums().stream().map(FixedSumDue::sum).toList());
  }

  private static LateInterestTerms terms(JsonNode in) {
    LateInterestTerms.Builder terms = LateInterestTerms.builder();
    terms.rate(Ratio.parse(text(in, "rate")));
    rows(in, "baseRates", row -> BaseRate.of(days(row), Ratio.parse(row.get(2).asString())))
        .forEach(terms::addBaseRates);
    rows(in, "fixedSums", row -> FixedSum.of(gbp(row.get(0)), gbp(row.get(1))))
        .forEach(terms::addFixedSums);
    if (in.has("reset")) {
      terms.reset(RateReset.valueOf(text(in, "reset")));
    }
    if (in.has("daily")) {
      terms.daily(DailyRate.valueOf(text(in, "daily")));
    }
    if (in.has("graceDays")) {
      terms.graceDays(in.get("graceDays").intValue());
    }
    if (in.has("grace")) {
      terms.grace(GraceRule.valueOf(text(in, "grace")));
    }
    if (in.has("dayCount")) {
      terms.dayCount(DayCount.valueOf(text(in, "dayCount")));
    }
    return terms.build();
  }

  private static OpenDateRange days(JsonNode row) {
    return OpenDateRange.of(
        LocalDate.parse(row.get(0).asString()), LocalDate.parse(row.get(1).asString()));
  }

  private static Ledger ledger(JsonNode in) {
    return Ledger.builder()
        .currency(Currency.getInstance("GBP"))
        .addAllBills(rows(in, "bills", ReceivableCases::bill))
        .addAllReceipts(rows(in, "receipts", ReceivableCases::receipt))
        .addAllWriteOffs(rows(in, "writeOffs", ReceivableCases::writeOff))
        .build();
  }

  private static Bill bill(JsonNode row) {
    Bill.Builder bill = Bill.builder().id(row.get(0).asString()).tenant("bo");
    bill.dated(LocalDate.parse(row.get(1).asString()));
    return bill.due(LocalDate.parse(row.get(2).asString())).net(gbp(row.get(3))).build();
  }

  private static Receipt receipt(JsonNode row) {
    LocalDate day = LocalDate.parse(row.get(1).asString());
    Receipt receipt = Receipt.of(row.get(0).asString(), "bo", day, gbp(row.get(2)));
    return row.get(3).isNull()
        ? receipt
        : receipt.toBuilder().reference(row.get(3).asString()).build();
  }

  private static WriteOff writeOff(JsonNode row) {
    WriteOff.Builder off = WriteOff.builder().id(row.get(0).asString());
    off.bill(row.get(1).asString()).on(LocalDate.parse(row.get(2).asString()));
    return off.amount(gbp(row.get(3))).kind(WriteOffKind.valueOf(row.get(4).asString())).build();
  }

  private static <T> List<T> rows(JsonNode in, String field, Function<JsonNode, T> row) {
    List<T> rows = new ArrayList<>();
    if (in.has(field)) {
      in.get(field).forEach(one -> rows.add(row.apply(one)));
    }
    return rows;
  }

  private static Money gbp(JsonNode amount) {
    return Money.parse("GBP " + amount.asString());
  }

  private static LocalDate day(JsonNode in, String field) {
    return LocalDate.parse(text(in, field));
  }

  private static String text(JsonNode in, String field) {
    return in.get(field).asString();
  }
}
