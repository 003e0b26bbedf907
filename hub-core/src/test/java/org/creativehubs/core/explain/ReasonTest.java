package org.creativehubs.core.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.creativehubs.core.json.HubJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReasonTest {

  @ParameterizedTest
  @EnumSource
  void aReasonIsFoundAgainByItsCode(Reason reason) {
    Undefined undefined = reason.undefined();
    assertThat(undefined.code()).isEqualTo(reason.name());
    assertThat(undefined.reason()).isEqualTo(reason);
    assertThat(HubJson.read(HubJson.write(undefined), Undefined.class)).isEqualTo(undefined);
  }

  @ParameterizedTest
  @EnumSource
  void aSentenceCanBeReadAfterBecause(Reason reason) {
    assertThat(reason.sentence()).matches("[a-z][A-Za-z0-9 ,-]*[a-z0-9]");
  }

  @Test
  void noTwoReasonsSayTheSame() {
    assertThat(Arrays.stream(Reason.values()).map(Reason::sentence)).doesNotHaveDuplicates();
  }

  @Test
  void aReasonMayBeSaidInOtherWords() {
    assertThat(Reason.EMPTY_REGION.because("nobody works in Marsh"))
        .isEqualTo(Undefined.of(Reason.EMPTY_REGION, "nobody works in Marsh"))
        .hasToString("undefined: nobody works in Marsh (EMPTY_REGION)");
    assertThat(Reason.NO_TARGET.answer("jobs"))
        .hasToString("undefined: no target is given: jobs (NO_TARGET)");
    assertThat(Reason.NO_TARGET.answer()).hasToString("undefined: no target is given (NO_TARGET)");
  }
}
