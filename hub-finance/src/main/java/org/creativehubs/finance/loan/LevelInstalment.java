package org.creativehubs.finance.loan;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.loan.BalloonRepayment;
import org.creativehubs.core.loan.EqualPrincipalRepayment;
import org.creativehubs.core.loan.InstalmentRepayment;
import org.creativehubs.core.loan.InstalmentRule;
import org.creativehubs.core.loan.LevelRepayment;
import org.creativehubs.core.loan.Loan;
import org.creativehubs.core.loan.LoanHolidayKind;
import org.creativehubs.core.loan.Repayment;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * The instalment of a loan from a payment on: level, or an equal part of principal.
 *
 * <p>By the days of each period, level instalments P balance what is owed with that payment, (B +
 * I) = P x (1 + S) + balloon x D, where S is the sum of the discount factors of the later payments
 * to this one and D that of the last; a payment in a holiday is none of them, and a period grows
 * the loan only if its interest is paid with an instalment or added to the loan.
 */
final class LevelInstalment {

  private static final MathContext EXACT = new MathContext(40);

  /** More than what a thousand multiplications of doubles can add up to, relatively. */
  private static final double DOUBT = 0x1p-36;

  private final Loan loan;
  private final LoanCalendar days;
  private final LoanRun run;
  private final Repayment repayment;
  private final Optional<InstalmentRepayment> level;
  private final Money left;
  private final long balloon;

  LevelInstalment(Loan loan, LoanCalendar days, LoanRun run) {
    this.loan = loan;
    this.run = run;
    this.days = days;
    repayment = loan.repayment();
    level =
        repayment instanceof InstalmentRepayment instalments
            ? Optional.of(instalments)
            : Optional.empty();
    left =
        repayment instanceof BalloonRepayment with ? with.balloon() : Money.zero(loan.currency());
    balloon = minor(left);
  }

  private static long minor(Money amount) {
    return amount.minorUnits().longValueExact();
  }

  /** Whether instalments are level. */
  boolean isLevel() {
    return level.isPresent();
  }

  /** Whether each payment repays an equal part. */
  boolean isInEqualParts() {
    return repayment instanceof EqualPrincipalRepayment;
  }

  /** The instalment as the lender states it. */
  Optional<Money> stated() {
    return level.flatMap(InstalmentRepayment::stated);
  }

  /** The sums of discount factors over the payments after one. */
  record Factors(double all, double last) {}

  /** The instalment in minor units. */
  long of(LoanRun.Setting from, double near) {
    if (stated().isPresent()) {
      return minor(stated().get());
    }
    if (isInEqualParts()) {
      int left = payments(from.payment(), from.end());
      return (2 * from.balance() + left) / (2L * left);
    }
    double found = isByDays() ? byDays(from, near) : byPeriods(from, near);
    long whole = (long) found;
    double beyond = found - whole - 0.5;
    return Math.abs(beyond) > Math.max(1, found) * DOUBT
        ? Math.max(0, whole + (beyond > 0 ? 1 : 0))
        : exact(from);
  }

  boolean isByDays() {
    return level.flatMap(InstalmentRepayment::instalmentRule).orElseThrow() == InstalmentRule.DAYS;
  }

  /** How many payments repay principal from one to the last, both included. */
  int payments(int from, int last) {
    int count = 1;
    for (int payment = from; payment < last; payment++) {
      count += days.holiday(payment) == null ? 1 : 0;
    }
    return count;
  }

  private double byDays(LoanRun.Setting from, double rate) {
    Factors factors = factors(from, rate);
    double owed = from.balance() + from.interest() - balloon * factors.last();
    return owed / (1 + factors.all());
  }

  Factors factors(LoanRun.Setting from, double rate) {
    double factor = 1;
    double all = 0;
    for (int payment = from.payment() + 1; payment <= from.end(); payment++) {
      @Nullable LoanHolidayKind holiday = holiday(payment, from.end());
      if (grows(holiday)) {
        factor /= 1 + rate * days.years(payment);
      }
      all += holiday == null ? factor : 0;
    }
    return new Factors(all, factor);
  }

  private @Nullable LoanHolidayKind holiday(int payment, int end) {
    return payment == end ? null : days.holiday(payment);
  }

  private static boolean grows(@Nullable LoanHolidayKind holiday) {
    return holiday == null || holiday == LoanHolidayKind.INTEREST_CAPITALISED;
  }

  private double byPeriods(LoanRun.Setting from, double rate) {
    int left = payments(from.payment(), from.end());
    double perPeriod = rate / days.perYear();
    if (perPeriod == 0) {
      return (double) (from.balance() - balloon) / left;
    }
    double discount = StrictMath.exp(-left * StrictMath.log1p(perPeriod));
    double gone = -StrictMath.expm1(-left * StrictMath.log1p(perPeriod));
    return (from.balance() - balloon * discount) * perPeriod / gone;
  }

  /** The same in decimals, where doubles do not settle how it is rounded. */
  long exact(LoanRun.Setting from) {
    Ratio rate = run.rates[from.rate()];
    BigDecimal found = isByDays() ? exactByDays(from, rate) : exactByPeriods(from, rate);
    return Math.max(0, found.setScale(0, RoundingMode.HALF_UP).longValueExact());
  }

  private BigDecimal exactByDays(LoanRun.Setting from, Ratio rate) {
    BigDecimal factor = BigDecimal.ONE;
    BigDecimal all = BigDecimal.ONE;
    for (int payment = from.payment() + 1; payment <= from.end(); payment++) {
      @Nullable LoanHolidayKind holiday = holiday(payment, from.end());
      if (grows(holiday)) {
        Ratio years = Ratio.of(days.above(payment), days.below(payment));
        factor = factor.divide(decimal(Ratio.ONE.plus(rate.times(years))), EXACT);
      }
      all = holiday == null ? all.add(factor, EXACT) : all;
    }
    BigDecimal owed =
        BigDecimal.valueOf(from.balance())
            .add(decimal(run.exactInterest(from.firstPiece(), from.lastPiece())))
            .subtract(BigDecimal.valueOf(balloon).multiply(factor, EXACT));
    return owed.divide(all, EXACT);
  }

  private BigDecimal exactByPeriods(LoanRun.Setting from, Ratio rate) {
    int left = payments(from.payment(), from.end());
    BigDecimal perPeriod = decimal(rate.dividedBy(Ratio.of(days.perYear())));
    BigDecimal discount =
        BigDecimal.ONE.divide(BigDecimal.ONE.add(perPeriod).pow(left, EXACT), EXACT);
    BigDecimal repaid =
        BigDecimal.valueOf(from.balance())
            .subtract(BigDecimal.valueOf(balloon).multiply(discount, EXACT));
    return rate.isZero()
        ? repaid.divide(BigDecimal.valueOf(left), EXACT)
        : repaid.multiply(perPeriod, EXACT).divide(BigDecimal.ONE.subtract(discount), EXACT);
  }

  private static BigDecimal decimal(Ratio ratio) {
    return new BigDecimal(ratio.numerator()).divide(new BigDecimal(ratio.denominator()), EXACT);
  }

  /** The payment that clears a balance if instalments stay as they are; at most the last. */
  int lastWith(long part, long balance, int after, int end, double rate) {
    if (isInEqualParts() || repayment instanceof LevelRepayment) {
      double left = balance;
      for (int payment = after + 1; payment < end; payment++) {
        @Nullable LoanHolidayKind holiday = holiday(payment, end);
        boolean bears = level.isPresent() && grows(holiday);
        left += bears ? left * rate * days.years(payment) : 0;
        left -= holiday == null ? part : 0;
        if (left < 1) {
          return payment;
        }
      }
    }
    return end;
  }

  /** The instalment as a formula of what it was found from. */
  Term term(LoanRun.Setting from) {
    Ratio rate = run.rates[from.rate()];
    if (stated().isPresent()) {
      return Term.given("instalment stated by the lender", stated().get());
    }
    Term balance = Term.of(Money.ofMinor(from.balance(), loan.currency()));
    if (isInEqualParts()) {
      return balance.dividedBy(payments(from.payment(), from.end())).rounded(RoundingMode.HALF_UP);
    }
    return (isByDays() ? daysTerm(from, rate, balance) : periodsTerm(from, rate, balance))
        .rounded(RoundingMode.HALF_UP);
  }

  private Term daysTerm(LoanRun.Setting from, Ratio rate, Term balance) {
    Factors factors = factors(from, rate.toDouble());
    Term owed = balance;
    for (int piece = from.firstPiece(); piece < from.lastPiece(); piece++) {
      owed = owed.plus(run.pieceTerm(piece));
    }
    if (balloon > 0) {
      Term last = factor(factors.last()).named("discount factor of the last payment");
      owed = owed.minus(Term.of(left).times(last));
    }
    int later = payments(from.payment(), from.end()) - 1;
    Term all = factor(factors.all()).named("discount factors of the " + later + " later payments");
    return owed.dividedBy(Term.of(1).plus(all));
  }

  /** Without interest factors are whole, and stay exact. */
  private static Term factor(double factor) {
    return factor == Math.rint(factor) ? Term.of((long) factor) : Term.of(factor);
  }

  private Term periodsTerm(LoanRun.Setting from, Ratio rate, Term balance) {
    int count = payments(from.payment(), from.end());
    Term repaid = balance;
    Term perPeriod = Term.share(rate).dividedBy(days.perYear()).named("rate for a period");
    Term growth = Term.of(1).plus(perPeriod);
    if (balloon > 0) {
      Term last = Term.of(left);
      repaid = repaid.minus(rate.isZero() ? last : last.times(growth.power(-count)));
    }
    return rate.isZero()
        ? repaid.dividedBy(count)
        : repaid.times(perPeriod).dividedBy(Term.of(1).minus(growth.power(-count)));
  }
}
