package org.creativehubs.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.InvalidValueException;

class CalendarFileProperties {

  private static final String SAMPLE =
      CalendarFile.builder()
          .name("n")
          .writtenOn(LocalDate.parse("2026-12-01"))
          .addEntries(
              CalendarEntry.builder()
                  .id("1")
                  .title("a, b")
                  .dates(DateRange.parse("2027-01-01/2027-01-03"))
                  .addExtras(CalendarProperty.of("X-A", ";B=\"c:d\":e"))
                  .build())
          .build()
          .text();

  @Property
  void whatIsWrittenIsReadAgain(@ForAll("files") CalendarFile file) {
    String text = file.text();

    assertThat(CalendarFile.parse(text)).isEqualTo(file);
    assertThat(text.lines()).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
  }

  @Property
  void aSpoiltFileIsReadOrRefused(@ForAll("spoilt") String text) {
    try {
      CalendarFile file = CalendarFile.parse(text);
      assertThat(CalendarFile.parse(file.text())).isEqualTo(file);
    } catch (InvalidValueException e) {
      assertThat(e).hasMessageContaining("must");
    }
  }

  @Provide
  Arbitrary<CalendarFile> files() {
    return Combinators.combine(titles(), days(), entry().list().ofMaxSize(4))
        .as(
            (name, day, entries) ->
                CalendarFile.builder().name(name).writtenOn(day).entries(numbered(entries)).build())
        .filter(file -> !file.entries().isEmpty());
  }

  private static List<CalendarEntry> numbered(List<CalendarEntry> entries) {
    return IntStream.range(0, entries.size())
        .mapToObj(i -> entries.get(i).toBuilder().id(i + entries.get(i).id()).build())
        .toList();
  }

  private static Arbitrary<CalendarEntry> entry() {
    return Combinators.combine(
            titles(), titles(), titles().optional(), details().optional(), days(), lengths())
        .as(CalendarFileProperties::entry);
  }

  private static CalendarEntry entry(
      String id,
      String title,
      Optional<String> category,
      Optional<String> details,
      LocalDate start,
      int days) {
    return CalendarEntry.builder()
        .id(id)
        .title(title)
        .category(category)
        .details(details)
        .dates(DateRange.of(start, start.plusDays(days)))
        .build();
  }

  private static Arbitrary<String> titles() {
    return Arbitraries.strings()
        .withChars("ab ,;:\\\"n\u0428\u049B\uD83C\uDFA8".toCharArray())
        .ofMinLength(1)
        .ofMaxLength(120)
        .filter(text -> !text.isBlank() && isWhole(text));
  }

  private static Arbitrary<String> details() {
    return titles().list().ofMinSize(1).ofMaxSize(3).map(lines -> String.join("\n", lines));
  }

  private static boolean isWhole(String text) {
    return StandardCharsets.UTF_8.newEncoder().canEncode(text);
  }

  private static Arbitrary<LocalDate> days() {
    return Arbitraries.integers()
        .between(1, 3_000_000)
        .map(LocalDate::ofEpochDay)
        .filter(day -> day.getYear() < 9990);
  }

  private static Arbitrary<Integer> lengths() {
    return Arbitraries.integers().between(1, 400);
  }

  @Provide
  Arbitrary<String> spoilt() {
    return Combinators.combine(
            Arbitraries.integers().between(0, SAMPLE.length() - 1),
            Arbitraries.integers().between(0, 30),
            Arbitraries.strings().withChars("\r\n :;\"BEGINDT0").ofMaxLength(12))
        .as(
            (at, cut, put) ->
                SAMPLE.substring(0, at)
                    + put
                    + SAMPLE.substring(Math.min(SAMPLE.length(), at + cut)));
  }
}
