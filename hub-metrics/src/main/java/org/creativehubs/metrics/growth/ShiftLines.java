package org.creativehubs.metrics.growth;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import java.util.stream.DoubleStream;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.metrics.index.IndexValue;
import org.creativehubs.metrics.internal.Sums;

/** The lines of a region between two dates: one for each industry, then all of them together. */
final class ShiftLines {

  private final ShiftShareInput input;
  private final String region;
  private final int time;
  private final EmploymentTable first;
  private final EmploymentTable last;
  private final EmploymentTable referenceFirst;
  private final EmploymentTable referenceLast;
  private final List<ShiftCell> cells;
  private final List<ShiftAmounts> amounts;

  ShiftLines(ShiftShareInput input, String region, int time) {
    this.input = input;
    this.region = region;
    this.time = time;
    this.first = input.tables().get(time);
    this.last = input.tables().get(time + 1);
    this.referenceFirst = input.referenceAt(time);
    this.referenceLast = input.referenceAt(time + 1);
    this.cells = input.tables().get(0).industries().stream().map(this::cell).toList();
    this.amounts = cells.stream().map(cell -> new ShiftAmounts(cell, input.method())).toList();
  }

  DoubleStream amounts() {
    return amounts.stream().flatMapToDouble(ShiftAmounts::amounts);
  }

  private ShiftCell cell(String industry) {
    return new ShiftCell(
        industry,
        at("tables", time, () -> first.count(region, industry)),
        at("tables", time + 1, () -> last.count(region, industry)),
        reference(time, () -> referenceFirst.industryTotal(industry)),
        reference(time + 1, () -> referenceLast.industryTotal(industry)),
        at("tables", time, () -> first.regionTotal(region)),
        at("tables", time + 1, () -> last.regionTotal(region)),
        reference(time, referenceFirst::total),
        reference(time + 1, referenceLast::total));
  }

  private double reference(int number, DoubleSupplier read) {
    return at(input.reference().isEmpty() ? "tables" : "reference", number, read);
  }

  /** Reads a count, which names the table of the input where it is not known. */
  private static double at(String tables, int number, DoubleSupplier read) {
    try {
      return read.getAsDouble();
    } catch (InvalidValueException e) {
      String field = tables + "[" + number + "]";
      throw new InvalidValueException(e.code(), field, e.rule(), e.value());
    }
  }

  List<ShiftShareLine> lines(CommonStep step) {
    amounts.forEach(amount -> amount.settle(step));
    ShiftBalance.of(cells, amounts);
    ImmutableList.Builder<ShiftShareLine> lines = ImmutableList.builder();
    for (int i = 0; i < cells.size(); i++) {
      ShiftCell cell = cells.get(i);
      ShiftShareLine.Builder line = builder();
      line.industry(cell.industry()).first(cell.e0()).last(cell.e1());
      line.referenceFirst(cell.n0()).referenceLast(cell.n1());
      lines.add(line.addAllComponents(amounts.get(i).values()).build());
    }
    return lines.add(total()).build();
  }

  private ShiftShareLine.Builder builder() {
    ShiftShareLine.Builder line = new ShiftShareLine.Builder();
    line.region(region);
    if (input.method() == ShiftShareMethod.DYNAMIC) {
      line.step(input.time(time) + " to " + input.time(time + 1));
    }
    return line;
  }

  private ShiftShareLine total() {
    ShiftShareLine.Builder line = builder();
    line.first(first.regionTotal(region)).last(last.regionTotal(region));
    line.referenceFirst(referenceFirst.total()).referenceLast(referenceLast.total());
    input.method().components().forEach(component -> line.addComponents(total(component)));
    return line.build();
  }

  private IndexValue total(ShiftComponent component) {
    return switch (component) {
      case MIX_INDEX, REGIONAL_INDEX, TOTAL_INDEX -> index(component);
      default -> sum(component);
    };
  }

  /** The region as if it were one industry, for what needs no industries. */
  private ShiftCell whole() {
    double all0 = first.regionTotal(region);
    double all1 = last.regionTotal(region);
    double nation0 = referenceFirst.total();
    double nation1 = referenceLast.total();
    return new ShiftCell(
        "any industry", all0, all1, nation0, nation1, all0, all1, nation0, nation1);
  }

  private IndexValue index(ShiftComponent component) {
    Optional<ShiftCell> gap = cells.stream().filter(cell -> !cell.hasExpectation()).findFirst();
    if (whole().nation0() == 0 || gap.isPresent()) {
      return gap.orElseGet(this::whole).value(component);
    }
    double expected = Sums.of(cells.stream().mapToDouble(ShiftCell::expected).toArray());
    ShiftCell whole = whole();
    return Gerfin.of(component, whole.e0(), whole.e1(), expected, whole.nation0(), whole.nation1());
  }

  private IndexValue sum(ShiftComponent component) {
    return StepSums.sum(
        component.words(), amounts.stream().map(amount -> amount.value(component)).toList());
  }
}
