package org.creativehubs.finance.plan.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.creativehubs.finance.plan.CashTerms;
import org.creativehubs.finance.plan.LineKind;
import org.creativehubs.finance.plan.OperatingModel;
import org.jspecify.annotations.Nullable;

/** How the lines of a plan are paid, and what they owe: by the terms, the grants and the tax. */
public final class PlanCash {

  private final List<CompiledLine> lines;
  private final int months;

  /** When each line is paid, by place; null where that is at once. */
  private final @Nullable Timing[] timings;

  private final Optional<PlanTax> tax;

  /** How a line is paid, and what of it is written off. */
  static final class Paid {

    private final long[] paid;
    private final long[] writtenOff;
    private final long[] taxWrittenOff;

    private Paid(long[] paid) {
      this.paid = paid;
      writtenOff = new long[paid.length];
      taxWrittenOff = new long[paid.length];
    }

    /** By month, tax included, whichever way it goes. */
    long[] paid() {
      return paid;
    }

    /** By month, without tax. */
    long[] writtenOff() {
      return writtenOff;
    }

    /** The tax on what is written off, by month. */
    long[] taxWrittenOff() {
      return taxWrittenOff;
    }
  }

  PlanCash(OperatingModel model, List<CompiledLine> lines) {
    this.lines = lines;
    months = model.months();
    timings = new Timing[lines.size()];
    for (int i = 0; i < timings.length; i++) {
      CompiledLine line = lines.get(i);
      boolean isPaidByTerms = line.isOfPlan() && !(line instanceof GrantLine);
      timings[i] =
          isPaidByTerms
              ? termsOf(model, line).map(terms -> new Timing(terms, model)).orElse(null)
              : null;
    }
    tax = model.vat().map(vat -> new PlanTax(vat, model, this, lines));
  }

  /** The terms of a line: its own, else those of its kind. */
  private static Optional<CashTerms> termsOf(OperatingModel model, CompiledLine line) {
    return Stream.of(true, false)
        .flatMap(own -> model.terms().stream().filter(one -> one.line().isPresent() == own))
        .filter(one -> one.concern(line.name(), line.kind()))
        .findFirst();
  }

  /** The tax of the plan, if it has any. */
  public Optional<PlanTax> tax() {
    return tax;
  }

  /** The lines of the plan, in its order. */
  List<CompiledLine> lines() {
    return lines;
  }

  /** Whether a line is paid in other months than it counts, or has tax. */
  boolean concerns(int line) {
    return isShifted(line) || tax.filter(of -> of.concerns(line)).isPresent();
  }

  /** Whether a line is paid in other months than it counts. */
  boolean isShifted(int line) {
    return timings[line] != null || lines.get(line) instanceof GrantLine;
  }

  /** Whether some of a line is never paid. */
  boolean hasBadDebt(int line) {
    Timing timing = timings[line];
    return timing != null && timing.terms().badDebt().isPresent();
  }

  /** The amounts of a line, zero or more, whichever way it goes. */
  long[] magnitudes(int line, long[][] amounts) {
    long[] signed = amounts[line];
    if (lines.get(line).kind().isMoneyIn()) {
      return signed;
    }
    long[] turned = new long[signed.length];
    for (int month = 0; month < turned.length; month++) {
      turned[month] = -signed[month];
    }
    return turned;
  }

  /** The tax on a line by month, before anything is written off. */
  long[] taxOn(int line, long[] magnitudes) {
    return tax.map(of -> of.taxOn(line, magnitudes)).orElseGet(() -> new long[months]);
  }

  /** The tax on a line by month, less that on what is written off. */
  long[] taxBilled(int line, long[] magnitudes) {
    long[] on = taxOn(line, magnitudes);
    if (!hasBadDebt(line)) {
      return on;
    }
    long[] written = paid(line, magnitudes).taxWrittenOff();
    long[] billed = on.clone();
    for (int month = 0; month < months; month++) {
      billed[month] -= written[month];
    }
    return billed;
  }

  /** How a line is paid, without what is owed from before month 1. */
  Paid paid(int line, long[][] amounts) {
    return lines.get(line) instanceof GrantLine grant
        ? new Paid(grant.paid(amounts))
        : paid(line, magnitudes(line, amounts));
  }

  private Paid paid(int line, long[] magnitudes) {
    long[] tax = taxOn(line, magnitudes);
    Paid found = new Paid(new long[months]);
    Timing timing = timings[line];
    if (timing == null) {
      for (int month = 0; month < months; month++) {
        found.paid()[month] = magnitudes[month] + tax[month];
      }
    } else {
      timing.addTo(magnitudes, found.paid(), found.writtenOff());
      timing.addTo(tax, found.paid(), found.taxWrittenOff());
    }
    return found;
  }

  /** What of a line without tax is paid in each month. */
  long[] paidNet(int line, long[][] amounts) {
    long[] magnitudes = magnitudes(line, amounts);
    Timing timing = timings[line];
    if (timing == null) {
      return magnitudes;
    }
    long[] paid = new long[months];
    timing.addTo(magnitudes, paid, new long[months]);
    return paid;
  }

  /** What is owed of a line from before month 1, which is paid in the month given. */
  long openingPaidIn(int line, int month) {
    Timing timing = timings[line];
    return timing != null && timing.openingMonth() == month + 1 ? timing.opening() : 0;
  }

  /**
   * What debtors owe, or what is owed to creditors, before month 1: below zero where more is paid
   * in advance. In minor units.
   */
  public long opening(boolean ofDebtors, long[][] amounts) {
    long sum = 0;
    for (int i = 0; i < timings.length; i++) {
      Timing timing = timings[i];
      if (timing != null && lines.get(i).kind().isMoneyIn() == ofDebtors) {
        long[] magnitudes = magnitudes(i, amounts);
        sum += timing.opening() - timing.paidBefore(magnitudes);
        sum -= timing.paidBefore(taxOn(i, magnitudes));
      }
    }
    return sum;
  }

  /** What is owed to the tax office before month 1, in minor units. */
  public long openingTax() {
    return tax.map(PlanTax::opening).orElse(0L);
  }

  /** Whether a line counts as income that comes in, or as a cost. */
  boolean isOf(int line, LineKind balance) {
    return lines.get(line).kind().isMoneyIn() == balance.isMoneyIn();
  }
}
