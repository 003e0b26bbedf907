package org.creativehubs.core.value.sample;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.google.common.base.Throwables;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.creativehubs.testing.JacksonLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A value that did not come from its builder was never checked, so it is not written. */
class ForeignPartyTest {

  private static final String MESSAGE =
      "value must come from its builder, but was a " + Foreign.class.getName();
  private static final Party OWN = Party.builder().name("a").size(1).build();

  @ParameterizedTest
  @EnumSource
  void aForeignImplementationIsRefusedWhenWritten(JacksonLine line) {
    for (Object holder :
        List.of(new Foreign(), List.of(new Foreign()), Map.of("k", new Foreign()))) {
      assertThatThrownBy(() -> line.write(holder)).isInstanceOf(IllegalArgumentException.class);
      assertThat(refusal(() -> line.write(holder))).hasMessage(MESSAGE);
      assertThat(refusal(() -> line.writePlainly(holder)).getMessage()).contains(MESSAGE);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aForeignImplementationWithinAValueIsRefusedToo(JacksonLine line) {
    Party parent = Party.builder().name("p").size(1).addChildren(OWN, new Foreign()).build();
    assertThat(refusal(() -> line.write(parent))).hasMessage(MESSAGE);
  }

  @Test
  void aForeignImplementationIsNeverReadInto() throws Exception {
    assertThat(JacksonLine.JACKSON_3.readPlainly("{\"name\":\"a\",\"size\":1}", Party.class))
        .isEqualTo(OWN)
        .isExactlyInstanceOf(OWN.getClass());
  }

  private static Throwable refusal(ThrowingCallable writing) {
    return Throwables.getRootCause(requireNonNull(catchThrowable(writing)));
  }

  /** Breaks the rule that a size is zero or more. */
  private static final class Foreign extends Party {
    @Override
    public String name() {
      return "foreign";
    }

    @Override
    public int size() {
      return -1;
    }

    @Override
    public OptionalInt age() {
      return OptionalInt.empty();
    }

    @Override
    public OptionalDouble weight() {
      return OptionalDouble.empty();
    }

    @Override
    public Optional<String> note() {
      return Optional.empty();
    }

    @Override
    public Optional<LocalDate> since() {
      return Optional.empty();
    }

    @Override
    public List<Party> children() {
      return List.of();
    }

    @Override
    public Set<Kind> kinds() {
      return Set.of();
    }

    @Override
    public Map<String, Party> byName() {
      return Map.of();
    }
  }
}
