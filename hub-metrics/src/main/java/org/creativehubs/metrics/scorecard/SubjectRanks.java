package org.creativehubs.metrics.scorecard;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.Formula;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.finding.Finding;
import org.creativehubs.core.finding.FindingKind;
import org.creativehubs.core.indicator.AggregationRule;
import org.creativehubs.core.indicator.Indicator;
import org.creativehubs.core.indicator.Polarity;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.metrics.internal.Operands;
import org.creativehubs.metrics.internal.Quotients;

/** One figure of all subjects in one order. */
final class SubjectRanks {

  private static final Set<AggregationRule> NOT_AMOUNTS =
      EnumSet.of(AggregationRule.MEAN, AggregationRule.RATIO_OF_SUMS);

  private record Found(Optional<QualifiedNumber> number, Answer answer) {}

  private static final Found NOTHING =
      new Found(Optional.empty(), Answer.of(Reason.NOT_KNOWN.because("no number is given")));

  private final SideBySideInput input;
  private final ComparedFigure figure;
  private final String unit;
  private final boolean higher;
  private final Map<String, Found> found = new LinkedHashMap<>();
  private final List<Finding> findings = new ArrayList<>();
  private final List<Ratio> exact;

  SubjectRanks(SideBySideInput input, ComparedFigure figure) {
    this.input = input;
    this.figure = figure;
    Indicator model = input.first(figure.indicator()).orElseThrow();
    this.unit =
        model.unit()
            + figure.per().map(per -> " per " + of(input.first(per).orElseThrow())).orElse("");
    this.higher = model.polarity() == Polarity.HIGHER_IS_BETTER;
    input.all().forEach(subject -> found.put(subject.name(), find(subject)));
    this.exact =
        found.values().stream()
            .flatMap(one -> one.number().stream())
            .filter(QualifiedNumber::isExact)
            .map(QualifiedNumber::value)
            .sorted()
            .toList();
    comparePeriods();
  }

  private String of(Indicator divisor) {
    return figure
        .perHowMany()
        .map(many -> Answer.quantity(many, divisor.unit()).toString())
        .orElse(divisor.unit());
  }

  private void comparePeriods() {
    List<String> told =
        input.all().stream()
            .flatMap(
                subject ->
                    subject.indicator(figure.indicator()).flatMap(Indicator::period).stream()
                        .map(period -> subject.name() + " for " + period))
            .toList();
    long periods =
        input.all().stream()
            .flatMap(subject -> subject.indicator(figure.indicator()).stream())
            .flatMap(indicator -> indicator.period().stream())
            .distinct()
            .count();
    if (periods > 1) {
      findings.add(
          Finding.of(
              FindingKind.DIFFERENT_DATES,
              figure.indicator(),
              figure.indicator() + " is compared of " + String.join(", ", told)));
    }
  }

  private Found find(ComparedSubject subject) {
    Optional<Indicator> own = subject.indicator(figure.indicator());
    Optional<QualifiedNumber> actual = own.flatMap(Indicator::actual);
    if (actual.isEmpty()) {
      return NOTHING;
    }
    return figure.per().isEmpty()
        ? shown(actual.get())
        : divided(subject, own.orElseThrow(), actual.get());
  }

  private Found divided(ComparedSubject subject, Indicator own, QualifiedNumber actual) {
    Optional<Indicator> per = subject.indicator(figure.per().orElseThrow());
    Optional<QualifiedNumber> by = per.flatMap(Indicator::actual);
    if (by.isEmpty()) {
      return new Found(Optional.empty(), Reason.NO_DENOMINATOR.answer());
    }
    Indicator divisor = per.orElseThrow();
    if (!own.population().equals(divisor.population())) {
      return refused(subject, own, divisor);
    }
    if (!isAmount(own) || !isAmount(divisor)) {
      String told = (isAmount(own) ? divisor : own).measure() + " is a share or a mean";
      return new Found(Optional.empty(), Reason.NOT_AN_AMOUNT.answer(told));
    }
    return Quotients.of(actual, by.get())
        .map(quotient -> shown(quotient.times(figure.perHowMany().orElse(Ratio.ONE))))
        .orElseGet(
            () -> new Found(Optional.empty(), Quotients.answer(actual, by.get(), Answer::share)));
  }

  private static boolean isAmount(Indicator indicator) {
    return !indicator.unit().equals("share")
        && indicator.aggregation().filter(NOT_AMOUNTS::contains).isEmpty();
  }

  private Found refused(ComparedSubject subject, Indicator own, Indicator per) {
    String told = describes(own) + ", " + describes(per);
    findings.add(
        Finding.of(
            FindingKind.DIFFERENT_POPULATIONS, subject.name(), subject.name() + ": " + told));
    return new Found(Optional.empty(), Reason.DIFFERENT_POPULATIONS.answer(told));
  }

  private static String describes(Indicator indicator) {
    return indicator.measure() + " describes " + indicator.population().orElse("the whole subject");
  }

  private Found shown(QualifiedNumber number) {
    return new Found(Optional.of(number), Answer.quantity(number, unit));
  }

  String direction() {
    return figure + ": " + (higher ? "more is better" : "less is better");
  }

  List<Finding> findings() {
    return findings;
  }

  /** The columns of the subjects by this figure; {@code divided} where one is divided at all. */
  Grid<ComparedSubject> grid(boolean divided) {
    Column<ComparedSubject> given =
        Column.answer("given", subject -> given(subject, figure.indicator()));
    Column<ComparedSubject> per = Column.answer("per", this::per);
    Column<ComparedSubject> own = Column.answer("figure", subject -> found(subject).answer());
    Formula<ComparedSubject> better =
        Operands.plain(subject -> QualifiedNumber.exact(better(value(subject).orElseThrow())));
    return Grid.<ComparedSubject>by("figure and subject", subject -> figure + ": " + subject.name())
        .with(given)
        .withIf(divided, per)
        .with(own.by(formula(given, per)))
        .with(
            column("rank", value -> Answer.number(1.0 + better(value)))
                .by(Operands.<ComparedSubject>number(1).plus(better)))
        .with(column("gap to the best", value -> less(value, best())).by(own.minus(of(this::best))))
        .with(
            column("gap to the median", value -> less(value, median()))
                .by(own.minus(of(this::median))));
  }

  private Column<ComparedSubject> column(String heading, Function<Ratio, Answer> figure) {
    return Column.answer(
        heading, subject -> value(subject).map(figure).orElseGet(() -> gap(found(subject))));
  }

  private Formula<ComparedSubject> formula(
      Formula<ComparedSubject> given, Formula<ComparedSubject> per) {
    if (figure.per().isEmpty()) {
      return given;
    }
    Formula<ComparedSubject> quotient = given.dividedBy(per);
    return figure.perHowMany().map(many -> quotient.times(Operands.number(many))).orElse(quotient);
  }

  private Formula<ComparedSubject> of(Supplier<Ratio> value) {
    return Operands.of(subject -> Answer.quantity(value.get(), unit));
  }

  private Answer per(ComparedSubject subject) {
    return figure.per().map(per -> given(subject, per)).orElseGet(Reason.AS_GIVEN::answer);
  }

  private Found found(ComparedSubject subject) {
    return found.getOrDefault(subject.name(), NOTHING);
  }

  private Optional<Ratio> value(ComparedSubject subject) {
    return found(subject).number().filter(QualifiedNumber::isExact).map(QualifiedNumber::value);
  }

  private static Answer given(ComparedSubject subject, String id) {
    Optional<Indicator> indicator = subject.indicator(id);
    return indicator
        .flatMap(Indicator::actual)
        .map(actual -> Answer.quantity(actual, indicator.orElseThrow().unit()))
        .orElseGet(Reason.NOT_KNOWN::answer);
  }

  private static Answer gap(Found own) {
    return own.number().isPresent() ? Reason.NOT_EXACT.answer() : own.answer();
  }

  private long better(Ratio value) {
    return exact.stream()
        .filter(other -> higher ? other.compareTo(value) > 0 : other.compareTo(value) < 0)
        .count();
  }

  private Answer less(Ratio value, Ratio other) {
    return Answer.quantity(value.minus(other), unit);
  }

  private Ratio best() {
    return exact.get(higher ? exact.size() - 1 : 0);
  }

  private Ratio median() {
    Ratio above = exact.get(exact.size() / 2);
    Ratio below = exact.get((exact.size() - 1) / 2);
    return above.plus(below).dividedBy(Ratio.of(2));
  }
}
