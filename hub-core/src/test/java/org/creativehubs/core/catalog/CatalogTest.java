package org.creativehubs.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.junit.jupiter.api.Test;

class CatalogTest {

  @Test
  void entriesComeInTheOrderOfTheirIds() {
    Catalog catalog =
        Catalog.of(List.of(entry("b").answeredBy(s -> 2), entry("a").answeredBy(s -> 1)));

    assertThat(catalog.entries()).extracting(CatalogEntry::id).containsExactly("a", "b");
    assertThat(catalog).hasToString("a: How long?\nb: How long?");
    assertThat(catalog.entry("b").title()).isEqualTo("Length");
    assertThat(Catalog.of(List.of())).hasToString("");
  }

  @Test
  void amongFewAnUnknownIdIsAnsweredByAll() {
    Catalog catalog =
        Catalog.of(List.of(entry("b").answeredBy(s -> 2), entry("a").answeredBy(s -> 1)));
    assertThatThrownBy(() -> catalog.entry("c"))
        .isInstanceOfSatisfying(
            InvalidValueException.class, e -> assertThat(e.code()).isEqualTo(Fault.UNKNOWN_CODE))
        .hasMessage("id must be one of a, b, but was c");
  }

  @Test
  void amongManyAnUnknownIdIsAnsweredByTheNearest() {
    Catalog catalog = many();

    assertThatThrownBy(() -> catalog.entry("lease-shedule"))
        .isInstanceOfSatisfying(
            InvalidValueException.class, e -> assertThat(e.code()).isEqualTo(Fault.UNKNOWN_CODE))
        .hasMessage(
            "id must be one of 8 ids, such as lease-schedule, lease-renewal, but was"
                + " lease-shedule");
    assertThatThrownBy(() -> catalog.entry("oracle"))
        .hasMessage("id must be one of 8 ids, but was oracle");
  }

  @Test
  void whatIsPartOfAnIdIsNearToIt() {
    assertThat(many().nearest("affordability"))
        .containsExactly("lease-affordability", "affordability-presets");
    assertThat(many().nearest("ripley-index")).containsExactly("ripley");
    assertThat(many().nearest("lease"))
        .containsExactly("lease-renewal", "lease-schedule", "lease-affordability");
  }

  @Test
  void partOfAnIdGoesBeforeOneThatIsSpeltAlike() {
    assertThat(new Nearest("roll").among(List.of("poll", "rent-roll")))
        .containsExactly("rent-roll", "poll");
  }

  /** A letter replaced, added, dropped; up to half of the id and no more. */
  @Test
  void anIdIsNearIfHalfOfItsLettersStay() {
    assertThat(many().nearest("wauld")).containsExactly("wault");
    assertThat(many().nearest("waault")).containsExactly("wault");
    assertThat(many().nearest("walt")).containsExactly("wault");
    assertThat(many().nearest("waxxt")).containsExactly("wault");
    assertThat(many().nearest("wxxxt")).isEmpty();
  }

  @Test
  void neitherBlankNorLongTextIsNearToAnything() {
    assertThat(many().nearest("")).isEmpty();
    assertThat(many().nearest(" ")).isEmpty();
    assertThat(many().nearest("wault".repeat(100_000))).isEmpty();
  }

  @Test
  void atMostFiveIdsAreNear() {
    Catalog catalog =
        Catalog.of(
            IntStream.range(0, 9)
                .<CatalogEntry<?, ?>>mapToObj(i -> entry("rate-" + i).answeredBy(s -> i))
                .toList());

    assertThat(catalog.nearest("rate-x"))
        .containsExactly("rate-0", "rate-1", "rate-2", "rate-3", "rate-4");
  }

  private static Catalog many() {
    return Catalog.of(
        Stream.of(
                "affordability-presets",
                "lease-affordability",
                "lease-renewal",
                "lease-schedule",
                "level-payments",
                "ripley",
                "rent-roll",
                "wault")
            .<CatalogEntry<?, ?>>map(id -> entry(id).answeredBy(s -> 1))
            .toList());
  }

  @Test
  void idsAreGivenOnce() {
    CatalogEntry<String, Integer> entry = entry("a").answeredBy(String::length);
    assertThatThrownBy(() -> Catalog.of(List.of(entry, entry)))
        .hasMessage("entries[1] must have an id of its own, but was a");
  }

  @Test
  void anEntryAnswersItsExample() {
    CatalogEntry<String, Integer> entry =
        entry("length").convention("counts chars").answeredBy(String::length);

    assertThat(entry.answer("abc")).isEqualTo(3);
    assertThat(entry.calculator()).isEqualTo(String.class);
    assertThat(entry.inputType()).isEqualTo(String.class);
    assertThat(entry.outputType()).isEqualTo(Integer.class);
    assertThat(entry.conventions()).containsExactly("counts chars");
    assertThat(entry.sources()).containsExactly(Source.of("Manual"));
    assertThat(entry).hasToString("length: How long?");
  }

  @Test
  void theExampleIsTheFileBesideTheCalculatorThatIsNamedByTheId() {
    CatalogEntry<String, Integer> entry =
        CatalogEntry.of("length", CatalogTest.class, String.class, Integer.class)
            .title("Length")
            .question("How long?")
            .source(Source.of("Manual"))
            .answeredBy(String::length);

    assertThat(entry.example()).isEqualTo("\"abc\"\n");
    assertThatThrownBy(() -> entry("a").answeredBy(String::length).example())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("a.json must stand beside java.lang.String");
  }

  @Test
  void anEntryIsComplete() {
    assertThatThrownBy(() -> entry("Length").answeredBy(String::length))
        .hasMessage("id must be in kebab-case, but was Length");
    assertThatThrownBy(() -> entry("a").title(" ").answeredBy(String::length))
        .hasMessage("title must hold a visible character, but was  ");
    assertThatThrownBy(() -> entry("a").question("").answeredBy(String::length))
        .hasMessage("question must hold a visible character, but was empty");
    assertThatThrownBy(
            () ->
                CatalogEntry.of("a", String.class, String.class, Integer.class)
                    .title("t")
                    .question("q")
                    .answeredBy(String::length))
        .hasMessage("sources must hold at least one element, but was none");
    assertThatThrownBy(
            () ->
                CatalogEntry.of("a", String.class, String.class, Integer.class)
                    .answeredBy(String::length))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("title must be given, but was null");
  }

  private static CatalogEntry.Builder<String, Integer> entry(String id) {
    return CatalogEntry.of(id, String.class, String.class, Integer.class)
        .title("Length")
        .question("How long?")
        .source(Source.of("Manual"));
  }
}
