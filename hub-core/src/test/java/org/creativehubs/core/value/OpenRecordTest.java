package org.creativehubs.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.json.InvalidJsonException;
import org.creativehubs.testing.JacksonLines;
import org.junit.jupiter.api.Test;

class OpenRecordTest {

  private static final BigDecimal LEAST = new BigDecimal("-1e20");

  @Property
  void whateverARecordHoldsComesBackOnBothLines(@ForAll("records") OpenRecord record) {
    assertThat(JacksonLines.roundTrip(record)).isEqualTo(record);
    assertThat(HubJson.read(HubJson.pretty(record), OpenRecord.class)).isEqualTo(record);
    assertThat(List.copyOf(HubJson.read(HubJson.write(record), OpenRecord.class).names()))
        .isEqualTo(List.copyOf(record.names()));
  }

  @Provide
  Arbitrary<OpenRecord> records() {
    return records(3);
  }

  private static Arbitrary<OpenRecord> records(int depth) {
    return Arbitraries.maps(Arbitraries.strings().ofMaxLength(6), values(depth))
        .ofMaxSize(4)
        .map(OpenRecord::of);
  }

  private static Arbitrary<Object> values(int depth) {
    Arbitrary<Object> plain =
        Arbitraries.oneOf(
            Arbitraries.strings().ofMaxLength(6),
            Arbitraries.bigDecimals().between(LEAST, LEAST.negate()).ofScale(3),
            Arbitraries.longs(),
            Arbitraries.of(true, false));
    return depth == 0
        ? plain
        : Arbitraries.oneOf(
            plain, records(depth - 1), values(depth - 1).injectNull(0.2).list().ofMaxSize(3));
  }

  @Test
  void aNumberStaysAsItIsWritten() {
    String json = "{\"a\":1.50,\"b\":123456789012345678901234567890,\"c\":null,\"d\":[null,1]}";
    OpenRecord record = JacksonLines.read(json, OpenRecord.class);

    assertThat(JacksonLines.write(record)).isEqualTo(json);
    assertThat(record.number("a")).contains(new BigDecimal("1.50"));
    assertThat(record.get("c")).isEmpty();
    assertThat(record.has("c")).isTrue();
    assertThat(record.list("d")).containsExactly(BigDecimal.ONE);
    assertThat(record)
        .hasToString("{a=1.50, b=123456789012345678901234567890, c=null, d=[null, 1]}");
  }

  @Test
  void fieldsAreAskedForByTheirKind() {
    OpenRecord inner = OpenRecord.builder().field("x", 1).build();
    OpenRecord record =
        OpenRecord.of(Map.of("text", "a", "number", 2, "inner", inner, "list", List.of(inner, 1)));

    assertThat(record.text("text")).contains("a");
    assertThat(record.text("number")).isEmpty();
    assertThat(record.number("text")).isEmpty();
    assertThat(record.record("inner")).contains(inner);
    assertThat(record.records("list")).containsExactly(inner);
    assertThat(record.records("inner")).isEmpty();
    assertThat(record.get("none")).isEmpty();
    assertThat(record.with("text", "b").text("text")).contains("b");
    assertThat(record.without("text").has("text")).isFalse();
  }

  @Test
  void whatIsEmptyIsLeftOutOfABuilder() {
    OpenRecord record =
        OpenRecord.builder()
            .field("a", List.of())
            .field("b", OpenRecord.empty())
            .field("c", Optional.empty())
            .nothing("d")
            .build();

    assertThat(JacksonLines.write(record)).isEqualTo("{\"d\":null}");
  }

  @Test
  void whatIsNoJsonIsRefused() {
    assertThatThrownBy(() -> OpenRecord.of(Map.of("a", List.of(1, new Object[0]))))
        .hasMessageStartingWith("a[1] must be a text, number, truth, record or list of such");
    assertThatThrownBy(() -> OpenRecord.of(Map.of("a", Double.NaN)))
        .hasMessage("a must be a finite number, but was NaN");
    assertThat(JacksonLines.refusal("{\"a\":1,\"a\":2}", OpenRecord.class))
        .hasMessageContaining("a must be given once");
    assertThat(Arrays.asList("[1]", "3", "{\"a\":1,\"a\":2}"))
        .allSatisfy(
            json ->
                assertThatThrownBy(() -> HubJson.read(json, OpenRecord.class))
                    .isInstanceOf(InvalidJsonException.class));
  }
}
