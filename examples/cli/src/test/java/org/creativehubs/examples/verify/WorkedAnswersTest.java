package org.creativehubs.examples.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creativehubs.core.catalog.Catalog;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.value.InvalidValueException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked answers of publications, each asked of its calculator. */
class WorkedAnswersTest {

  /** How many answers and calculators there are at least; both only grow. */
  private static final int ANSWERS = 420;

  private static final int CALCULATORS = 60;

  private static final String HEAD =
      "{'title': 'T', 'edition': 'E', 'address': 'A', 'opened': '2026-11-30'}\n";
  private static final String GROWTH =
      "{'name': 'N', 'place': 'P', 'calculator': 'compound-growth-rate', 'input':"
          + " {'from': '100', 'to': '121', 'periods': '2'}, 'answers':"
          + " [{'path': '/value/number', 'printed': '%s', 'times': '100'}]}\n";

  @TempDir private Path folder;

  @TestFactory
  Stream<DynamicTest> everyWorkedAnswerIsGiven() {
    return Publication.shipped().stream()
        .flatMap(
            publication ->
                publication.cases().stream()
                    .map(
                        worked ->
                            DynamicTest.dynamicTest(
                                publication.id() + ", " + worked.name(),
                                () ->
                                    assertThat(Verification.differences(publication, worked))
                                        .isEmpty())));
  }

  @Test
  void everyPublicationSaysWhatItIsAndWhenItWasOpened() {
    assertThat(Publication.shipped())
        .allSatisfy(
            publication -> {
              assertThat(publication.citation().address()).matches("https?://.*|.*, .*");
              assertThat(publication.citation().opened()).isBefore(LocalDate.of(2100, 1, 1));
              assertThat(publication.cases())
                  .allSatisfy(worked -> assertThat(worked.place()).isNotBlank());
            });
  }

  @Test
  void noTwoPublicationsAndNoTwoCasesAreAlike() {
    assertThat(Publication.shipped()).extracting(Publication::citation).doesNotHaveDuplicates();
    assertThat(Publication.shipped())
        .flatExtracting(Publication::cases)
        .extracting(worked -> worked.calculator() + worked.input() + worked.answers())
        .doesNotHaveDuplicates();
  }

  @Test
  void answersAndCalculatorsOnlyGrow() {
    List<Publication> shipped = Publication.shipped();
    Set<String> asked =
        shipped.stream()
            .flatMap(publication -> publication.cases().stream())
            .map(WorkedCase::calculator)
            .collect(Collectors.toSet());

    assertThat(shipped.stream().mapToInt(Publication::answers).sum())
        .isGreaterThanOrEqualTo(ANSWERS);
    assertThat(asked).hasSizeGreaterThanOrEqualTo(CALCULATORS);
    assertThat(Catalog.load().entries()).extracting(CatalogEntry::id).containsAll(asked);
  }

  @ParameterizedTest
  @CsvSource({
    "10, 0.1004, 100, true",
    "10.0, 0.1006, 100, false",
    "0.35, 0.3449999, 1, false",
    "0.35, 0.345, 1, true",
    "-1854.0247, -1854.02, 1, false",
    "1.2e3, 1249, 1, true",
    "1.2e3, 1251, 1, false",
    "KEPT, KEPT, 1, true",
    "KEPT, BROKEN, 1, false",
    "KEPT, 1, 1, false",
  })
  void numbersAgreeAsFarAsTheyArePrinted(
      String printed, String got, BigDecimal times, boolean agree) {
    assertThat(new WorkedAnswer("/value", printed, times).agreesWith(got, false)).isEqualTo(agree);
  }

  @Test
  void anAmountThatIsRoundedItselfAgreesToItsOwnLastDigit() {
    WorkedAnswer answer = new WorkedAnswer("/value", "-1854.0247", BigDecimal.ONE);

    assertThat(answer.agreesWith("-1854.02", true)).isTrue();
    assertThat(answer.agreesWith("-1854.03", true)).isFalse();
  }

  @Test
  void ofDigitsBeyondThoseOfADoubleNoneIsAskedFor() {
    WorkedAnswer answer = new WorkedAnswer("/value", "0.5672303344358536", BigDecimal.ONE);

    assertThat(answer.agreesWith("0.5672303344358535", false)).isTrue();
    assertThat(answer.agreesWith("0.567230334435", false)).isFalse();
  }

  @Test
  void aDifferenceNamesCaseAndCitationAndBothNumbers() {
    Publication publication = Publication.of("own", lines(HEAD + GROWTH.formatted("10.1")));

    assertThat(Verification.differences(publication, publication.cases().get(0)))
        .singleElement()
        .asString()
        .startsWith("own, N (compound-growth-rate): /value/number is printed 10.1, but was 0.0999")
        .endsWith("[T, E, P]");
  }

  @Test
  void whatIsRefusedOrNotThereIsADifference() {
    String refused = GROWTH.formatted("10").replace("'121'", "'-1'");
    String elsewhere = GROWTH.formatted("10").replace("/value/number", "/value/amount");
    Publication publication =
        Publication.of("own", lines(HEAD + refused + elsewhere.replace("'N'", "'M'")));

    assertThat(Verification.differences(publication, publication.cases().get(0)))
        .singleElement()
        .asString()
        .contains("the input is refused");
    assertThat(Verification.differences(publication, publication.cases().get(1)))
        .singleElement()
        .asString()
        .contains("there is nothing at /value/amount");
  }

  @Test
  void aFolderOfOnesOwnIsReadInTheOrderOfNames() throws IOException {
    Files.writeString(folder.resolve("b.jsonl"), lines(HEAD + GROWTH.formatted("10")));
    Files.writeString(folder.resolve("a.jsonl"), lines(HEAD + GROWTH.formatted("10.0")));
    Files.writeString(folder.resolve("notes.txt"), "nothing");

    assertThat(Publication.in(folder)).extracting(Publication::id).containsExactly("a", "b");
    assertThat(Publication.in(folder.resolve("b.jsonl"))).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'title': 'T', | '' | title",
        "2026-11-30 | today | opened",
        "'place': 'P', | 'page': 'P', | page",
        "'times' | 'time' | time",
        "/value/number | value | path",
        "}]} | }] | line 2",
      },
      quoteCharacter = '`')
  void aLineThatIsNotAsDescribedIsRefusedByItsNumber(String from, String to, String named) {
    String wrong = (HEAD + GROWTH.formatted("10")).replace(from, to.equals("''") ? "" : to);

    assertThatThrownBy(() -> Publication.of("own", lines(wrong)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining(named);
  }

  private static String lines(String text) {
    return text.replace('\'', '"');
  }
}
