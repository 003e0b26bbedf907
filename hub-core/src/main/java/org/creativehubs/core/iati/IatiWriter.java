package org.creativehubs.core.iati;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.namespace.QName;
import org.creativehubs.core.finding.LeftOut;
import org.creativehubs.core.indicator.AggregationRule;
import org.creativehubs.core.indicator.Breakdown;
import org.creativehubs.core.indicator.Indicator;
import org.creativehubs.core.indicator.Polarity;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DatePrecision;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.core.time.StatedPeriod;

/** Writes indicators as results of one activity. */
final class IatiWriter {

  static final String SHARE = "share";
  static final String UNITS = "units";
  static final Ratio HUNDRED = Ratio.of(100);
  private static final int DECIMALS = 10;

  /** What the schema asks of an activity besides, and no indicator tells. */
  private static final List<String> OF_ACTIVITY =
      List.of(
          "iati-identifier",
          "reporting-org",
          "description",
          "participating-org",
          "activity-status",
          "activity-date");

  private final List<LeftOut> missing = new ArrayList<>();

  IatiFile write(List<IatiActivity> activities) {
    missing.add(
        LeftOut.of(
            String.join(", ", OF_ACTIVITY),
            "IATI asks for them of an activity; write the results over a file that has them"));
    XmlElement file = XmlElement.of("iati-activities").with("version", "2.03");
    for (IatiActivity activity : activities) {
      file = file.with(activity(activity));
    }
    return new IatiFile(XmlWriter.text(file), missing);
  }

  private XmlElement activity(IatiActivity activity) {
    Map<Indicator, List<Indicator>> groups = new LinkedHashMap<>();
    activity
        .indicators()
        .forEach(each -> groups.computeIfAbsent(alike(each), key -> new ArrayList<>()).add(each));
    XmlElement written = XmlElement.of("iati-activity", named("title", activity.title()));
    for (Map.Entry<Indicator, List<Indicator>> group : groups.entrySet()) {
      Optional<IatiResultType> type = activity.typeOf(group.getKey());
      written = written.with(result(type, group.getKey(), group.getValue()));
    }
    return written;
  }

  /** What the periods of one indicator have in common. */
  private static Indicator alike(Indicator indicator) {
    return indicator.toBuilder()
        .id("alike")
        .period(Optional.empty())
        .target(Optional.empty())
        .actual(Optional.empty())
        .claim(Optional.empty())
        .breakdowns(List.of())
        .source(Optional.empty())
        .build();
  }

  private static XmlElement named(String name, String words) {
    return XmlElement.of(name, XmlElement.of("narrative", new XmlNode.Text(words)));
  }

  private XmlElement result(
      Optional<IatiResultType> type, Indicator common, List<Indicator> indicators) {
    if (type.isEmpty()) {
      missing.add(
          LeftOut.of(
              "type of the result " + common.measure(),
              "IATI asks whether it is an output, an outcome, an impact or another"));
    }
    return XmlElement.of("result")
        .with(new QName("type"), type.map(IatiResultType::code))
        .with(
            new QName("aggregation-status"),
            common.aggregation().map(rule -> String.valueOf(rule != AggregationRule.NONE)))
        .with(named("title", common.measure()))
        .with(indicator(common, indicators));
  }

  private XmlElement indicator(Indicator common, List<Indicator> indicators) {
    XmlElement written =
        XmlElement.of("indicator")
            .with("measure", isShare(common) ? "2" : "1")
            .with("ascending", String.valueOf(common.polarity() == Polarity.HIGHER_IS_BETTER))
            .with(named("title", common.measure()));
    if (!isShare(common) && !common.unit().equals(UNITS)) {
      written = written.with(XmlElement.own("unit"), common.unit());
    }
    written =
        written.with(
            XmlElement.own("aggregation"), common.aggregation().map(AggregationRule::name));
    if (common.population().isPresent()) {
      written = written.with(named("description", common.population().get()));
    }
    for (Map.Entry<String, String> code : common.codes().entrySet()) {
      if (!code.getKey().equals(IatiResultType.CATALOGUE)) {
        written = written.with(reference(common, code.getKey(), code.getValue()));
      }
    }
    Optional<XmlElement> baseline = baseline(common);
    written = baseline.isPresent() ? written.with(baseline.get()) : written;
    for (Indicator each : indicators) {
      written = withPeriod(written, each);
    }
    return written;
  }

  private static boolean isShare(Indicator indicator) {
    return indicator.unit().equals(SHARE);
  }

  private XmlElement reference(Indicator common, String catalogue, String code) {
    if (catalogue.equals(ErdfOutput.CATALOGUE) && ErdfOutput.of(code).isEmpty()) {
      missing.add(
          LeftOut.of(
              "code " + code + " of " + common.measure(),
              "it is none of the ERDF output codes that are known here; it is written as it is"));
    }
    return XmlElement.of("reference")
        .with("vocabulary", "99")
        .with("code", code)
        .with(XmlElement.own("catalogue"), catalogue);
  }

  private Optional<XmlElement> baseline(Indicator common) {
    Optional<PartialDate> at = common.baselineAt();
    if (common.baseline().isPresent() && at.isEmpty()) {
      missing.add(
          LeftOut.of(
              "year of the baseline of " + common.measure(),
              "IATI asks for it; the baseline is not written"));
    }
    return at.map(date -> baseline(common, date));
  }

  private XmlElement baseline(Indicator common, PartialDate date) {
    Optional<String> day =
        Optional.of(date.toString()).filter(text -> date.precision() == DatePrecision.DAY);
    return XmlElement.of("baseline")
        .with("year", String.valueOf(date.earliest().getYear()))
        .with(new QName("iso-date"), day)
        .with("value", value(common, common.baseline().orElseThrow()));
  }

  private XmlElement withPeriod(XmlElement indicator, Indicator each) {
    if (each.claim().isPresent()) {
      missing.add(
          LeftOut.of("claim on the target of " + each.measure(), "IATI has no place for it"));
    }
    boolean hasNumbers =
        each.target().isPresent() || each.actual().isPresent() || !each.breakdowns().isEmpty();
    Optional<PartialDate> first = each.period().flatMap(StatedPeriod::from);
    Optional<PartialDate> last = each.period().flatMap(StatedPeriod::to);
    if (first.isPresent() && last.isPresent()) {
      return indicator.with(period(each, first.get(), last.get()));
    }
    if (hasNumbers) {
      missing.add(
          LeftOut.of(
              "period of " + each.measure(),
              "IATI asks for its first and last day; target and actual are not written"));
    }
    return indicator.with(XmlElement.own("id"), each.id());
  }

  private XmlElement period(Indicator each, PartialDate first, PartialDate last) {
    XmlElement period =
        XmlElement.of("period")
            .with(XmlElement.own("id"), each.id())
            .with(XmlElement.of("period-start").with("iso-date", first.earliest().toString()))
            .with(XmlElement.of("period-end").with("iso-date", last.latest().toString()));
    if (each.target().isPresent()) {
      QualifiedNumber target = QualifiedNumber.exact(each.target().get());
      period = period.with(XmlElement.of("target").with("value", value(each, target)));
    }
    if (each.actual().isPresent()) {
      period = period.with(XmlElement.of("actual").with("value", value(each, each.actual().get())));
    }
    for (Breakdown breakdown : each.breakdowns()) {
      for (Map.Entry<String, QualifiedNumber> part : breakdown.parts().entrySet()) {
        period = period.with(part(each, breakdown, part.getKey(), part.getValue()));
      }
    }
    return period;
  }

  private XmlElement part(
      Indicator each, Breakdown breakdown, String name, QualifiedNumber number) {
    XmlElement dimension =
        XmlElement.of("dimension")
            .with("name", breakdown.dimension())
            .with("value", name)
            .with(XmlElement.own("relation"), breakdown.relation().name());
    if (!breakdown.unit().equals(each.unit())) {
      dimension = dimension.with(XmlElement.own("unit"), breakdown.unit());
    }
    return XmlElement.of("actual")
        .with("value", value(breakdown.unit().equals(SHARE), each.measure(), number))
        .with(dimension);
  }

  private String value(Indicator indicator, QualifiedNumber number) {
    return value(isShare(indicator), indicator.measure(), number);
  }

  private String value(boolean isShare, String of, QualifiedNumber number) {
    QualifiedNumber shown = isShare ? number.times(HUNDRED) : number;
    if (!shown.isExact()) {
      LeftOut inWords = LeftOut.of("exact number of " + of, "it is only known in words: " + number);
      if (!missing.contains(inWords)) {
        missing.add(inWords);
      }
      return shown.toString();
    }
    BigDecimal decimal = shown.value().toBigDecimal(DECIMALS, RoundingMode.HALF_EVEN);
    return decimal.stripTrailingZeros().toPlainString();
  }
}
