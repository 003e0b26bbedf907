package org.creativehubs.metrics.kpi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.indicator.Indicator;
import org.creativehubs.core.indicator.Polarity;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;

/** The figures of all subjects in one order. */
final class SubjectRanks {

  private record Found(Optional<QualifiedNumber> number, Answer answer) {}

  private final SideBySideInput input;
  private final String unit;
  private final boolean higher;
  private final Map<String, Found> found = new LinkedHashMap<>();
  private final List<KpiFinding> findings = new ArrayList<>();
  private final List<Ratio> exact;

  SubjectRanks(SideBySideInput input) {
    this.input = input;
    Indicator model = input.first(input.indicator()).orElseThrow();
    this.unit =
        model.unit()
            + input.per().map(per -> " per " + input.first(per).orElseThrow().unit()).orElse("");
    this.higher = model.polarity() == Polarity.HIGHER_IS_BETTER;
    input.subjects().forEach(subject -> found.put(subject.name(), find(subject)));
    this.exact =
        found.values().stream()
            .flatMap(one -> one.number().stream())
            .filter(QualifiedNumber::isExact)
            .map(QualifiedNumber::value)
            .sorted()
            .toList();
  }

  private Found find(ComparedSubject subject) {
    Optional<Indicator> own = subject.indicator(input.indicator());
    Optional<QualifiedNumber> actual = own.flatMap(Indicator::actual);
    if (actual.isEmpty()) {
      return new Found(Optional.empty(), KpiGap.NO_DATA.answer());
    }
    return input.per().isEmpty()
        ? shown(actual.get())
        : divided(subject, own.orElseThrow(), actual.get());
  }

  private Found divided(ComparedSubject subject, Indicator own, QualifiedNumber actual) {
    Optional<Indicator> per = subject.indicator(input.per().orElseThrow());
    Optional<QualifiedNumber> by = per.flatMap(Indicator::actual);
    if (by.isEmpty()) {
      return new Found(Optional.empty(), KpiGap.NO_DENOMINATOR.answer());
    }
    if (!own.population().equals(per.orElseThrow().population())) {
      return refused(subject, own, per.orElseThrow());
    }
    return Quotients.of(actual, by.get())
        .map(this::shown)
        .orElseGet(
            () -> new Found(Optional.empty(), Quotients.answer(actual, by.get(), Answer::share)));
  }

  private Found refused(ComparedSubject subject, Indicator own, Indicator per) {
    String told = describes(own) + ", " + describes(per);
    findings.add(KpiFinding.of(KpiFindingKind.DIFFERENT_POPULATIONS, subject.name() + ": " + told));
    return new Found(Optional.empty(), KpiGap.DIFFERENT_POPULATIONS.answer(told));
  }

  private static String describes(Indicator indicator) {
    return indicator.measure() + " describes " + indicator.population().orElse("the whole subject");
  }

  private Found shown(QualifiedNumber number) {
    return new Found(Optional.of(number), Answer.quantity(number, unit));
  }

  KpiSheet sheet() {
    KpiSheet.Builder sheet =
        KpiSheet.builder()
            .title(input.indicator() + input.per().map(per -> " per " + per).orElse(""))
            .rowsBy("subject")
            .addConventions(
                higher ? "more is better" : "less is better",
                "equal figures share the better rank and leave the next ranks out")
            .source(SideBySide.SOURCE)
            .addAllFindings(findings);
    input.subjects().forEach(subject -> sheet.addRows(row(subject)));
    return sheet.build();
  }

  private KpiRow row(ComparedSubject subject) {
    Found own =
        found.getOrDefault(subject.name(), new Found(Optional.empty(), KpiGap.NO_DATA.answer()));
    Optional<Ratio> value =
        own.number().filter(QualifiedNumber::isExact).map(QualifiedNumber::value);
    KpiRow.Builder row = KpiRow.named(subject.name());
    row.given("given", given(subject, input.indicator()));
    input.per().ifPresent(per -> row.given("per", given(subject, per)));
    return row.found("figure", input.per().isPresent() ? "given / per" : "given", own.answer())
        .found("rank", "1 + how many are better", value.map(this::rank).orElseGet(() -> gap(own)))
        .found(
            "gap to the best",
            "figure - best",
            value.map(one -> less(one, best())).orElseGet(() -> gap(own)))
        .found(
            "gap to the median",
            "figure - median",
            value.map(one -> less(one, median())).orElseGet(() -> gap(own)))
        .build();
  }

  private static Answer given(ComparedSubject subject, String id) {
    Optional<Indicator> indicator = subject.indicator(id);
    return indicator
        .flatMap(Indicator::actual)
        .map(actual -> Answer.quantity(actual, indicator.orElseThrow().unit()))
        .orElseGet(KpiGap.NO_DATA::answer);
  }

  private static Answer gap(Found own) {
    return own.number().isPresent() ? KpiGap.NOT_EXACT.answer() : own.answer();
  }

  private Answer rank(Ratio value) {
    long better =
        exact.stream()
            .filter(other -> higher ? other.compareTo(value) > 0 : other.compareTo(value) < 0)
            .count();
    return Answer.number(1.0 + better);
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
