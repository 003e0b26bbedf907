package org.creativehubs.metrics.growth;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explained;
import org.creativehubs.core.explain.ExplainedCells;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Step;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.explain.Tabular;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.metrics.index.IndexValue;
import org.immutables.value.Value;

/** The growth of regions and their industries, taken apart by a {@link ShiftShareMethod}. */
@HubValue
@Value.Immutable
public abstract class ShiftShares implements Explained, ExplainedCells, Tabular {

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

  /**
   * How the growth of an industry in a region is made up.
   *
   * @param region a region asked about
   * @param industry an industry of the tables, or {@code all} for the whole region
   * @return the counts, then each component; the last step is what the parts make up
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} for another region or industry
   */
  @Override
  public final Explanation explain(String region, String industry) {
    Optional<String> named = Optional.of(industry);
    return industry.equals(ALL) && lines().stream().noneMatch(line -> line.industry().equals(named))
        ? explain(region)
        : explained(line(region, industry));
  }

  /** How each line is made up, made as they are asked for. */
  @Override
  public final List<Explanation> explanations() {
    return Lists.transform(lines(), this::explained);
  }

  private Explanation explained(ShiftShareLine line) {
    Explanation.Builder steps =
        Explanation.answering("What made " + line.subject() + " grow?")
            .given("e0, " + measure() + " at the start", Answer.number(line.first()))
            .given("e1, " + measure() + " at the end", Answer.number(line.last()))
            .given("E0, the reference at the start", Answer.number(line.referenceFirst()))
            .given("E1, the reference at the end", Answer.number(line.referenceLast()));
    for (ShiftComponent component : method().components()) {
      IndexValue value = line.find(component).orElseThrow();
      steps.addSteps(
          Step.builder()
              .label(value.label())
              .expression(expression(component, line))
              .value(value.answer())
              .source(method().source())
              .build());
    }
    return steps.build();
  }

  private String expression(ShiftComponent component, ShiftShareLine line) {
    if (component == ShiftComponent.GROWTH) {
      return Show.number(line.last()) + " - " + Show.number(line.first());
    }
    if (line.industry().isPresent() || method() == ShiftShareMethod.GERFIN) {
      return component.formula();
    }
    return "sum over industries of " + component.formula();
  }

  /** A row for each line, with a column for each component. */
  @Override
  public final Table table() {
    Table.Builder table =
        Table.builder()
            .title("Shift-share of " + measure() + ", " + method())
            .addColumns("region", "industry");
    method().components().forEach(component -> table.addColumns(component.words()));
    lines().forEach(line -> table.addRows(row(line)));
    return table.build();
  }

  private List<Answer> row(ShiftShareLine line) {
    return Stream.concat(
            Stream.of(Answer.text(line.region()), Answer.text(line.industry().orElse(ALL))),
            method().components().stream()
                .map(component -> line.find(component).orElseThrow().answer()))
        .collect(ImmutableList.toImmutableList());
  }

  /** The method and the number of lines in one line. */
  @Override
  public final String toString() {
    return "shift-share of " + measure() + ", " + method() + ", " + lines().size() + " lines";
  }

  static final class Builder extends ImmutableShiftShares.Builder {
    Builder() {}
  }
}
