package org.creativehubs.core.iati;

import java.time.LocalDate;
import java.time.Year;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.creativehubs.core.finding.RecordFault;
import org.creativehubs.core.finding.RecordRead;
import org.creativehubs.core.indicator.AggregationRule;
import org.creativehubs.core.indicator.Breakdown;
import org.creativehubs.core.indicator.Indicator;
import org.creativehubs.core.indicator.PartsRelation;
import org.creativehubs.core.indicator.Polarity;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.core.time.StatedPeriod;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;

/** Reads the indicators in a file of IATI. */
final class IatiReader {

  private static final Ratio HUNDREDTH = Ratio.of(1, 100);
  private static final List<String> NO = List.of("false", "0");

  private final List<RecordFault> faults = new ArrayList<>();
  private final Map<String, Indicator> indicators = new LinkedHashMap<>();

  RecordRead<List<Indicator>> read(XmlElement root) {
    readResults(root, root.name().getLocalPart());
    return new RecordRead<>(List.copyOf(indicators.values()), faults);
  }

  private void readResults(XmlElement element, String path) {
    if (element.is("result")) {
      checkType(element, path);
      each(element, "indicator", path, (indicator, at) -> readIndicator(element, indicator, at));
    } else {
      each(element, "iati-activity", path, this::readResults);
      each(element, "result", path, this::readResults);
    }
  }

  private void checkType(XmlElement result, String path) {
    result
        .attribute("type")
        .filter(code -> IatiResultType.of(code).isEmpty())
        .ifPresent(
            code -> fault(path + "/@type", Fault.UNKNOWN_CODE, IatiResultType.choices(), code));
  }

  /** Reads an element of a file at its path. */
  private interface Reading {
    void read(XmlElement element, String path);
  }

  private static void each(XmlElement parent, String name, String path, Reading reading) {
    List<XmlElement> elements = parent.elements(name);
    for (int i = 0; i < elements.size(); i++) {
      reading.read(elements.get(i), path + "/" + name + "[" + (i + 1) + "]");
    }
  }

  private void readIndicator(XmlElement result, XmlElement indicator, String path) {
    Optional<String> title = indicator.narrative("title").or(() -> result.narrative("title"));
    String measure = indicator.attribute("measure").orElse("absent");
    if (title.isEmpty()) {
      fault(path + "/title", Fault.MISSING_FIELD, "have a narrative", "absent");
    } else if (!measure.equals("1") && !measure.equals("2")) {
      fault(
          path + "/@measure",
          Fault.UNKNOWN_CODE,
          "be 1 (unit) or 2 (percentage) to be read as a number",
          measure);
    } else {
      readPeriods(result, indicator, title.get(), path);
    }
  }

  private void readPeriods(XmlElement result, XmlElement indicator, String title, String path) {
    List<XmlElement> periods = indicator.elements("period");
    String id = indicator.attribute(XmlElement.own("id")).orElse(title);
    if (periods.isEmpty()) {
      add(path, () -> common(result, indicator, title, path).id(id).build());
    }
    for (int i = 0; i < periods.size(); i++) {
      XmlElement period = periods.get(i);
      String at = path + "/period[" + (i + 1) + "]";
      String key =
          period
              .attribute(XmlElement.own("id"))
              .orElse(periods.size() == 1 ? id : id + " " + day(period, "period-start", at));
      Indicator.Builder built = common(result, indicator, title, path).id(key);
      add(at, () -> inPeriod(built, indicator, title, period, at).build());
    }
  }

  private static String day(XmlElement period, String end, String path) {
    return period.element(end).flatMap(each -> each.attribute("iso-date")).orElse(path);
  }

  private void add(String path, Supplier<Indicator> indicator) {
    try {
      Indicator made = indicator.get();
      String id = made.id();
      for (int next = 2; indicators.containsKey(id); next++) {
        id = made.id() + " (" + next + ")";
      }
      indicators.put(id, id.equals(made.id()) ? made : made.toBuilder().id(id).build());
    } catch (InvalidValueException e) {
      e.faults()
          .forEach(
              each -> fault(path + "/" + each.field(), each.code(), each.rule(), each.value()));
    }
  }

  private Indicator.Builder common(
      XmlElement result, XmlElement indicator, String title, String path) {
    boolean isLess = indicator.attribute("ascending").filter(NO::contains).isPresent();
    Indicator.Builder common = Indicator.builder().measure(title).unit(unit(indicator));
    common.polarity(isLess ? Polarity.LOWER_IS_BETTER : Polarity.HIGHER_IS_BETTER);
    common.aggregation(aggregation(result, indicator));
    common.population(indicator.narrative("description"));
    common.codes(codes(result, indicator));
    Optional<XmlElement> baseline = withoutDimension(indicator, "baseline");
    if (baseline.isPresent()) {
      String at = path + "/baseline";
      Optional<QualifiedNumber> number = number(indicator, baseline.get(), at);
      common.baseline(number);
      if (number.isPresent()) {
        common.baselineAt(baselineAt(baseline.get(), at));
      }
    }
    return common;
  }

  /** Its references, and the type of its result where they do not tell it anyway. */
  private static Map<String, String> codes(XmlElement result, XmlElement indicator) {
    Map<String, String> codes = new LinkedHashMap<>();
    for (XmlElement reference : indicator.elements("reference")) {
      reference.attribute("code").ifPresent(code -> codes.put(catalogue(reference), code));
    }
    result
        .attribute("type")
        .flatMap(IatiResultType::of)
        .filter(type -> !IatiResultType.ofCodes(codes).equals(Optional.of(type)))
        .ifPresent(type -> codes.put(IatiResultType.CATALOGUE, type.code()));
    return codes;
  }

  private static String catalogue(XmlElement reference) {
    return reference
        .attribute(XmlElement.own("catalogue"))
        .orElse("IATI vocabulary " + reference.attribute("vocabulary").orElse("99"));
  }

  private static String unit(XmlElement indicator) {
    return indicator.attribute("measure").filter("2"::equals).isPresent()
        ? IatiWriter.SHARE
        : indicator.attribute(XmlElement.own("unit")).orElse(IatiWriter.UNITS);
  }

  private static Optional<AggregationRule> aggregation(XmlElement result, XmlElement indicator) {
    Optional<AggregationRule> named =
        indicator
            .attribute(XmlElement.own("aggregation"))
            .flatMap(name -> constant(AggregationRule.class, name));
    Optional<String> status =
        indicator.attribute("aggregation-status").or(() -> result.attribute("aggregation-status"));
    return named.or(() -> status.filter(NO::contains).map(no -> AggregationRule.NONE));
  }

  private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String name) {
    return Arrays.stream(type.getEnumConstants())
        .filter(each -> each.name().equals(name))
        .findFirst();
  }

  private Optional<PartialDate> baselineAt(XmlElement baseline, String path) {
    return baseline.attribute("iso-date").isPresent()
        ? read(baseline, "iso-date", path, text -> PartialDate.of(day(text)))
        : read(baseline, "year", path, IatiReader::year);
  }

  private static PartialDate year(String text) {
    try {
      return PartialDate.of(Year.parse(text));
    } catch (DateTimeParseException e) {
      throw new InvalidValueException(Fault.MALFORMED, "year", "be a year such as 2016", text);
    }
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new InvalidValueException(
          Fault.MALFORMED, "iso-date", "be a day such as 2026-04-01", text);
    }
  }

  private Indicator.Builder inPeriod(
      Indicator.Builder built, XmlElement indicator, String title, XmlElement period, String path) {
    Optional<PartialDate> first = end(period, "period-start", path);
    Optional<PartialDate> last = end(period, "period-end", path);
    if (first.isPresent() && last.isPresent()) {
      built.period(StatedPeriod.builder().from(first).to(last).build());
    }
    withoutDimension(period, "target")
        .flatMap(target -> number(indicator, target, path + "/target"))
        .filter(target -> isExact(target, path))
        .ifPresent(target -> built.target(target.value()));
    built.actual(
        withoutDimension(period, "actual")
            .flatMap(actual -> number(indicator, actual, path + "/actual")));
    return built.breakdowns(breakdowns(indicator, title, period, path));
  }

  private boolean isExact(QualifiedNumber target, String path) {
    if (!target.isExact()) {
      fault(path + "/target/@value", Fault.MALFORMED, "be one number", target.toString());
    }
    return target.isExact();
  }

  private Optional<PartialDate> end(XmlElement period, String name, String path) {
    Optional<XmlElement> end = period.element(name);
    if (end.flatMap(each -> each.attribute("iso-date")).isEmpty()) {
      fault(path + "/" + name + "/@iso-date", Fault.MISSING_FIELD, "be given", "absent");
    }
    return end.flatMap(
        each -> read(each, "iso-date", path + "/" + name, text -> PartialDate.of(day(text))));
  }

  private static Optional<XmlElement> withoutDimension(XmlElement parent, String name) {
    return parent.elements(name).stream()
        .filter(each -> each.elements("dimension").isEmpty())
        .findFirst();
  }

  private Optional<QualifiedNumber> number(XmlElement indicator, XmlElement element, String path) {
    return number(unit(indicator).equals(IatiWriter.SHARE), element, path);
  }

  private Optional<QualifiedNumber> number(boolean isShare, XmlElement element, String path) {
    return read(element, "value", path, QualifiedNumber::parse)
        .map(number -> isShare ? number.times(HUNDREDTH) : number);
  }

  private List<Breakdown> breakdowns(
      XmlElement indicator, String title, XmlElement period, String path) {
    Map<String, Breakdown.Builder> found = new LinkedHashMap<>();
    List<XmlElement> actuals = period.elements("actual");
    for (int i = 0; i < actuals.size(); i++) {
      List<XmlElement> dimensions = actuals.get(i).elements("dimension");
      String at = path + "/actual[" + (i + 1) + "]";
      if (dimensions.size() > 1) {
        fault(at, Fault.INCONSISTENT, "have one dimension to be used", dimensions.size());
      } else if (dimensions.size() == 1) {
        readPart(indicator, title, actuals.get(i), at, found);
      }
    }
    return found.values().stream().map(Breakdown.Builder::build).toList();
  }

  private void readPart(
      XmlElement indicator,
      String title,
      XmlElement actual,
      String path,
      Map<String, Breakdown.Builder> found) {
    XmlElement dimension = actual.elements("dimension").get(0);
    Optional<String> name = dimension.attribute("name");
    Optional<String> part = dimension.attribute("value");
    String unit = dimension.attribute(XmlElement.own("unit")).orElse(unit(indicator));
    Optional<QualifiedNumber> number = number(unit.equals(IatiWriter.SHARE), actual, path);
    if (name.isEmpty() || part.isEmpty()) {
      fault(path + "/dimension", Fault.MISSING_FIELD, "have a name and a value", "absent");
    } else if (number.isPresent()) {
      found
          .computeIfAbsent(name.get(), key -> breakdown(title, key, unit, dimension))
          .putParts(part.get(), number.get());
    }
  }

  private static Breakdown.Builder breakdown(
      String title, String name, String unit, XmlElement dimension) {
    Breakdown.Builder breakdown = Breakdown.builder().measure(title).dimension(name).unit(unit);
    return breakdown.relation(
        dimension
            .attribute(XmlElement.own("relation"))
            .flatMap(text -> constant(PartsRelation.class, text))
            .orElse(PartsRelation.OVERLAPPING));
  }

  private <T> Optional<T> read(
      XmlElement element, String attribute, String path, Function<String, T> meaning) {
    Optional<String> text = element.attribute(attribute);
    try {
      return text.map(meaning);
    } catch (InvalidValueException e) {
      fault(path + "/@" + attribute, e.code(), e.rule(), text.orElse(""));
      return Optional.empty();
    }
  }

  private void fault(String path, Fault code, String rule, Object value) {
    RecordFault fault =
        RecordFault.builder().path(path).code(code).rule(rule).value(String.valueOf(value)).build();
    if (!faults.contains(fault)) {
      faults.add(fault);
    }
  }
}
