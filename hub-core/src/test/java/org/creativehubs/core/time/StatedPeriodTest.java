package org.creativehubs.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.creativehubs.core.quantity.Ratio;
import org.junit.jupiter.api.Test;

class StatedPeriodTest {

  @Test
  void thirteenMonthsOfTwoYearsAreAnnualisedByTwelveThirteenths() {
    StatedPeriod period = period("2017", "2018").months(13).build();
    assertThat(period.length()).hasValue(13);
    assertThat(period.annualFactor()).contains(Ratio.of(12, 13));
    assertThat(period).hasToString("2017 to 2018, 13 months");
  }

  @Test
  void wholeYearsAndMonthsHaveALengthAndDaysHaveNone() {
    assertThat(period("2016", "2019").build().length()).hasValue(48);
    assertThat(period("2016-10", "2017-09").build().length()).hasValue(12);
    assertThat(period("2016", "2016").build()).hasToString("2016");
    assertThat(period("2016-10-01", "2017").build().length()).isEmpty();
    StatedPeriod open = StatedPeriod.builder().from(PartialDate.parse("2016")).build();
    assertThat(open.length()).isEmpty();
    assertThat(open.annualFactor()).isEmpty();
    assertThat(StatedPeriod.builder().months(36).build()).hasToString("36 months");
  }

  @Test
  void aPeriodThatRunsBackwardsIsRefused() {
    assertThat(period("2016", "2016-10").build().length()).hasValue(10);
    assertThatThrownBy(() -> period("2017", "2016").build())
        .hasMessage("to must not be before from 2017, but was 2016");
  }

  @Test
  void monthsFitBetweenTheDates() {
    assertThat(period("2017", "2018").months(24).build().length()).hasValue(24);
    assertThatThrownBy(() -> period("2017", "2018").months(25).build())
        .hasMessage("months must be at most the 24 from 2017 to 2018, but was 25");
    assertThat(StatedPeriod.builder().months(1).build().length()).hasValue(1);
    assertThatThrownBy(() -> StatedPeriod.builder().months(0).build())
        .hasMessage("months must be > 0, but was 0");
  }

  @Test
  void nothingAtAllIsNoPeriod() {
    assertThatThrownBy(() -> StatedPeriod.builder().build())
        .hasMessage("from must be given if neither to nor months is, but was absent");
  }

  private static ImmutableStatedPeriod.Builder period(String from, String to) {
    return StatedPeriod.builder().from(PartialDate.parse(from)).to(PartialDate.parse(to));
  }
}
