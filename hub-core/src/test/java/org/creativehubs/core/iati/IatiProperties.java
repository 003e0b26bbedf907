package org.creativehubs.core.iati;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.creativehubs.core.indicator.AggregationRule;
import org.creativehubs.core.indicator.Indicator;
import org.creativehubs.core.indicator.Polarity;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.core.time.StatedPeriod;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.testing.JacksonLines;

class IatiProperties {

  private static IatiFile results(String title, List<Indicator> indicators) {
    return IatiResults.of(IatiActivity.of(title, indicators));
  }

  @Property(tries = 300)
  void whatIsWrittenIsReadAgain(@ForAll("indicators") List<Indicator> indicators) {
    String xml = results("activity", indicators).text();
    List<Indicator> read = IatiResults.read(xml).value();

    assertThat(read).containsExactlyInAnyOrderElementsOf(indicators);
    assertThat(read.stream().map(JacksonLines::roundTrip)).isEqualTo(read);
    assertThat(results("activity", indicators).over(xml).text()).isEqualTo(xml);
  }

  @Property(tries = 300)
  void aSpoiltFileIsReadOrRefused(@ForAll("spoilt") String xml) {
    try {
      IatiResults.read(xml);
    } catch (InvalidValueException e) {
      assertThat(e).hasMessageContaining("must");
    }
  }

  @Provide
  Arbitrary<List<Indicator>> indicators() {
    return indicator()
        .list()
        .ofMaxSize(3)
        .uniqueElements(Indicator::measure)
        .map(
            list ->
                IntStream.range(0, list.size())
                    .mapToObj(i -> list.get(i).toBuilder().id(i + list.get(i).id()).build())
                    .toList());
  }

  private static Arbitrary<Indicator> indicator() {
    return Combinators.combine(
            words(),
            Arbitraries.of("share", "units", "jobs"),
            Arbitraries.of(Polarity.class),
            Arbitraries.of(AggregationRule.class).optional(),
            numbers().optional(),
            numbers(),
            Arbitraries.integers().between(1, 9000),
            words().optional())
        .as(IatiProperties::indicator);
  }

  private static Indicator indicator(
      String words,
      String unit,
      Polarity polarity,
      Optional<AggregationRule> rule,
      Optional<QualifiedNumber> baseline,
      QualifiedNumber actual,
      int target,
      Optional<String> population) {
    Indicator.Builder built = Indicator.builder().id(words).measure(words).unit(unit);
    built.polarity(polarity).aggregation(rule).baseline(baseline).population(population);
    built.baselineAt(baseline.map(number -> PartialDate.parse("2015-02-03")));
    built.period(
        StatedPeriod.builder()
            .from(PartialDate.parse("2016-04-01"))
            .to(PartialDate.parse("2017-03-31"))
            .build());
    return built.target(Ratio.of(target, 8)).actual(actual).putCodes("ERDF", "C" + words).build();
  }

  private static Arbitrary<String> words() {
    return Arbitraries.strings()
        .withCharRange('a', 'z')
        .withChars('&', '<', '"', '\'', 'Қ', ']')
        .ofMinLength(1)
        .ofMaxLength(8);
  }

  private static Arbitrary<QualifiedNumber> numbers() {
    return Arbitraries.of("3", "over 450", "between 5 and 10", "0.125", "-2", "nearly 30")
        .map(QualifiedNumber::parse);
  }

  @Provide
  Arbitrary<String> spoilt() {
    String whole =
        results(
                "a",
                List.of(
                    indicator(
                        "m",
                        "jobs",
                        Polarity.HIGHER_IS_BETTER,
                        Optional.empty(),
                        Optional.of(QualifiedNumber.exact(1)),
                        QualifiedNumber.exact(2),
                        3,
                        Optional.empty())))
            .text();
    return Combinators.combine(
            Arbitraries.integers().between(0, whole.length() - 1),
            Arbitraries.of("", "<", "&", "\"", "x", "-->", "\u0000"))
        .as((at, text) -> whole.substring(0, at) + text + whole.substring(at + 1));
  }
}
