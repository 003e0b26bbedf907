package org.creativehubs.core.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FundingListsTest {

  @Test
  void everySourceOfTheDocumentsIsThere() {
    assertThat(of(FundingOrigin.PUBLIC)).isEqualTo(14);
    assertThat(of(FundingOrigin.PRIVATE)).isEqualTo(9);
    assertThat(of(FundingOrigin.EARNED)).isEqualTo(8);
  }

  @Test
  void everyInstrumentOfTheDocumentsIsThere() {
    assertThat(FundingInstrument.values())
        .contains(
            FundingInstrument.GRANT,
            FundingInstrument.CONDITIONAL_LOAN,
            FundingInstrument.MATCH_TO_BANK_FINANCE,
            FundingInstrument.EQUITY,
            FundingInstrument.TAX_RELIEF,
            FundingInstrument.SPONSORSHIP,
            FundingInstrument.EARNED_INCOME);
  }

  private static long of(FundingOrigin origin) {
    return Stream.of(FundingSourceKind.values()).filter(s -> s.origin() == origin).count();
  }
}
