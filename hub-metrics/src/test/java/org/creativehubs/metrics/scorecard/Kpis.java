package org.creativehubs.metrics.scorecard;

import java.time.LocalDate;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.hub.Space;
import org.creativehubs.core.hub.UnitKind;
import org.creativehubs.core.indicator.Indicator;
import org.creativehubs.core.indicator.Polarity;
import org.creativehubs.core.json.JsonCatalog;
import org.creativehubs.core.lease.ChargeKind;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.lease.PaymentTerms;
import org.creativehubs.core.lease.RentCharge;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.AreaUnit;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.metrics.MetricsCatalog;
import org.creativehubs.metrics.kpi.KpiSheet;

/** Indicators and figures as the tests of this package use them. */
public final class Kpis {

  private Kpis() {}

  public static QualifiedNumber n(String text) {
    return QualifiedNumber.parse(text);
  }

  public static Indicator.Builder indicator(String id, Polarity polarity) {
    Indicator.Builder indicator = Indicator.builder();
    indicator.id(id).measure(id).unit("pieces").polarity(polarity);
    return indicator;
  }

  public static Indicator.Builder more(String id) {
    return indicator(id, Polarity.HIGHER_IS_BETTER);
  }

  public static ComparedSubject subject(String name, Indicator... indicators) {
    return ComparedSubject.builder().name(name).addIndicators(indicators).build();
  }

  public static double number(Answer answer) {
    return answer.number().orElseThrow();
  }

  public static double number(KpiSheet sheet, String row, String heading) {
    return number(sheet.value(row, heading));
  }

  public static String code(Answer answer) {
    return answer.undefined().orElseThrow().code();
  }

  public static String code(KpiSheet sheet, String row, String heading) {
    return code(sheet.value(row, heading));
  }

  public static <I> I example(Class<I> input) {
    return new MetricsCatalog()
        .entries().stream()
            .filter(entry -> entry.inputType().equals(input))
            .map(entry -> JsonCatalog.example(entry))
            .filter(input::isInstance)
            .map(input::cast)
            .findFirst()
            .orElseThrow();
  }

  public static Space space(String id, UnitKind kind, long squareMetres) {
    return Space.of(id, kind, Area.of(squareMetres, AreaUnit.SQ_M));
  }

  /** Terms for the days from one to before another. */
  public static LeaseTerms terms(LocalDate start, LocalDate end) {
    return LeaseTerms.builder()
        .term(DateRange.of(start, end))
        .addCharges(
            RentCharge.of(
                ChargeKind.RENT, Money.parse("GBP 1200"), PaymentTerms.monthlyInAdvance()))
        .build();
  }
}
