package org.creativehubs.metrics.kpi;

import java.util.stream.Stream;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.indicator.Indicator;
import org.creativehubs.core.indicator.Polarity;
import org.creativehubs.core.quantity.QualifiedNumber;

/** Indicators and figures as the tests of this package use them. */
final class Kpis {

  private Kpis() {}

  static QualifiedNumber n(String text) {
    return QualifiedNumber.parse(text);
  }

  static Indicator.Builder indicator(String id, Polarity polarity) {
    Indicator.Builder indicator = Indicator.builder();
    indicator.id(id).measure(id).unit("pieces").polarity(polarity);
    return indicator;
  }

  static Indicator.Builder more(String id) {
    return indicator(id, Polarity.HIGHER_IS_BETTER);
  }

  static ComparedSubject subject(String name, Indicator... indicators) {
    return ComparedSubject.builder().name(name).addIndicators(indicators).build();
  }

  static double number(Answer answer) {
    return answer.number().orElseThrow();
  }

  static double number(KpiSheet sheet, String row, String heading) {
    return number(sheet.value(row, heading));
  }

  static String code(Answer answer) {
    return answer.undefined().orElseThrow().code();
  }

  static String code(KpiSheet sheet, String row, String heading) {
    return code(sheet.value(row, heading));
  }

  static <I> I example(Class<I> input) {
    return Stream.of(KpiEntries.all())
        .flatMap(entries -> entries.stream())
        .map(entry -> entry.example())
        .filter(input::isInstance)
        .map(input::cast)
        .findFirst()
        .orElseThrow();
  }
}
