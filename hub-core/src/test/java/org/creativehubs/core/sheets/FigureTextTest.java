package org.creativehubs.core.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures as documents write them, with their qualifiers, multiples and units. */
class FigureTextTest {

  private static final SheetLocale BRITISH = SheetLocale.of("en-GB");

  private static String read(String text, String locale) {
    return FigureText.read(text, SheetLocale.of(locale))
        .map(one -> one.number() + " | " + one.unit(Optional.empty()).orElse("none"))
        .orElse("refused");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "450; 450 | none",
        "over 450; over 450 | none",
        "more than 1,200 members; over 1200 | members",
        "£5m+; at least 5 | GBP million",
        "£5m or more; at least 5 | GBP million",
        "at least GBP 4.2 million; at least 4.2 | GBP million",
        "4.1bn EUR; 4.1 | EUR billion",
        "63%; 63 | %",
        "40-50%; between 40 and 50 | %",
        "£20m-£30m; between 20 and 30 | GBP million",
        "between 5 and 10 studios; between 5 and 10 | studios",
        "c. 300; circa 300 | none",
        "about 18,000 businesses; circa 18000 | businesses",
        "nearly 300 m2; nearly 300 | m2",
        "9,100m2; 9100 | m2",
        "-3 %; -3 | %",
        "up to 6 months; up to 6 | months",
        "450 m; 450 | m",
        "1 200 members; refused",
        "many; refused",
        "50-40; refused",
        "5,000 to 10m; refused",
        "3 of 7; refused",
        "10 studios and 3 desks; refused"
      })
  void aFigureIsReadWithWhatStandsBesideIt(String text, String read) {
    assertThat(read(text, "en-GB")).isEqualTo(read);
  }

  @Test
  void numbersAreThoseOfTheLocale() {
    assertThat(read("über 1.200,5 Mio EUR", "de-DE")).isEqualTo("over 1200.5 | EUR million");
    assertThat(read("более 18 000", "ru-KZ")).isEqualTo("over 18000 | none");
  }

  @Test
  void theUnitOfTheColumnIsUsedWhereTheCellNamesNone() {
    FigureText billions = FigureText.read("4.1bn", BRITISH).orElseThrow();
    assertThat(billions.unit(Optional.of("GBP"))).contains("GBP billion");
    assertThat(billions.unit(Optional.of("GBP billion"))).contains("GBP billion");
    assertThat(billions.contradicts(Optional.of("GBP million"))).isTrue();
    assertThat(billions.numberIn(Optional.empty())).hasToString("4100000000");
    FigureText pounds = FigureText.read("£5m", BRITISH).orElseThrow();
    assertThat(pounds.contradicts(Optional.of("jobs"))).isTrue();
    assertThat(pounds.contradicts(Optional.of("GBP million"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "+", "£", "over", "between 5 and", "5-", "£m", "%", "over over 5"})
  void whatIsNoFigureIsRefused(String text) {
    assertThat(FigureText.read(text, BRITISH)).isEmpty();
  }
}
