package org.creativehubs.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessDayRuleTest {

  /** Easter Monday and a bank holiday of 2027. */
  private static final Set<LocalDate> CLOSED =
      Set.of(LocalDate.of(2027, 3, 29), LocalDate.of(2027, 5, 31));

  @ParameterizedTest
  @CsvSource({
    "NONE, 2027-05-29, 2027-05-29",
    "FOLLOWING, 2027-05-28, 2027-05-28",
    "FOLLOWING, 2027-05-29, 2027-06-01", // Saturday, then Sunday, then a holiday
    "MODIFIED_FOLLOWING, 2027-05-29, 2027-05-28",
    "MODIFIED_FOLLOWING, 2027-03-27, 2027-03-30",
    "PRECEDING, 2027-03-29, 2027-03-26",
    "PRECEDING, 2027-08-01, 2027-07-30",
  })
  void aDayMovesByTheNamedRule(BusinessDayRule rule, LocalDate day, LocalDate moved) {
    assertThat(rule.adjust(day, CLOSED)).isEqualTo(moved);
  }
}
