package org.creativehubs.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.sample.Party;
import org.creativehubs.testing.JacksonLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts as editors, spreadsheets and other scripts write them. */
class ForeignTextTest {

  private static final String HUB = "{\"id\":\"h\",\"name\":\"H\"}";

  @Test
  void aByteOrderMarkIsSkippedAtTheBeginningAndNowhereElse() {
    Hub hub = HubJson.read(HUB, Hub.class);
    byte[] marked = ("\uFEFF" + HUB).getBytes(StandardCharsets.UTF_8);

    assertThat(HubJson.read("\uFEFF" + HUB, Hub.class)).isEqualTo(hub);
    assertThat(HubJson.read(marked, Hub.class)).isEqualTo(hub);
    assertThat(HubJson.read(new ByteArrayInputStream(marked), Hub.class)).isEqualTo(hub);
    assertThat(HubJson.readList("\uFEFF[" + HUB + "]", Hub.class)).isEqualTo(List.of(hub));
    assertThatThrownBy(() -> HubJson.read("\uFEFF\uFEFF" + HUB, Hub.class))
        .hasMessageContaining("well-formed");
    assertThatThrownBy(() -> HubJson.read("\uFEFF", Hub.class)).hasMessageContaining("no content");
    assertThatThrownBy(() -> HubJson.read("", Hub.class)).hasMessageContaining("no content");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0663", "\uff11\uff16", "+16", "16.", "1\u0661", " 1", "1_000", "0x1"})
  void onlyPlainDecimalsAreNumbers(String written) {
    for (JacksonLine line : JacksonLine.values()) {
      InvalidJsonException refusal =
          line.refusal("{\"amount\":\"" + written + "\",\"currency\":\"GBP\"}", Money.class);
      assertThat(refusal.code()).as("%s %s", line, written).isEqualTo(Fault.MALFORMED);
      assertThat(refusal.path()).isEqualTo("amount");
      assertThat(line.refusal("\"" + written + "\"", Ratio.class).code())
          .isEqualTo(Fault.MALFORMED);
    }
  }

  @ParameterizedTest
  @EnumSource
  void moneyIsReadFromItsTextToo(JacksonLine line) {
    assertThat(line.read("\"GBP 1000.00\"", Money.class)).isEqualTo(Money.parse("GBP 1000"));
    assertThat(line.read("\"6%\"", Ratio.class)).isEqualTo(Ratio.of(6, 100));
    assertThat(line.refusal("\"1000 GBP\"", Money.class))
        .hasMessage("document must be a decimal number, but was GBP");
    assertThat(line.refusal("\"a lot\"", Money.class).code()).isEqualTo(Fault.MALFORMED);
    assertThat(line.refusal("\"GBP\"", Money.class))
        .hasMessage("document must read like GBP 12.30, but was GBP");
  }

  @ParameterizedTest
  @ValueSource(strings = {"+999999999-12-31", "-999999999-01-01", "0000-12-31", "+10000-01-01"})
  void everyDateIsInTheYearsOneToNineThousandNineHundredAndNinetyNine(String date) {
    for (JacksonLine line : JacksonLine.values()) {
      InvalidJsonException refusal =
          line.refusal("{\"name\":\"a\",\"size\":1,\"since\":\"" + date + "\"}", Party.class);
      assertThat(refusal).hasMessage("since must be in the years 1 to 9999, but was " + date);
      assertThat(refusal.code()).isEqualTo(Fault.OUT_OF_RANGE);
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatCannotBeSeenOrTurnsTheLineAroundIsNotEchoed(JacksonLine line) {
    InvalidJsonException value =
        line.refusal("{\"amount\":\"a\u202Eb\u200B\u2066c\",\"currency\":\"GBP\"}", Money.class);
    InvalidJsonException name = line.refusal("{\"a\u202Eb\":1}", Hub.class);

    assertThat(value.getMessage()).endsWith("a b  c").doesNotContain("\u202E");
    assertThat(name.getMessage()).startsWith("[\"a b\"]");
  }

  @ParameterizedTest
  @EnumSource
  void noMessageNamesAClassOfJavaOrJackson(JacksonLine line) {
    String long101 = "1".repeat(101);
    List<String> hostile =
        List.of(
            "{\"size\":NaN}",
            "{\"size\":" + long101 + "}",
            "{\"weight\":" + long101 + "}",
            "{\"size\":99999999999}",
            "{\"size\":1e400}",
            "{\"name\":\"" + "a".repeat(1_000_001) + "\"}",
            "{\"" + "n".repeat(1_001) + "\":1}",
            "{\"size\":01}",
            "{'size':1}",
            "{\"size\":1,}",
            "{\"name\":\"a\nb\"}",
            "// no\n{}",
            "{\"size\":+1}",
            "{\"size\":.5}",
            "[".repeat(70));
    for (String json : hostile) {
      String message = line.refusal(json, Party.class).getMessage();
      assertThat(message).doesNotContain("`").doesNotContain("Jackson").doesNotContain("Stream");
      assertThat(message).doesNotContain("type int").doesNotContain("java.");
    }
    assertThat(line.refusal("{\"size\":" + long101 + "}", Party.class))
        .hasMessage("size must be a number of at most 100 characters, but was longer");
    assertThat(line.refusal("{\"name\":\"" + "a".repeat(1_000_001) + "\"}", Party.class))
        .hasMessage("name must be a text of at most 1000000 characters, but was longer");
  }
}
