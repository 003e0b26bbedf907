package org.creativehubs.metrics.growth;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.ColumnKind;
import org.creativehubs.core.explain.Explained;
import org.creativehubs.core.explain.ExplainedTable;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Step;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.metrics.index.IndexValue;
import org.immutables.value.Value;

/** The growth of regions and their industries, taken apart by a {@link ShiftShareMethod}. */
@HubValue
@Value.Immutable
public abstract class ShiftShares implements Explained, ExplainedTable {

  private static final String ALL = "all";

  ShiftShares() {}

  /** How the growth was taken apart. */
  public abstract ShiftShareMethod method();

  /** What is counted, such as {@code jobs}; not blank. */
  public abstract String measure();

  /** The choices that practice varies, and how they were made; none blank. */
  public abstract List<String> conventions();

  /** For each region a line for each industry and then one for all of them; at least one. */
  public abstract List<ShiftShareLine> lines();

  /** The same for each step between two dates; empty unless the method is dynamic. */
  public abstract List<ShiftShareLine> steps();

  @Value.Check
  void check() {
    Check.notBlank(measure(), "measure");
    Check.texts(conventions(), "conventions");
    Check.notEmpty(lines(), "lines");
  }

  /**
   * The growth of a whole region.
   *
   * @param region a region asked about
   * @return all industries together, over the whole time
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} for another region
   */
  public final ShiftShareLine total(String region) {
    return find(region, Optional.empty());
  }

  /**
   * The growth of an industry in a region.
   *
   * @param region a region asked about
   * @param industry an industry of the tables
   * @return the industry over the whole time
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} for another region or industry
   */
  public final ShiftShareLine line(String region, String industry) {
    return find(region, Optional.of(Check.notNull(industry, "industry")));
  }

  private ShiftShareLine find(String region, Optional<String> industry) {
    Check.notNull(region, "region");
    return lines().stream()
        .filter(line -> line.region().equals(region) && line.industry().equals(industry))
        .findFirst()
        .orElseThrow(
            () ->
                new InvalidValueException(
                    Fault.UNKNOWN_CODE,
                    industry.isPresent() ? "industry" : "region",
                    "be in this result",
                    industry.map(name -> name + " in ").orElse("") + region));
  }

  /**
   * The steps of a whole region, in order.
   *
   * @param region a region asked about
   * @return all industries together for each step; empty unless the method is dynamic
   */
  public final List<ShiftShareLine> steps(String region) {
    return steps().stream()
        .filter(line -> line.region().equals(region) && line.industry().isEmpty())
        .toList();
  }

  /**
   * How the growth of a whole region is made up.
   *
   * @param region a region asked about
   * @return the counts, then each component; the last step is what the parts make up
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} for another region
   */
  public final Explanation explain(String region) {
    return explained(total(region));
  }

  /** How each line is made up, made as they are asked for. */
  @Override
  public final List<Explanation> explanations() {
    return Lists.transform(lines(), this::explained);
  }

  private Explanation explained(ShiftShareLine line) {
    ShiftFormulas formulas = new ShiftFormulas(this, line);
    Explanation.Builder steps = question(line).terms(formulas.counts());
    method().components().forEach(component -> add(component, line, formulas, steps));
    return steps.build();
  }

  private Explanation explained(ShiftShareLine line, ShiftComponent component) {
    Explanation.Builder steps = question(line);
    add(component, line, new ShiftFormulas(this, line), steps);
    return steps.build();
  }

  private static Explanation.Builder question(ShiftShareLine line) {
    return Explanation.answering("What made " + line.subject() + " grow?");
  }

  /** The value is that of the line, which is settled to a common step; the formula writes it. */
  private void add(
      ShiftComponent component,
      ShiftShareLine line,
      ShiftFormulas formulas,
      Explanation.Builder steps) {
    IndexValue value = component(line, component);
    Step.Builder step = Step.builder().label(value.label());
    if (value.value().isPresent()) {
      Term formula = formulas.of(component);
      steps.terms(formula);
      step.expression(formula.expression());
    }
    steps.addSteps(step.value(value.answer()).source(method().source()).build());
  }

  private static IndexValue component(ShiftShareLine line, ShiftComponent component) {
    return line.find(component).orElseThrow();
  }

  /**
   * The lines that add up to a line: of a whole region those of its industries, of the dynamic
   * method those of its steps; none for an industry in a step.
   */
  final List<ShiftShareLine> partsOf(ShiftShareLine whole) {
    if (method() == ShiftShareMethod.DYNAMIC && whole.step().isEmpty()) {
      return steps().stream()
          .filter(line -> line.region().equals(whole.region()))
          .filter(line -> line.industry().equals(whole.industry()))
          .toList();
    }
    return whole.industry().isPresent()
        ? ImmutableList.of()
        : beside(whole).filter(line -> line.industry().isPresent()).toList();
  }

  /** The line of the whole region over the time of a line. */
  final ShiftShareLine wholeOf(ShiftShareLine part) {
    return beside(part).filter(line -> line.industry().isEmpty()).findFirst().orElse(part);
  }

  private Stream<ShiftShareLine> beside(ShiftShareLine one) {
    return (one.step().isPresent() ? steps() : lines())
        .stream()
            .filter(line -> line.region().equals(one.region()))
            .filter(line -> line.step().equals(one.step()));
  }

  /** A row for each line, with a column for each component. */
  @Override
  public final Sheet<?> sheet() {
    Column<ShiftShareLine> region = Column.text("region", ShiftShareLine::region);
    Column<ShiftShareLine> industry = Column.text("industry", line -> line.industry().orElse(ALL));
    Grid<ShiftShareLine> grid = Grid.of(region, industry).namedBy(region, industry);
    method().components().forEach(component -> grid.with(column(component)));
    return grid.sheet(title(), lines());
  }

  private String title() {
    return "Shift-share of " + measure() + ", " + Show.words(method());
  }

  /** The lines and, of the dynamic method, the steps that they are made of. */
  @Override
  public final List<Sheet<?>> sheets() {
    return steps().isEmpty() ? ImmutableList.of(sheet()) : ImmutableList.of(sheet(), stepSheet());
  }

  private Sheet<?> stepSheet() {
    Column<ShiftShareLine> region = Column.text("region", ShiftShareLine::region);
    Column<ShiftShareLine> industry = Column.text("industry", line -> line.industry().orElse(ALL));
    Column<ShiftShareLine> step = Column.text("step", line -> line.step().orElse(ALL));
    Grid<ShiftShareLine> grid = Grid.of(region, industry, step).namedBy(region, industry, step);
    method().components().forEach(component -> grid.with(column(component)));
    return grid.sheet(title() + ", by step", steps());
  }

  /** The last one is what the parts make up, and says so with all of them. */
  private Column<ShiftShareLine> column(ShiftComponent component) {
    boolean isLast = component == Iterables.getLast(method().components());
    return Column.<ShiftShareLine>answer(
            component.words(), ColumnKind.NUMBER, line -> component(line, component).answer())
        .explained(line -> isLast ? explained(line) : explained(line, component));
  }

  /** The method and the number of lines in one line. */
  @Override
  public final String toString() {
    return "shift-share of "
        + measure()
        + ", "
        + Show.words(method())
        + ", "
        + Show.counted(lines().size(), "lines");
  }

  static final class Builder extends ImmutableShiftShares.Builder {
    Builder() {}
  }
}
