package org.creativehubs.examples.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.money.Money;
import org.junit.jupiter.api.Test;

class AmountsTest {

  private static Answer money(String text) {
    return Answer.of(Money.parse(text));
  }

  @Test
  void moneyAndAreasGetCommasAndNothingElseDoes() {
    assertThat(Amounts.grouped("GBP 1234567.80 / 118000 ft2, GBP -1000, KZT 1000 per m2"))
        .isEqualTo("GBP 1,234,567.80 / 118,000 ft2, GBP -1,000, KZT 1,000 per m2");
    assertThat(Amounts.grouped("SIC 62011 in 2026, GBP 999.99, 187628.866 GBP, 2026-11-21 ft2"))
        .isEqualTo("SIC 62011 in 2026, GBP 999.99, 187628.866 GBP, 2026-11-21 ft2");
    assertThat(Amounts.grouped("GBP 1,000.00 and 0.12345 m2"))
        .isEqualTo("GBP 1,000.00 and 0.12345 m2");
  }

  @Test
  void aColumnOfMoneyStandsToTheRightWithItsCurrencyAbove() {
    Table table =
        Table.builder()
            .title("Rent of GBP 1500.00")
            .addColumns("space", "rent", "left")
            .addRows(List.of(Answer.text("hall"), money("GBP 12345.60"), money("GBP 2000")))
            .addRows(List.of(Answer.text("shed"), money("GBP 7.00"), Answer.share(0.5)))
            .addRows(List.of(Answer.text("yard"), Reason.NOT_LET.answer(), Answer.share(0.25)))
            .build();

    assertThat(Amounts.grouped(table))
        .isEqualTo(
            """
            Rent of GBP 1,500.00
            space  rent (GBP)          left
            -----  ----------  ------------
            hall    12,345.60  GBP 2,000.00
            shed         7.00          50 %
            yard      not let          25 %""");
  }
}
