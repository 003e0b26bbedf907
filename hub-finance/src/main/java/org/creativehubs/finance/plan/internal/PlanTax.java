package org.creativehubs.finance.plan.internal;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.finance.internal.WholeUnits;
import org.creativehubs.finance.plan.LineKind;
import org.creativehubs.finance.plan.OperatingModel;
import org.creativehubs.finance.plan.VatLine;
import org.creativehubs.finance.plan.VatPlan;
import org.creativehubs.finance.vat.PercentRounding;
import org.creativehubs.finance.vat.VatPurchase;
import org.creativehubs.finance.vat.VatQuarter;
import org.creativehubs.finance.vat.VatQuarterInput;
import org.creativehubs.finance.vat.VatReturn;
import org.creativehubs.finance.vat.VatSupply;
import org.creativehubs.finance.vat.VatTreatment;
import org.creativehubs.finance.vat.VatUse;
import org.jspecify.annotations.Nullable;

/**
 * Value added tax of a plan, quarter by quarter.
 *
 * <p>{@link #quarter} is fast and {@link #returnOf} says how; both come to the same.
 */
public final class PlanTax {

  private static final int YEAR = 12;
  private static final int QUARTER = 3;

  private final VatPlan vat;
  private final OperatingModel model;
  private final PlanCash cash;
  private final List<CompiledLine> lines;

  /** How each line is treated, by place; null where it has no tax. */
  private final @Nullable VatLine[] treated;

  /**
   * What a quarter comes to in minor units.
   *
   * @param last its last month, from 0
   * @param payable what is paid to the tax office
   * @param lost what is not recovered of the tax on running costs
   * @param lostOnCapital what is not recovered of that on capital costs
   */
  record Quarter(int last, long payable, long lost, long lostOnCapital) {

    /** What a year leaves for its last quarter. */
    Quarter less(List<Quarter> before) {
      return new Quarter(
          last,
          payable - before.stream().mapToLong(Quarter::payable).sum(),
          lost - before.stream().mapToLong(Quarter::lost).sum(),
          lostOnCapital - before.stream().mapToLong(Quarter::lostOnCapital).sum());
    }
  }

  PlanTax(VatPlan vat, OperatingModel model, PlanCash cash, List<CompiledLine> lines) {
    this.vat = vat;
    this.model = model;
    this.cash = cash;
    this.lines = lines;
    treated = new VatLine[lines.size()];
    for (int i = 0; i < treated.length; i++) {
      CompiledLine line = lines.get(i);
      boolean isTaxed = line.isOfPlan() && !isOfProfit(line);
      treated[i] = isTaxed ? vat.of(line.name(), line.kind()).orElse(null) : null;
    }
  }

  private static boolean isOfProfit(CompiledLine line) {
    return line instanceof CompiledRule rule && rule.isOfProfit();
  }

  /** Whether a line has tax, or counts as a supply. */
  boolean concerns(int line) {
    return treated[line] != null;
  }

  /** The tax on the amounts of a line by month; zeros where it has none. */
  long[] taxOn(int line, long[] amounts) {
    long[] tax = new long[amounts.length];
    VatLine of = treated[line];
    Ratio rate = of == null ? Ratio.ZERO : of.rate().orElse(Ratio.ZERO);
    if (!rate.isZero()) {
      double nearRate = rate.toDouble();
      for (int month = 0; month < tax.length; month++) {
        long found = WholeUnits.halfUp(amounts[month] * nearRate);
        tax[month] =
            found == WholeUnits.IN_DOUBT
                ? WholeUnits.halfUp(Ratio.of(amounts[month]).times(rate))
                : found;
      }
    }
    return tax;
  }

  /** The month, from 0, in which the quarter of a month ends; the plan may cut it. */
  private int lastOf(int month) {
    int calendar = (model.start().getMonthValue() - 1 + month) % YEAR + 1;
    int left = Math.floorMod(vat.quarterEnd() - calendar, QUARTER);
    return Math.min(month + left, model.months() - 1);
  }

  /** Whether the quarter that ends with a month ends in the plan by itself. */
  private boolean isWhole(int last) {
    int calendar = (model.start().getMonthValue() - 1 + last) % YEAR + 1;
    return Math.floorMod(vat.quarterEnd() - calendar, QUARTER) == 0;
  }

  /** Whether a quarter ends a tax year that is adjusted, all of whose months are in the plan. */
  boolean endsYear(int last) {
    int calendar = (model.start().getMonthValue() - 1 + last) % YEAR + 1;
    return last >= YEAR - 1 && vat.yearEnd().orElse(0) == calendar;
  }

  /** The month in which a quarter is paid, from 0; beyond the plan where it is cut. */
  int paidIn(Quarter quarter) {
    return isWhole(quarter.last()) ? quarter.last() + vat.paidAfterMonths() : model.months();
  }

  /** All quarters of the plan. */
  List<Quarter> quarters(long[][] amounts) {
    List<Quarter> quarters = new ArrayList<>();
    long[][] magnitudes = new long[lines.size()][];
    long[][] taxes = new long[lines.size()][];
    for (int i = 0; i < magnitudes.length; i++) {
      if (treated[i] != null) {
        magnitudes[i] = cash.magnitudes(i, amounts);
        taxes[i] = cash.taxBilled(i, magnitudes[i]);
      }
    }
    for (int from = 0; from < model.months(); ) {
      int last = lastOf(from);
      Quarter quarter = quarter(from, last, magnitudes, taxes);
      if (endsYear(last)) {
        Quarter year = quarter(last + 1 - YEAR, last, magnitudes, taxes);
        quarter = year.less(quarters.stream().filter(one -> one.last() > last - YEAR).toList());
      }
      quarters.add(quarter);
      from = last + 1;
    }
    return quarters;
  }

  private Quarter quarter(int from, int last, long[][] magnitudes, long[][] taxes) {
    long output = 0;
    long taxable = 0;
    long counted = 0;
    long[] running = new long[VatUse.values().length];
    long[] capital = new long[running.length];
    for (int i = 0; i < treated.length; i++) {
      VatLine of = treated[i];
      if (of == null) {
        continue;
      }
      long tax = PlanRun.sum(taxes[i], from, last + 1);
      if (of.use().isPresent()) {
        long[] to = lines.get(i).kind() == LineKind.CAPITAL_COST ? capital : running;
        to[place(of.use().get())] += tax;
      } else {
        long net = PlanRun.sum(magnitudes[i], from, last + 1);
        VatTreatment treatment = of.treatment().orElseThrow();
        output += tax;
        taxable += treatment == VatTreatment.TAXABLE ? net : 0;
        counted += treatment == VatTreatment.OUTSIDE_SCOPE ? 0 : net;
      }
    }
    return quarter(last, output, share(taxable, counted), last + 1 - from, running, capital);
  }

  private static int place(VatUse use) {
    return switch (use) {
      case TAXABLE -> 0;
      case EXEMPT -> 1;
      case RESIDUAL -> 2;
      case BLOCKED -> 3;
    };
  }

  private Quarter quarter(
      int last, long output, Optional<Ratio> share, int months, long[] running, long[] capital) {
    int forTaxable = place(VatUse.TAXABLE);
    int forExempt = place(VatUse.EXEMPT);
    int residual = place(VatUse.RESIDUAL);
    int blocked = place(VatUse.BLOCKED);
    long ofResidual = running[residual] + capital[residual];
    long part = ofResidual == 0 ? 0 : recovered(ofResidual, share);
    long exempt = running[forExempt] + capital[forExempt] + ofResidual - part;
    long open = running[forTaxable] + capital[forTaxable] + running[forExempt] + capital[forExempt];
    open += ofResidual;
    boolean isSmall = isSmall(exempt, open, months);
    long lost = running[blocked];
    long lostOnCapital = capital[blocked];
    if (!isSmall) {
      long partOfCapital = partOfCapital(part, running[residual], capital[residual]);
      lost += running[forExempt] + running[residual] - (part - partOfCapital);
      lostOnCapital += capital[forExempt] + capital[residual] - partOfCapital;
    }
    long all = open + running[blocked] + capital[blocked];
    return new Quarter(last, output - (all - lost - lostOnCapital), lost, lostOnCapital);
  }

  /** What of the recovered residual tax is on capital costs, by largest remainder. */
  private long partOfCapital(long part, long running, long capital) {
    if (running == 0 || capital == 0) {
      return capital == 0 ? 0 : part;
    }
    return Money.ofMinor(part, currency())
        .allocate(List.of(Ratio.of(running), Ratio.of(capital)))
        .get(1)
        .minorUnits()
        .longValueExact();
  }

  private long recovered(long residual, Optional<Ratio> share) {
    Optional<Ratio> of = share.or(vat::intendedUse);
    Check.that(
        of.isPresent(),
        Fault.MISSING_FIELD,
        "vat.intendedUse",
        "be given where a quarter has residual tax and no supplies",
        Money.ofMinor(residual, currency()));
    return Ratio.of(residual).times(of.orElseThrow()).floor().longValueExact();
  }

  private boolean isSmall(long exempt, long open, int months) {
    long limit = vat.method().smallAMonth().minorUnits().longValueExact() * months;
    return exempt <= limit
        && Ratio.of(exempt).compareTo(Ratio.of(open).times(vat.method().smallShare())) <= 0;
  }

  /** The percentage of taxable supplies, rounded; empty where there are none that count. */
  private Optional<Ratio> share(long taxable, long counted) {
    if (counted == 0) {
      return Optional.empty();
    }
    Ratio percent = Ratio.of(BigInteger.valueOf(taxable), BigInteger.valueOf(counted));
    boolean isWhole = vat.method().rounding() == PercentRounding.UP_TO_WHOLE;
    Ratio scaled = percent.times(Ratio.of(isWhole ? 100 : 10_000));
    return Optional.of(
        isWhole
            ? Ratio.of(scaled.ceiling(), BigInteger.valueOf(100))
            : Ratio.of(
                scaled.toBigDecimal(0, RoundingMode.HALF_UP).toBigIntegerExact(),
                BigInteger.valueOf(10_000)));
  }

  private Currency currency() {
    return model.openingCash().currency();
  }

  /** What is owed from before month 1, in minor units. */
  long opening() {
    return vat.opening().map(amount -> amount.minorUnits().longValueExact()).orElse(0L);
  }

  /** In which month that is paid, from 0. */
  int openingMonth() {
    return vat.openingMonth().orElse(1) - 1;
  }

  /**
   * The return of each quarter, one supply or purchase for each line; behind the last of a year
   * that of the year, with its adjustment.
   */
  public List<VatReturn> returns(long[][] amounts) {
    List<VatReturn> returns = new ArrayList<>();
    for (int from = 0; from < model.months(); ) {
      int last = lastOf(from);
      returns.add(returnOf(from, last, Optional.empty(), amounts));
      if (endsYear(last)) {
        List<Money> before =
            returns.subList(returns.size() - YEAR / QUARTER, returns.size()).stream()
                .map(VatReturn::recovered)
                .toList();
        Optional<Money> recovered = Optional.of(Money.sum(currency(), before));
        returns.add(returnOf(last + 1 - YEAR, last, recovered, amounts));
      }
      from = last + 1;
    }
    return returns;
  }

  private VatReturn returnOf(
      int from, int last, Optional<Money> recoveredBefore, long[][] amounts) {
    VatQuarterInput.Builder input = VatQuarterInput.builder().method(vat.method());
    input.period(DateRange.of(model.firstDayOf(from + 1), model.firstDayOf(last + 2)));
    input.intendedUse(vat.intendedUse()).recoveredBefore(recoveredBefore);
    for (int i = 0; i < treated.length; i++) {
      VatLine of = treated[i];
      if (of != null) {
        long[] magnitudes = cash.magnitudes(i, amounts);
        Money net = money(PlanRun.sum(magnitudes, from, last + 1));
        Money tax = money(PlanRun.sum(cash.taxBilled(i, magnitudes), from, last + 1));
        addTo(input, lines.get(i).name(), of, net, tax);
      }
    }
    return VatQuarter.answer(input.build());
  }

  private static void addTo(
      VatQuarterInput.Builder input, String name, VatLine of, Money net, Money tax) {
    if (of.use().isPresent()) {
      input.addPurchases(VatPurchase.of(name, net, tax, of.use().get()));
    } else {
      VatSupply.Builder supply = VatSupply.builder().name(name).net(net).rate(of.rate());
      boolean isTaxable = of.treatment().equals(Optional.of(VatTreatment.TAXABLE));
      input.addSupplies(
          supply
              .treatment(of.treatment().orElseThrow())
              .charged(isTaxable ? Optional.of(tax) : Optional.empty())
              .build());
    }
  }

  private Money money(long minor) {
    return Money.ofMinor(minor, currency());
  }
}
