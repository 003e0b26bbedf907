package org.creativehubs.finance.receivable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.ledger.Bill;
import org.creativehubs.core.ledger.Ledger;
import org.creativehubs.core.ledger.Receipt;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.time.DateRange;

/**
 * What happened on the account of a tenant, and what does the balance consist of?
 *
 * <p>Balance at the end = balance before the first day + bills + interest and fixed sums, if terms
 * are given - receipts - write-offs of the period, with the balance after each line. It is compared
 * with what the allocation of receipts leaves: overdue + not yet due - credit + interest up to the
 * last day. Lines go by day: bills, receipts, write-offs; interest stands on the last day. A
 * write-off counts as far as something was open. Nothing is undefined.
 *
 * <p>Source: a running account; interest as in {@link LatePaymentInterest}.
 *
 * <pre>{@code
 * DateRange autumn = DateRange.parse("2026-09-01/2026-12-01");
 * Ledger.Builder ledger = Ledger.builder().currency(Currency.getInstance("GBP"));
 * ledger.addBills(Bill.of("INV-1", "bo", autumn.start(), Money.parse("GBP 900.00")));
 * AccountStatement account = TenantStatement.of(ledger.build(), "bo", autumn);
 * account.closing(); // GBP 900.00
 * }</pre>
 */
public final class TenantStatement {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<TenantStatementInput, AccountStatement> ENTRY =
      CatalogEntry.of(
              "tenant-statement",
              TenantStatement.class,
              TenantStatementInput.class,
              AccountStatement.class)
          .title("Statement of a tenant's account")
          .question("What happened on this tenant's account, and what is the balance made of?")
          .convention("by day: bills, receipts, write-offs; interest on the last day")
          .convention("interest only where its terms are given, for the days of the period")
          .convention("the balance is compared with open bills, credits and interest")
          .source(Source.of("A running account"))
          .answeredBy(TenantStatement::answer);

  private TenantStatement() {}

  /**
   * The account of a tenant without interest.
   *
   * @param ledger bills, receipts and write-offs
   * @param tenant the id of the tenant
   * @param period the days of the statement
   * @return the account line by line
   */
  public static AccountStatement of(Ledger ledger, String tenant, DateRange period) {
    TenantStatementInput.Builder input = TenantStatementInput.builder();
    return answer(input.ledger(ledger).tenant(tenant).period(period).build());
  }

  /**
   * The account of a tenant for the given input.
   *
   * @param input ledger, tenant, days and conventions
   * @return the account line by line
   */
  public static AccountStatement answer(TenantStatementInput input) {
    return new Run(input).statement();
  }

  /** The lines of one question. */
  private static final class Run {

    private final TenantStatementInput input;
    private final Books books;
    private final LocalDate last;
    private final Money zero;
    private final List<Move> moves = new ArrayList<>();

    Run(TenantStatementInput input) {
      this.input = input;
      this.last = input.period().lastDay();
      this.books = Books.of(input.ledger(), last, input.allocation());
      this.zero = Money.zero(input.ledger().currency());
    }

    AccountStatement statement() {
      addMoves();
      Money interest = addInterest();
      moves.sort(
          Comparator.comparing(Move::on).thenComparing(Move::entry).thenComparing(Move::reference));
      Money opening = zero;
      List<AccountLine> lines = new ArrayList<>();
      Money balance = zero;
      for (Move move : moves) {
        balance = balance.plus(move.charged()).minus(move.credited());
        if (move.on().isBefore(input.period().start())) {
          opening = balance;
        } else {
          lines.add(move.line(balance));
        }
      }
      return result(opening, lines, balance, interest);
    }

    private void addMoves() {
      for (OpenBill open : books.bills()) {
        Bill bill = open.bill();
        if (bill.tenant().equals(input.tenant())) {
          moves.add(
              new Move(
                  bill.dated(),
                  AccountEntry.BILL,
                  bill.id(),
                  Optional.of(bill.due()),
                  bill.total(),
                  zero));
        }
      }
      Matching matching = new Matching(input.ledger(), input.allocation());
      for (Receipt receipt : input.ledger().receipts()) {
        boolean isOwn = matching.payer(receipt).filter(input.tenant()::equals).isPresent();
        if (isOwn && !receipt.received().isAfter(last)) {
          add(receipt.received(), AccountEntry.RECEIPT, receipt.id(), zero, receipt.amount());
        }
      }
      for (TenantBook.Written written : books.written()) {
        boolean isOwn = written.bill().bill().tenant().equals(input.tenant());
        if (isOwn && !written.amount().isZero()) {
          AccountEntry kind = AccountEntry.valueOf(written.writeOff().kind().name());
          add(written.writeOff().on(), kind, written.writeOff().id(), zero, written.amount());
        }
      }
    }

    private void add(
        LocalDate on, AccountEntry entry, String reference, Money charged, Money credited) {
      moves.add(new Move(on, entry, reference, Optional.empty(), charged, credited));
    }

    /** The interest up to the last day: what ran up before the period is in the opening balance. */
    private Money addInterest() {
      if (input.interest().isEmpty()) {
        return zero;
      }
      LocalDate before = input.period().start().minusDays(1);
      return interest(before, Optional.empty())
          .plus(interest(last, Optional.of(input.period().start())));
    }

    private Money interest(LocalDate on, Optional<LocalDate> from) {
      LatePaymentInterestInput.Builder asked = LatePaymentInterestInput.builder();
      asked.ledger(input.ledger()).from(from).on(on).allocation(input.allocation());
      LateInterest found =
          LatePaymentInterest.answer(asked.terms(input.interest().orElseThrow()).build());
      Money interest =
          books.sum(
              found.lines().stream()
                  .filter(line -> line.tenant().equals(input.tenant()))
                  .map(LateInterestLine::interest)
                  .toList());
      Money sums =
          books.sum(
              found.fixedSums().stream()
                  .filter(sum -> sum.tenant().equals(input.tenant()))
                  .map(FixedSumDue::sum)
                  .toList());
      addCharge(on, AccountEntry.INTEREST, "to " + on, interest);
      addCharge(on, AccountEntry.FIXED_SUM, "to " + on, sums);
      return interest.plus(sums);
    }

    private void addCharge(LocalDate on, AccountEntry entry, String reference, Money amount) {
      if (!amount.isZero()) {
        add(on, entry, reference, amount, zero);
      }
    }

    private AccountStatement result(
        Money opening, List<AccountLine> lines, Money closing, Money interest) {
      Money overdue = open(true);
      Money later = open(false);
      Money credit = books.credits().getOrDefault(input.tenant(), zero);
      return AccountStatement.builder()
          .tenant(input.tenant())
          .period(input.period())
          .allocation(input.allocation())
          .terms(input.interest())
          .opening(opening)
          .addAllLines(lines)
          .closing(closing)
          .overdue(overdue)
          .notYetDue(later)
          .credit(credit)
          .interest(interest)
          .explanation(explained(opening, lines, overdue, later, credit, interest))
          .build();
    }

    private Money open(boolean isOverdue) {
      return books.sum(
          books.open().stream()
              .filter(bill -> bill.bill().tenant().equals(input.tenant()))
              .filter(bill -> bill.bill().due().isBefore(last) == isOverdue)
              .map(OpenBill::open)
              .toList());
    }

    private Explanation explained(
        Money opening,
        List<AccountLine> lines,
        Money overdue,
        Money later,
        Money credit,
        Money interest) {
      Term moved =
          Term.given("balance at the start", opening)
              .plus(
                  Term.given(
                      "charged in the period",
                      books.sum(lines.stream().map(AccountLine::charged).toList())))
              .minus(
                  Term.given(
                      "credited in the period",
                      books.sum(lines.stream().map(AccountLine::credited).toList())))
              .named("balance by the lines");
      Term parts =
          Term.given("overdue", overdue)
              .plus(Term.given("not yet due", later))
              .minus(Term.given("credit on account", credit))
              .plus(Term.given("interest and fixed sums", interest))
              .named("balance by its parts");
      return Explanation.answering(ENTRY.question())
          .given("tenant", Answer.text(input.tenant()))
          .given("allocation of receipts", Answer.text(input.allocation().toString()))
          .given(
              "interest",
              Answer.text(
                  input.interest().map(LateInterestTerms::toString).orElse("none is claimed")))
          .terms(moved, parts)
          .build();
    }
  }

  /** Something that moves the balance. */
  private record Move(
      LocalDate on,
      AccountEntry entry,
      String reference,
      Optional<LocalDate> due,
      Money charged,
      Money credited) {

    AccountLine line(Money balance) {
      AccountLine.Builder line = AccountLine.builder();
      line.on(on).entry(entry).reference(reference).due(due);
      return line.charged(charged).credited(credited).balance(balance).build();
    }
  }
}
