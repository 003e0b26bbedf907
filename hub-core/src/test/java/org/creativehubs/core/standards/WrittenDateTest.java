package org.creativehubs.core.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.time.api.constraints.DateRange;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;

class WrittenDateTest {

  @Example
  void datesAreKeptAsTheyAreWritten() {
    WrittenDate moment = WrittenDate.parse("2026-03-01T23:30:00.5-05:00");

    assertThat(moment).hasToString("2026-03-01T23:30:00.5-05:00");
    assertThat(moment.day()).contains(LocalDate.of(2026, 3, 1));
    assertThat(moment.moment()).contains(OffsetDateTime.parse("2026-03-01T23:30:00.5-05:00"));
    assertThat(WrittenDate.parse("2026-03").day()).isEmpty();
    assertThat(WrittenDate.parse("2026-03").date()).isEqualTo(PartialDate.parse("2026-03"));
    assertThat(WrittenDate.valueOf("2026").moment()).isEmpty();
    assertThat(WrittenDate.of(PartialDate.parse("2026-03"))).hasToString("2026-03");
    assertThat(WrittenDate.midnight(LocalDate.of(2026, 3, 1)))
        .isEqualTo(WrittenDate.parse("2026-03-01T00:00:00Z"))
        .isNotEqualTo(WrittenDate.parse("2026-03-01T00:00:00+00:00"));
  }

  @Example
  void whatIsNoDateOfAStandardIsRefused() {
    List<String> none =
        List.of(
            "",
            "26",
            "2026-13",
            "2026-02-30",
            "2026-3-01",
            "01/03/2026",
            "2026-03-01T10:30",
            "2026-03-01T10:30:00",
            "2026-03-01T24:00:00Z",
            "2026-03-01 10:30:00Z",
            "2026-03-01T10:30:00+19:00",
            "2026-03-01Z",
            "２０２６-03-01");
    for (String text : none) {
      assertThatExceptionOfType(InvalidValueException.class)
          .as(text)
          .isThrownBy(() -> WrittenDate.parse(text))
          .satisfies(e -> assertThat(e.code()).isEqualTo(Fault.MALFORMED));
    }
  }

  @Property
  void anyDayComesBack(@ForAll @DateRange(min = "0001-01-01", max = "9998-12-31") LocalDate day) {
    assertThat(WrittenDate.of(day).day()).contains(day);
    assertThat(WrittenDate.parse(WrittenDate.midnight(day).toString()).date())
        .isEqualTo(PartialDate.of(day));
    assertThat(WrittenDate.midnight(day).moment().map(OffsetDateTime::toLocalDate)).contains(day);
  }
}
