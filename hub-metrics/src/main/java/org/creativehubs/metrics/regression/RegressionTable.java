package org.creativehubs.metrics.regression;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.ColumnKind;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Step;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.metrics.index.IndexAnswer;
import org.creativehubs.metrics.index.IndexValue;
import org.immutables.value.Value;

/**
 * A regression in the usual order: each coefficient with standard error, t or z, p and interval;
 * then what is said of the fit as a whole; then tests and impacts, where there are any.
 */
@HubValue
@Value.Immutable
public abstract class RegressionTable implements IndexAnswer, ExplainedAnswer {

  /** The label of the coefficient that no column has. */
  public static final String INTERCEPT = "intercept";

  RegressionTable() {}

  static Builder builder() {
    return new Builder();
  }

  /** The method in words; not blank. */
  @Override
  public abstract String index();

  /** The formula; not blank. */
  @Override
  public abstract String formula();

  /** The choices that practice varies, and how they were made; none blank. */
  @Override
  public abstract List<String> conventions();

  /** Where the method comes from. */
  @Override
  public abstract Source source();

  /** The column that is explained; not blank. */
  public abstract String dependent();

  /** The name of a coefficient over its standard error: {@code t} or {@code z}. */
  public abstract String statistic();

  /** The coefficients, the intercept first where there is one; at least one. */
  public abstract List<RegressionTerm> terms();

  /** What is said of the fit as a whole, such as {@code n} and {@code R squared}; at least one. */
  public abstract List<IndexValue> fit();

  /** The tests, in order; none for least squares. */
  public abstract List<TestFigure> tests();

  /** The impacts of each column; none but for a spatial lag. */
  public abstract List<SpatialImpact> impacts();

  @Value.Check
  void check() {
    IndexAnswer.check(this);
    Check.notBlank(dependent(), "dependent");
    Check.notBlank(statistic(), "statistic");
    Check.notEmpty(terms(), "terms");
    Check.distinct(terms(), RegressionTerm::label, "terms", "label");
    Check.notEmpty(fit(), "fit");
    Check.distinct(fit(), IndexValue::label, "fit", "label");
    Check.distinct(tests(), TestFigure::label, "tests", "label");
    Check.distinct(impacts(), SpatialImpact::label, "impacts", "label");
  }

  /**
   * A coefficient with its error and test.
   *
   * @param label a column, or {@link #INTERCEPT}
   * @return the term
   * @throws org.creativehubs.core.value.InvalidValueException with code UNKNOWN_CODE for another
   */
  public final RegressionTerm term(String label) {
    return Check.named(terms(), RegressionTerm::label, label, "label");
  }

  /**
   * A coefficient.
   *
   * @param label a column, or {@link #INTERCEPT}
   * @return the coefficient; empty where it is undefined
   */
  public final OptionalDouble coefficient(String label) {
    return term(label).coefficient().value();
  }

  /**
   * What is said of the fit as a whole.
   *
   * @param label such as {@code R squared}
   * @return the figure, or the reason why there is none
   * @throws org.creativehubs.core.value.InvalidValueException with code UNKNOWN_CODE for another
   */
  public final IndexValue fit(String label) {
    return Check.named(fit(), IndexValue::label, label, "label");
  }

  /**
   * A test.
   *
   * @param label such as {@code LM error}
   * @return the test
   * @throws org.creativehubs.core.value.InvalidValueException with code UNKNOWN_CODE for another
   */
  public final TestFigure test(String label) {
    return Check.named(tests(), TestFigure::label, label, "label");
  }

  /**
   * The impacts of a column.
   *
   * @param label the column
   * @return direct, indirect and total
   * @throws org.creativehubs.core.value.InvalidValueException with code UNKNOWN_CODE for another
   */
  public final SpatialImpact impact(String label) {
    return Check.named(impacts(), SpatialImpact::label, label, "label");
  }

  /** How the first coefficient of a column was found. */
  @Override
  public final Explanation explanation() {
    return explained(terms().get(terms().size() - 1).coefficient());
  }

  /** How every number was found. */
  @Override
  public final List<Explanation> explanations() {
    return Stream.of(
            terms().stream()
                .flatMap(
                    term ->
                        Stream.of(
                            term.coefficient(),
                            term.standardError(),
                            term.statistic(),
                            term.p(),
                            term.low(),
                            term.high())),
            fit().stream(),
            tests().stream().flatMap(test -> Stream.of(test.statistic(), test.p())),
            impacts().stream().flatMap(one -> Stream.of(one.direct(), one.indirect(), one.total())))
        .flatMap(values -> values)
        .map(this::explained)
        .toList();
  }

  private Explanation explained(IndexValue value) {
    Explanation.Builder told = Explanation.answering(index() + ": " + value.label() + "?");
    value
        .parts()
        .forEach(
            part ->
                told.addSteps(
                    Step.builder()
                        .label(part.name())
                        .expression(part.expression())
                        .value(Answer.number(part.value()))
                        .build()));
    return told.addSteps(
            Step.builder()
                .label(value.label())
                .expression(value.expression())
                .value(value.answer())
                .source(source())
                .build())
        .build();
  }

  private <R> Column<R> column(String heading, Function<R, IndexValue> value) {
    return Column.<R>answer(heading, ColumnKind.NUMBER, row -> value.apply(row).answer())
        .explained(row -> explained(value.apply(row)));
  }

  /** The coefficients with errors, tests and intervals. */
  @Override
  public final Sheet<?> sheet() {
    return Grid.by("term", RegressionTerm::label)
        .with(column("coefficient", RegressionTerm::coefficient))
        .with(column("standard error", RegressionTerm::standardError))
        .with(column(statistic(), RegressionTerm::statistic))
        .with(column("p", RegressionTerm::p))
        .with(column("from", RegressionTerm::low))
        .with(column("to", RegressionTerm::high))
        .sheet(dependent() + ": " + index(), terms());
  }

  /** The coefficients, the fit, and the tests and impacts there are. */
  @Override
  public final List<Sheet<?>> sheets() {
    ImmutableList.Builder<Sheet<?>> sheets = ImmutableList.builder();
    sheets.add(
        sheet(),
        Grid.by("fit", IndexValue::label)
            .with(this.<IndexValue>column("value", figure -> figure))
            .sheet("Fit", fit()));
    if (!tests().isEmpty()) {
      sheets.add(
          Grid.by("test", TestFigure::label)
              .with(column("statistic", TestFigure::statistic))
              .with(Column.count("degrees of freedom", TestFigure::freedom))
              .with(column("p value", TestFigure::p))
              .sheet("Tests", tests()));
    }
    if (!impacts().isEmpty()) {
      sheets.add(
          Grid.by("impact of", SpatialImpact::label)
              .with(column("direct", SpatialImpact::direct))
              .with(column("indirect", SpatialImpact::indirect))
              .with(column("total", SpatialImpact::total))
              .sheet("Impacts", impacts()));
    }
    return sheets.build();
  }

  /** What is explained, and the coefficients, in one line. */
  @Override
  public final String toString() {
    return terms().stream()
        .map(term -> term.label() + " " + term.coefficient().answer())
        .collect(Collectors.joining(", ", index() + " of " + dependent() + ": ", ""));
  }

  static final class Builder extends ImmutableRegressionTable.Builder {
    Builder() {}
  }
}
