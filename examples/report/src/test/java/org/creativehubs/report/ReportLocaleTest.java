package org.creativehubs.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Properties;
import java.util.stream.Stream;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportLocaleTest {

  private static final LocalDate DAY = LocalDate.of(2027, 9, 3);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en-GB|£1,234,567.50|3 September 2027|03/09/2027|12.35~%|-£0.05",
        "en-US|£1,234,567.50|September 3, 2027|09/03/2027|12.35~%|-£0.05",
        "en-IE|£1,234,567.50|3 September 2027|03/09/2027|12.35~%|-£0.05",
        "de-DE|1.234.567,50~£|3. September 2027|03.09.2027|12,35~%|-0,05~£",
        "ru-RU|1~234~567,50~£|3 сентября 2027~г.|03.09.2027|12,35~%|-0,05~£",
        "ru-KZ|1~234~567,50~£|3 сентября 2027~г.|03.09.2027|12,35~%|-0,05~£",
        "kk-KZ|1~234~567,50~£|2027~ж. 3 қыркүйек|03.09.2027|12,35%|-0,05~£"
      })
  void moneyDaysAndSharesAreWrittenAsReadersOfTheLocaleDo(
      String tag, String money, String day, String shortDay, String share, String debt) {
    ReportLocale locale = ReportLocale.of(tag);

    assertThat(locale.money(Money.parse("GBP 1234567.50"))).isEqualTo(spaced(money));
    assertThat(locale.money(Money.parse("GBP -0.05"))).isEqualTo(spaced(debt));
    assertThat(locale.day(DAY)).isEqualTo(spaced(day));
    assertThat(locale.shortDay(DAY)).isEqualTo(shortDay);
    assertThat(locale.share(0.12346)).isEqualTo(spaced(share));
  }

  private static String spaced(String text) {
    return text.replace('~', '\u00a0');
  }

  @Test
  void aCurrencyWithoutASymbolHasItsCode() {
    assertThat(ReportLocale.of("en-GB").money(Money.parse("CHF 1200.00")))
        .isEqualTo("CHF\u00a01,200.00");
    assertThat(ReportLocale.of("ru-KZ").money(Money.parse("CHF 1200.00")))
        .isEqualTo("1\u00a0200,00\u00a0CHF");
  }

  @Test
  void qualifiersAndUnitsStay() {
    ReportLocale locale = ReportLocale.of("ru-KZ");

    assertThat(locale.answer(Answer.quantity(QualifiedNumber.parse("over 1450"), "jobs")))
        .isEqualTo("over 1\u00a0450\u00a0jobs");
    assertThat(locale.answer(Answer.number(1234.5))).isEqualTo("1\u00a0234,5");
  }

  @Test
  void everyOfferedLocaleHasAllItsForms() {
    for (String tag : ReportLocale.offered()) {
      ReportLocale locale = ReportLocale.of(tag);
      for (int month = 1; month <= 12; month++) {
        assertThat(locale.day(LocalDate.of(2026, month, 1))).contains("2026").hasSizeGreaterThan(7);
      }
    }
    assertThatThrownBy(() -> ReportLocale.of("xx")).hasMessageContaining("locale must be one of");
  }

  @Test
  void noLanguageHasAWordThatEnglishHasNot() {
    Properties english = Resource.properties("words.properties");

    for (String other : new String[] {"words_ru.properties", "words_kk.properties"}) {
      assertThat(english.stringPropertyNames())
          .containsAll(Resource.properties(other).stringPropertyNames());
    }
  }

  @Test
  void everyWordOfTheFrameIsUsed() throws IOException {
    StringBuilder sources = new StringBuilder();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        sources.append(Files.readString(file));
      }
    }

    assertThat(Resource.properties("words.properties").stringPropertyNames())
        .allMatch(key -> sources.indexOf("\"" + key + "\"") >= 0);
  }

  @Test
  void theVersionIsThatOfTheModule() throws IOException {
    assertThat(Files.readString(Path.of("pom.xml")))
        .contains("<version>" + Pages.origin().version() + "</version>");
  }
}
