package org.creativehubs.report.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creativehubs.report.pages.SampleFiles.figure;
import static org.creativehubs.report.pages.SampleFiles.number;

import com.google.common.collect.MoreCollectors;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.finance.subsidy.EarlierAssistance;
import org.creativehubs.finance.subsidy.SubsidyAward;
import org.creativehubs.finance.subsidy.SubsidyDating;
import org.creativehubs.report.KeyFigure;
import org.creativehubs.report.Page;
import org.junit.jupiter.api.Test;

class SubsidyLettersTest {

  private static final PageSet LETTERS =
      SubsidyLetters.of(
          SampleFiles.rentRoll(),
          SampleFiles.ON,
          SubsidyDating.AS_IT_ACCRUES,
          SampleFiles.origin("rent-roll.csv"));

  /** Ten whole years of market rent less rent, as the file has them. */
  @Test
  void aLetterIsWorthTheGapOverTheTermOfTheFile() {
    CsvRecord row =
        SampleFiles.units().stream()
            .filter(one -> one.getField(0).equals("G04"))
            .collect(MoreCollectors.onlyElement());
    BigDecimal gap = number(row.getField(8)).subtract(number(row.getField(7)));
    Page letter = LETTERS.letter("Tenant 04");

    assertThat(row.getField(4)).isEqualTo("01/09/2024");
    assertThat(figure(letter, "worth over the terms"))
        .isEqualTo(SampleFiles.pounds(gap.multiply(BigDecimal.TEN)));
    assertThat(letter.verdict()).contains("against the limit of GBP 315000.00");
    assertThat(letter.asks()).hasSize(1);
    for (KeyFigure figure : letter.figures()) {
      Answer found = figure.explanation().orElseThrow().answer();
      Answer shown = figure.value();
      assertThat(found).isEqualTo(figure.label().equals("limit") ? limit() : shown);
    }
  }

  private static Answer limit() {
    return Answer.quantity(QualifiedNumber.parse("up to 315000"), "GBP");
  }

  @Test
  void theLettersAddUpToTheCheckSheet() {
    BigDecimal worth =
        LETTERS.letters().values().stream()
            .map(letter -> figure(letter, "worth over the terms").money().orElseThrow().amount())
            .reduce(BigDecimal.ZERO, BigDecimal::add);

    assertThat(figure(LETTERS.check(), "worth over all terms"))
        .isEqualTo(SampleFiles.pounds(worth));
    assertThat(LETTERS.check().verdict()).contains("6 tenants", "none of them is above the limit");
    assertThat(LETTERS.check().assumptions()).anyMatch(line -> line.contains("market rents"));
    assertThat(LETTERS.check().unknowns())
        .anyMatch(line -> line.contains("is not below the market"));
    assertThat(SampleFiles.html(LETTERS.together())).contains("Subsidy Control Act 2022");
    assertThat(SampleFiles.html(LETTERS.letter("Tenant 04"))).doesNotContain("Tenant 06");
  }

  @Test
  void whatATenantHasHadBesidesIsCountedAndMayBeTooMuch() {
    SubsidyAward award =
        SubsidyAward.of("council", LocalDate.parse("2025-05-01"), Money.parse("GBP 314000.00"));
    Hub hub = SampleFiles.rentRoll().value().hub();
    Hub held =
        hub.toBuilder().spaces(hub.spaces().stream().map(SubsidyLetters::held).toList()).build();
    PageSet letters =
        SubsidyLetters.of(
            held,
            List.of(EarlierAssistance.of("Tenant 04", award)),
            SampleFiles.ON,
            SubsidyDating.AS_IT_ACCRUES,
            SampleFiles.origin("rent-roll.csv"));
    Page letter = letters.letter("Tenant 04");

    assertThat(letter.verdict()).contains("GBP 317598.91 counts", "GBP 2598.91 too much");
    assertThat(letter.asks()).isEmpty();
    assertThat(figure(letters.check(), "tenants above the limit")).isEqualTo(Answer.number(1));
    assertThat(letters.check().verdict()).contains("; 1 of them is above the limit.");
  }

  @Test
  void aTenantWithoutALetterIsRefusedWithThoseThatHaveOne() {
    assertThatThrownBy(() -> LETTERS.letter("Tenant 99"))
        .hasMessageStartingWith("letter must be of one of Tenant 04, Tenant 06, ");
  }

  @Test
  void aRollWithoutARentBelowTheMarketHasNoLetters() {
    Hub hub = Hub.builder().id("mill").name("The Mill").build();

    assertThatThrownBy(
            () ->
                SubsidyLetters.of(
                    hub,
                    List.of(),
                    SampleFiles.ON,
                    SubsidyDating.WHOLE_AT_START,
                    SampleFiles.origin("rent-roll.csv")))
        .hasMessageContaining("must");
  }
}
