package org.creativehubs.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.NotSerializableException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.creativehubs.core.lease.RentRate;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.organisation.Organisation;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.sector.SicCode;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.time.FinancialYear;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.core.time.RollDay;
import org.creativehubs.testing.JacksonLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Values with a text form: frameworks can bind them, and they can be serialised. */
class WrittenFormTest {

  static Stream<Object> values() {
    return Stream.of(
        Money.parse("GBP 10.00"),
        Money.parse("JPY -3"),
        Ratio.of(7201824, 2104327),
        Ratio.parse("0.125"),
        Ratio.parse("-12345678901234567890123/7"),
        Area.parse("320.5 ft2"),
        RentRate.parse("GBP 3 per SQ_FT per YEAR"),
        RentRate.parse("GBP 1.25 per SQ_M per MONTH"),
        QualifiedNumber.parse("over 100"),
        QualifiedNumber.parse("between 3 and 4.5"),
        QualifiedNumber.parse("7"),
        SicCode.parse("90.03"),
        DateRange.parse("2026-01-01/2026-04-01"),
        FinancialYear.parse("2025/26"),
        PartialDate.parse("2026-11"),
        RollDay.parse("END_OF_MONTH"));
  }

  @ParameterizedTest
  @MethodSource("values")
  void valueOfReadsTheTextOfAValue(Object value) throws ReflectiveOperationException {
    Class<?> type = typeOf(value);
    assertThat(type.getMethod("valueOf", String.class).invoke(null, value.toString()))
        .isEqualTo(value);
  }

  @ParameterizedTest
  @MethodSource("values")
  void aValueComesBackFromAStream(Object value) throws Exception {
    assertThat(read(written(List.of(value)))).isEqualTo(List.of(value));
  }

  @Test
  void whatComesBackHasPassedTheRules() throws IOException {
    byte[] forged =
        new String(written(Money.parse("GBP 10.00")), StandardCharsets.ISO_8859_1)
            .replace("GBP 10.00", "GBP 10.0x")
            .getBytes(StandardCharsets.ISO_8859_1);
    assertThatThrownBy(() -> read(forged))
        .isInstanceOf(InvalidObjectException.class)
        .hasMessage("amount must be a decimal number, but was 10.0x");
  }

  @ParameterizedTest
  @EnumSource
  void aTextIsMoneyInJsonTooButNoArea(JacksonLine line) throws Exception {
    assertThat(line.readPlainly("\"GBP 10.00\"", Money.class)).isEqualTo(Money.parse("GBP 10"));
    assertThat(line.refusal("\"10 m2\"", Area.class).code()).isEqualTo(Fault.WRONG_TYPE);
  }

  @Test
  void otherTypesAreNotRead() throws IOException {
    assertThatThrownBy(() -> read(written(WrittenForm.of(Integer.class, "1"))))
        .isInstanceOf(InvalidObjectException.class)
        .hasMessage("type must be of this library, but was java.lang.Integer");
  }

  @Test
  void valuesWithoutATextAreNotSerialised() {
    assertThatThrownBy(() -> written(Organisation.of("a", "A")))
        .isInstanceOf(NotSerializableException.class);
  }

  private static Class<?> typeOf(Object value) {
    Class<?> type = value.getClass();
    return type.isAnnotationPresent(HubImplementation.class) ? type.getSuperclass() : type;
  }

  private static byte[] written(Object value) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream stream = new ObjectOutputStream(bytes)) {
      stream.writeObject(value);
    }
    return bytes.toByteArray();
  }

  private static Object read(byte[] bytes) throws IOException, ClassNotFoundException {
    try (ObjectInputStream stream = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
      return stream.readObject();
    }
  }
}
