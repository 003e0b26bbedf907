package org.creativehubs.core.value.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.testing.JacksonLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a value type does by the way it is made. */
class ValueMechanismTest {

  private static final Order.Line ORDERED = Order.Line.builder().text("paint").pieces(3).build();
  private static final Invoice.Line CHARGED =
      Invoice.Line.builder().text("paint").pence(90).build();

  @Test
  void allMissingAttributesAreNamedWithTheirType() {
    assertRefusal(
        () -> Party.builder().build(),
        Fault.MISSING_FIELD,
        Party.class,
        "name, size of Party must be given, but was missing");
    assertRefusal(
        () -> Invoice.Line.builder().text("a").build(),
        Fault.MISSING_FIELD,
        Invoice.Line.class,
        "pence of Invoice.Line must be given, but was missing");
  }

  @Test
  @SuppressWarnings("NullAway") // the point of it
  void nullIsRefusedLikeABrokenRule() {
    assertRefusal(
        () -> Party.builder().name(null),
        Fault.NULL_VALUE,
        Party.class,
        "name must be given, but was null");
    assertRefusal(
        () -> Party.builder().addAllChildren(Collections.singletonList(null)),
        Fault.NULL_VALUE,
        Party.class,
        "children must hold no null, but was null");
    assertRefusal(
        () -> Party.builder().putByName("a", null),
        Fault.NULL_VALUE,
        Party.class,
        "byName must hold no null, but was null");
  }

  @Test
  void aBrokenRuleNamesItsType() {
    assertRefusal(
        () -> Party.builder().name("a").size(-1).build(),
        Fault.OUT_OF_RANGE,
        Party.class,
        "size must be >= 0, but was -1");
  }

  @Test
  void independentFaultsAreToldAtOnce() {
    InvalidValueException refusal =
        assertRefusal(
            () -> Order.Line.builder().text(" ").pieces(0).build(),
            Fault.EMPTY,
            Order.Line.class,
            "text must hold a visible character, but was  ; pieces must be > 0, but was 0");

    assertThat(refusal.faults())
        .extracting(InvalidValueException::field)
        .containsExactly("text", "pieces");
    assertThat(refusal.faults())
        .extracting(InvalidValueException::code)
        .containsExactly(Fault.EMPTY, Fault.OUT_OF_RANGE);
  }

  @Test
  void aBuilderTakesWholeListsAndTheLastOfSeveralValues() {
    Party party =
        Party.builder()
            .name("a")
            .name("b")
            .size(1)
            .addKinds(Party.Kind.A)
            .kinds(List.of(Party.Kind.B))
            .putByName("x", Party.builder().name("old").size(1).build())
            .putByName("x", Party.builder().name("new").size(1).build())
            .build();

    assertThat(party.name()).isEqualTo("b");
    assertThat(party.kinds()).containsExactly(Party.Kind.B);
    assertThat(party.byName().values()).extracting(Party::name).containsExactly("new");
  }

  @Test
  void twoNestedTypesOfOneNameAreTwoTypes() {
    assertThat((Object) ORDERED).isNotEqualTo(CHARGED);
    assertThat(
            Arrays.asList(ORDERED.getClass().getSimpleName(), CHARGED.getClass().getSimpleName()))
        .containsExactly("Line", "Line");
  }

  @ParameterizedTest
  @EnumSource
  void nestedTypesAreReadAndWritten(JacksonLine line) throws Exception {
    Order order = Order.builder().id("1").addLines(ORDERED).build();
    String json = "{\"id\":\"1\",\"lines\":[{\"text\":\"paint\",\"pieces\":3}]}";

    assertThat(line.writePlainly(order)).isEqualTo(json);
    assertThat(line.readPlainly(json, Order.class)).isEqualTo(order);
    assertThat(line.readPlainly(line.writePlainly(CHARGED), Invoice.Line.class)).isEqualTo(CHARGED);
  }

  private static InvalidValueException assertRefusal(
      ThrowingCallable building, Fault code, Class<?> type, String message) {
    InvalidValueException refusal = catchThrowableOfType(InvalidValueException.class, building);
    assertThat(refusal).isExactlyInstanceOf(InvalidValueException.class).hasMessage(message);
    assertThat(refusal.code()).isEqualTo(code);
    assertThat(refusal.type()).isEqualTo(type);
    return refusal;
  }
}
