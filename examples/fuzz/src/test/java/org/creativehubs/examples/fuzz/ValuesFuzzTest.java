package org.creativehubs.examples.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.creativehubs.core.files.FilePeriod;
import org.creativehubs.core.lease.Rent;
import org.creativehubs.core.lease.RentPeriod;
import org.creativehubs.core.lease.RentRate;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.sector.SicCode;
import org.creativehubs.core.standards.JsonText;
import org.creativehubs.core.standards.WrittenDate;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.time.FinancialYear;
import org.creativehubs.core.time.OpenDateRange;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.core.time.RollDay;
import org.creativehubs.core.value.Numeral;
import org.junit.jupiter.params.provider.MethodSource;

/** Values that have a form as text: what is read is printed, and what is printed read again. */
class ValuesFuzzTest {

  private static final Map<String, Function<String, Object>> PARSERS = parsers();

  private static Map<String, Function<String, Object>> parsers() {
    Map<String, Function<String, Object>> parsers = new LinkedHashMap<>();
    parsers.put("money", Money::parse);
    parsers.put("ratio", Ratio::parse);
    parsers.put("number", QualifiedNumber::parse);
    parsers.put("numeral", Numeral::parse);
    parsers.put("area", Area::parse);
    parsers.put("rent", Rent::parse);
    parsers.put("rate", RentRate::parse);
    parsers.put("rent-period", RentPeriod::parse);
    parsers.put("range", DateRange::parse);
    parsers.put("open-range", OpenDateRange::parse);
    parsers.put("year", FinancialYear::parse);
    parsers.put("day", PartialDate::parse);
    parsers.put("roll-day", RollDay::parse);
    parsers.put("file-period", FilePeriod::parse);
    parsers.put("written-date", WrittenDate::parse);
    parsers.put("sic", SicCode::parse);
    parsers.put("json", JsonText::parse);
    return parsers;
  }

  static Stream<byte[]> texts() {
    return Seeds.texts(
        "money\nGBP 12.30",
        "money\n-1,234.50 EUR",
        "ratio\n12.5%",
        "ratio\n-3/4",
        "number\nabout 1,200",
        "number\n5-7",
        "number\nover 1.5 million",
        "numeral\n1.50e3",
        "area\n120.5 m2",
        "area\n1,000 sq ft",
        "rent\nGBP 500 pcm",
        "rate\nGBP 12.50 per sq ft pa",
        "rent-period\nper quarter",
        "range\n2024-02-29/2025-03-01",
        "open-range\n2024-01-01/..",
        "year\n2023-24",
        "day\n2024-02",
        "day\n2024-02-29",
        "roll-day\n31",
        "file-period\n2020-Q1",
        "written-date\n2024-05-01T10:00:00Z",
        "sic\n59.11",
        "json\n{\"a\": [1.50, \"\\u00e9\", null]}")
        .stream();
  }

  @MethodSource("texts")
  @FuzzTest
  void values(byte[] bytes) {
    Chosen chosen = Chosen.of(bytes);
    Function<String, Object> parser = chosen.among(PARSERS);
    Door door =
        text -> {
          Object value = parser.apply(Door.text(text));
          assertThat(parser.apply(value.toString())).isEqualTo(value);
          return value.toString();
        };
    door.tried(chosen.rest());
  }
}
