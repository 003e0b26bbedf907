package org.creativehubs.metrics.shares;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.metrics.index.IndexResult;
import org.creativehubs.metrics.index.IndexValue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written of an index comes to its number: otherwise it would not be written. */
class ShareTermsTest {

  private static final EmploymentTable TABLE =
      EmploymentTable.of(
          "jobs",
          List.of("Ashford", "Dover", "Deal"),
          List.of("design", "film", "music"),
          new double[][] {{20, 30, 50}, {80, 20, 0}, {11, 0.5, 7}});

  static Stream<ShareRule> rules() {
    Stream.Builder<ShareRule> rules = Stream.builder();
    for (ShareMeasure measure : ShareMeasure.values()) {
      for (LogBase base : LogBase.values()) {
        for (GiniScale scale : GiniScale.values()) {
          ShareRule.Builder rule = ShareRule.builder();
          rule.measure(measure).logBase(base).giniScale(scale);
          if (measure == ShareMeasure.HILL) {
            rule.order(base == LogBase.TWO ? 1 : 2.5);
          }
          if (measure.isVariety()) {
            rule.putAllGroups(Map.of("design", "arts", "film", "media", "music", "arts"));
          }
          rules.add(rule.build());
        }
      }
    }
    return rules.build();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyMeasureIsWrittenOut(ShareRule rule) {
    IndexResult result = rule.byRegion(TABLE);
    List<IndexValue> defined =
        result.values().stream().filter(value -> value.value().isPresent()).toList();
    assertThat(defined).isNotEmpty().allMatch(value -> value.expression().isPresent());
  }
}
