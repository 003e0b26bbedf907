package org.creativehubs.finance.loan;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.loan.Loan;
import org.creativehubs.core.loan.LoanDrawing;
import org.creativehubs.core.loan.LoanFee;
import org.creativehubs.core.loan.LoanHolidayKind;
import org.creativehubs.core.loan.LoanInterest;
import org.creativehubs.core.loan.LoanRate;
import org.creativehubs.core.loan.MaturityRepayment;
import org.creativehubs.core.loan.Overpayment;
import org.creativehubs.core.loan.OverpaymentRule;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.finance.internal.WholeUnits;
import org.jspecify.annotations.Nullable;

/**
 * Runs a loan from its first day to its last, in minor units. On one day drawings come first, then
 * the payment, then overpayments and fees; each day has one row.
 */
final class LoanRun {

  private static final long MOST = 1_000_000_000_000_000L;

  /** When an instalment was found again, and from what; the interest is that of some pieces. */
  record Setting(
      int payment,
      int end,
      long balance,
      double interest,
      int firstPiece,
      int lastPiece,
      int rate) {}

  final LoanCalendar days;
  final Ratio[] rates;

  /** Rows. */
  int size;

  LocalDate[] on;

  /** The day by which it counts, which is another than the day shown where a payment moves. */
  LocalDate[] eventOn;

  int[] number;
  long[] drawn;
  long[] interest;
  long[] added;
  long[] interestPaid;
  long[] waiting;
  long[] instalment;
  long[] principal;
  long[] overpaid;
  long[] fees;
  long[] closing;

  /** The setting of the instalment of a row, and its pieces of interest, the last not included. */
  int[] settingOf;

  int[] firstPiece;
  int[] lastPiece;

  final List<Setting> settings = new ArrayList<>(4);

  /** Pieces of interest: a balance at a rate for some days. */
  int pieces;

  LocalDate[] pieceFrom;
  LocalDate[] pieceTo;
  long[] pieceBalance;
  int[] pieceRate;
  long[] pieceAbove;
  long[] pieceBelow;

  private final Loan loan;
  private final LevelInstalment level;
  private final LocalDate[] rateFrom;
  private final double[] rateOf;
  private final List<LoanDrawing> drawings;
  private final List<Overpayment> overpayments;
  private final List<LoanFee> charges;
  private final List<InvalidValueException> faults = new ArrayList<>(0);

  private int nextDrawing;
  private int nextOverpayment;
  private int nextFee;
  private int rate;
  private @Nullable LocalDate at;
  private long balance;
  private long deferred;
  private int periodPiece;
  private double near;

  private boolean mustSet = true;
  private int setRate = -1;
  private long part;
  private int end;

  /** The last payment for which an instalment that is set from now on is found. */
  private int target;

  private LoanRun(Loan loan) {
    this.loan = loan;
    days = new LoanCalendar(loan);
    List<LoanRate> inOrder = loan.interest().inOrder();
    rates = new Ratio[inOrder.size()];
    rateFrom = new LocalDate[rates.length];
    rateOf = new double[rates.length];
    for (int i = 0; i < rates.length; i++) {
      rates[i] = loan.interest().charged(inOrder.get(i));
      rateFrom[i] = inOrder.get(i).from();
      rateOf[i] = rates[i].toDouble();
    }
    level = new LevelInstalment(loan, days, this);
    drawings = inOrder(loan.drawings(), LoanDrawing::on);
    overpayments = inOrder(loan.overpayments(), Overpayment::on);
    charges = inOrder(loan.fees(), LoanFee::on);
    end = loan.payments();
    target = end;
    int rows = end + drawings.size() + overpayments.size() + charges.size();
    rows(rows);
    pieces(rows + rates.length);
  }

  /** Runs a loan. */
  static LoanRun of(Loan loan) {
    LoanRun run = new LoanRun(loan);
    run.run();
    return run;
  }

  LevelInstalment level() {
    return level;
  }

  private static <T> List<T> inOrder(List<T> all, Function<T, LocalDate> day) {
    if (all.size() < 2) {
      return all;
    }
    List<T> sorted = new ArrayList<>(all);
    sorted.sort(Comparator.comparing(day));
    return sorted;
  }

  private void rows(int rows) {
    on = new LocalDate[rows];
    eventOn = days.moves() ? new LocalDate[rows] : on;
    number = new int[rows];
    settingOf = new int[rows];
    firstPiece = new int[rows];
    lastPiece = new int[rows];
    drawn = new long[rows];
    interest = new long[rows];
    interestPaid = new long[rows];
    principal = new long[rows];
    instalment = new long[rows];
    closing = new long[rows];
    long[] none = new long[rows];
    added = loan.holidays().isEmpty() ? none : new long[rows];
    waiting = loan.holidays().isEmpty() ? none : new long[rows];
    overpaid = overpayments.isEmpty() ? none : new long[rows];
    fees = charges.isEmpty() ? none : new long[rows];
  }

  private void pieces(int most) {
    pieceFrom = new LocalDate[most];
    pieceTo = new LocalDate[most];
    pieceBalance = new long[most];
    pieceRate = new int[most];
    pieceAbove = new long[most];
    pieceBelow = new long[most];
  }

  private void run() {
    if (loan.drawn().minorUnits().bitLength() > 50
        || loan.drawn().minorUnits().longValue() > MOST) {
      throw new InvalidValueException(
          Fault.TOO_LARGE, "drawings", "come to at most 10^15 minor units", loan.drawn());
    }
    boolean open = true;
    for (int payment = 1; payment <= end && open; payment++) {
      LocalDate due = days.counted(payment);
      for (LocalDate day = nextEvent(); day != null && day.isBefore(due); day = nextEvent()) {
        addRow(day, day, payment, false);
      }
      addRow(due, days.paid(payment), payment, true);
      open = balance > 0 || deferred > 0 || nextDrawing < drawings.size();
    }
    for (LocalDate day = nextEvent(); day != null; day = nextEvent()) {
      addRow(day, day, end, false);
    }
    Check.together(faults.stream().map(LoanRun::thrown).toArray(Runnable[]::new));
  }

  static Runnable thrown(InvalidValueException fault) {
    return () -> {
      throw fault;
    };
  }

  /** The next day on which something beside payments happens; null if there is none. */
  private @Nullable LocalDate nextEvent() {
    LocalDate next = null;
    if (nextDrawing < drawings.size()) {
      next = drawings.get(nextDrawing).on();
    }
    if (nextOverpayment < overpayments.size()) {
      next = earlier(next, overpayments.get(nextOverpayment).on());
    }
    return nextFee < charges.size() ? earlier(next, charges.get(nextFee).on()) : next;
  }

  private static LocalDate earlier(@Nullable LocalDate one, LocalDate other) {
    return one == null || other.isBefore(one) ? other : one;
  }

  /** A day of the period that ends with a payment. */
  private void addRow(LocalDate day, LocalDate shown, int payment, boolean isDue) {
    if (isDue || changes(day)) {
      accrue(day, payment);
    }
    int row = size++;
    on[row] = shown;
    eventOn[row] = day;
    firstPiece[row] = isDue ? periodPiece : pieces;
    draw(row, day);
    if (isDue) {
      pay(row, payment);
      periodPiece = pieces;
      near = 0;
    }
    lastPiece[row] = pieces;
    overpay(row, day, isDue ? payment : payment - 1);
    while (nextFee < charges.size() && charges.get(nextFee).on().equals(day)) {
      fees[row] += minor(charges.get(nextFee++).amount());
    }
    waiting[row] = deferred;
    closing[row] = balance;
  }

  /** Whether what is owed changes on a day: a fee by itself cuts no interest in two. */
  private boolean changes(LocalDate day) {
    return (nextDrawing < drawings.size() && drawings.get(nextDrawing).on().equals(day))
        || (nextOverpayment < overpayments.size()
            && overpayments.get(nextOverpayment).on().equals(day));
  }

  private static long minor(Money amount) {
    return amount.minorUnits().longValueExact();
  }

  private void draw(int row, LocalDate day) {
    while (nextDrawing < drawings.size() && drawings.get(nextDrawing).on().equals(day)) {
      drawn[row] += minor(drawings.get(nextDrawing++).amount());
    }
    if (drawn[row] > 0) {
      balance += drawn[row];
      mustSet = true;
      end = loan.payments();
      target = end;
    }
  }

  /** Counts interest up to a day, at every rate that holds until then. */
  private void accrue(LocalDate day, int payment) {
    LocalDate from = at == null ? day : at;
    while (rate + 1 < rates.length && !rateFrom[rate + 1].isAfter(from)) {
      rate++;
    }
    while (rate + 1 < rates.length && rateFrom[rate + 1].isBefore(day)) {
      addPiece(from, rateFrom[rate + 1], payment);
      from = rateFrom[++rate];
    }
    addPiece(from, day, payment);
    at = day;
  }

  private void addPiece(LocalDate from, LocalDate to, int payment) {
    if (balance == 0 || from.equals(to)) {
      return;
    }
    if (pieces == pieceFrom.length) {
      grow();
    }
    boolean whole = from.equals(days.counted(payment - 1)) && to.equals(days.counted(payment));
    if (whole) {
      pieceAbove[pieces] = days.above(payment);
      pieceBelow[pieces] = days.below(payment);
    } else {
      long[] years = days.part(from, to, payment);
      pieceAbove[pieces] = years[0];
      pieceBelow[pieces] = years[1];
    }
    pieceFrom[pieces] = from;
    pieceTo[pieces] = to;
    pieceBalance[pieces] = balance;
    pieceRate[pieces] = rate;
    near += balance * rateOf[rate] * pieceAbove[pieces] / pieceBelow[pieces];
    pieces++;
  }

  private void grow() {
    int most = 2 * pieces;
    pieceFrom = Arrays.copyOf(pieceFrom, most);
    pieceTo = Arrays.copyOf(pieceTo, most);
    pieceBalance = Arrays.copyOf(pieceBalance, most);
    pieceRate = Arrays.copyOf(pieceRate, most);
    pieceAbove = Arrays.copyOf(pieceAbove, most);
    pieceBelow = Arrays.copyOf(pieceBelow, most);
  }

  /** The interest since the payment before, rounded half up once. */
  private long charged() {
    long found = WholeUnits.halfUp(near);
    return found == WholeUnits.IN_DOUBT
        ? WholeUnits.halfUp(exactInterest(periodPiece, pieces))
        : found;
  }

  /** The exact interest of some pieces in minor units. */
  Ratio exactInterest(int first, int last) {
    Ratio exact = Ratio.ZERO;
    for (int i = first; i < last; i++) {
      exact = exact.plus(pieceInterest(i));
    }
    return exact;
  }

  /** The exact interest of a piece in minor units. */
  private Ratio pieceInterest(int piece) {
    return Ratio.of(BigInteger.valueOf(pieceBalance[piece]), BigInteger.ONE)
        .times(rates[pieceRate[piece]])
        .times(Ratio.of(pieceAbove[piece], pieceBelow[piece]));
  }

  /** The interest of a piece as a formula. */
  Term pieceTerm(int piece) {
    return Term.of(Money.ofMinor(pieceBalance[piece], loan.currency()))
        .times(rateTerm(pieceRate[piece]))
        .times(Term.of(pieceAbove[piece]).dividedBy(pieceBelow[piece]));
  }

  private Term rateTerm(int at) {
    LoanInterest terms = loan.interest();
    Term all = Term.share(terms.inOrder().get(at).rate());
    if (terms.margin().isPresent()) {
      all = all.plus(Term.share(terms.margin().get()));
    }
    return terms.floor().isPresent() ? Term.max(all, Term.share(terms.floor().get())) : all;
  }

  private void pay(int row, int payment) {
    long charge = charged();
    number[row] = payment;
    interest[row] = charge;
    LoanHolidayKind holiday = payment == end ? null : days.holiday(payment);
    if (holiday == LoanHolidayKind.INTEREST_CAPITALISED) {
      added[row] = charge;
      balance += charge;
      mustSet |= charge > 0;
    } else if (holiday == LoanHolidayKind.INTEREST_DEFERRED) {
      deferred += charge;
    } else {
      interestPaid[row] = charge + deferred;
      deferred = 0;
      principal[row] = holiday == null ? principal(row, payment, charge) : 0;
      balance -= principal[row];
    }
  }

  private long principal(int row, int payment, long charge) {
    if (loan.repayment() instanceof MaturityRepayment) {
      return payment == end ? balance : 0;
    }
    if (balance == 0) {
      return 0;
    }
    set(payment);
    instalment[row] = part;
    settingOf[row] = settings.size() - 1;
    if (payment == end) {
      return balance;
    }
    if (level.isInEqualParts()) {
      return Math.min(part, balance);
    }
    if (part < charge) {
      refuseStated(payment, charge);
      mustSet = true;
    }
    return Math.min(Math.max(part - charge, 0), balance);
  }

  /** Finds the instalment again where something has changed that it rests on. */
  private void set(int payment) {
    boolean rateChanged = level.isLevel() && !isSame(rate, setRate);
    if (mustSet || (rateChanged && level.stated().isEmpty())) {
      end = target;
      int last = Math.max(end, payment);
      Setting setting = new Setting(payment, last, balance, near, periodPiece, pieces, rate);
      end = setting.end();
      part = level.of(setting, rateOf[rate]);
      settings.add(setting);
      mustSet = false;
      setRate = rate;
    }
  }

  private boolean isSame(int one, int other) {
    return one == other || (other >= 0 && rates[one].equals(rates[other]));
  }

  private void refuseStated(int payment, long charge) {
    boolean isFirst = faults.stream().noneMatch(fault -> fault.field().equals("repayment.stated"));
    if (level.stated().isPresent() && isFirst) {
      faults.add(
          new InvalidValueException(
              Fault.INCONSISTENT,
              "repayment.stated",
              "cover the interest of payment "
                  + payment
                  + ", "
                  + Money.ofMinor(charge, loan.currency()),
              level.stated().get()));
    }
  }

  private void overpay(int row, LocalDate day, int payment) {
    while (nextOverpayment < overpayments.size()
        && overpayments.get(nextOverpayment).on().equals(day)) {
      Overpayment one = overpayments.get(nextOverpayment++);
      long amount = minor(one.amount());
      if (amount > balance) {
        refuseOverpayment(one);
        amount = balance;
      }
      overpaid[row] += amount;
      balance -= amount;
      if (one.rule() == OverpaymentRule.LOWER_INSTALMENTS) {
        mustSet = true;
      } else if (!mustSet && balance > 0) {
        target = level.lastWith(part, balance, payment, end, rateOf[rate]);
      }
    }
  }

  private void refuseOverpayment(Overpayment one) {
    faults.add(
        new InvalidValueException(
            Fault.INCONSISTENT,
            "overpayments[" + loan.overpayments().indexOf(one) + "].amount",
            "be at most what is owed then, " + Money.ofMinor(balance, loan.currency()),
            one.amount()));
  }
}
