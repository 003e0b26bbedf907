package org.creativehubs.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.google.common.base.Throwables;
import java.util.Objects;
import org.assertj.core.api.Assertions;
import org.creativehubs.core.json.InvalidJsonException;
import org.creativehubs.core.value.InvalidValueException;

/** Both lines of Jackson at once, plainly, each as it is without configuration; they must agree. */
public final class JacksonLines {

  private JacksonLines() {}

  /**
   * Writes with both lines.
   *
   * @param value the value
   * @return what both wrote
   */
  public static String write(Object value) {
    String written = JacksonLine.JACKSON_2.writePlainly(value);
    assertThat(JacksonLine.JACKSON_3.writePlainly(value)).isEqualTo(written);
    return written;
  }

  /**
   * Reads with both lines.
   *
   * @param <T> the type to read
   * @param json the text
   * @param type the type to read
   * @return what both read
   */
  public static <T> T read(String json, Class<T> type) {
    try {
      T value = JacksonLine.JACKSON_2.readPlainly(json, type);
      assertThat((Object) JacksonLine.JACKSON_3.readPlainly(json, type)).isEqualTo(value);
      return value;
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  /**
   * Writes and reads again.
   *
   * @param <T> the type of the value
   * @param value the value
   * @return what came back
   */
  public static <T> T roundTrip(T value) {
    @SuppressWarnings("unchecked")
    Class<T> type = (Class<T>) typeOf(value);
    return read(write(value), type);
  }

  /**
   * The reason for which both lines refuse a text.
   *
   * @param json the text
   * @param type the type to read
   * @return the innermost exception, or the refusal where that is Jackson's; both lines give the
   *     same message
   */
  public static Throwable refusal(String json, Class<?> type) {
    Throwable second = thrown(JacksonLine.JACKSON_2, json, type);
    Throwable third = thrown(JacksonLine.JACKSON_3, json, type);
    assertThat(third).isInstanceOf(second.getClass()).hasMessage(second.getMessage());
    return third;
  }

  /** Asserts that both write a value as exactly this text, and read it back. */
  public static <T> void assertJson(T value, Class<T> type, String json) {
    assertThat(write(value)).isEqualTo(json);
    assertReads(json, type, value);
  }

  /** Asserts that both read a text as this value. */
  public static <T> void assertReads(String json, Class<T> type, T value) {
    assertThat((Object) read(json, type)).isEqualTo(value);
  }

  /** Asserts that both refuse a text for this reason. */
  public static void assertRefuses(String json, Class<?> type, String message) {
    assertThat(refusal(json, type)).hasMessage(message);
  }

  private static Throwable thrown(JacksonLine line, String json, Class<?> type) {
    Throwable thrown = Assertions.catchThrowable(() -> line.readPlainly(json, type));
    assertThat(thrown).as("refusal").isNotNull();
    Throwable root = Throwables.getRootCause(Objects.requireNonNull(thrown));
    return root instanceof InvalidValueException
        ? root
        : InvalidJsonException.from(thrown).map(Throwable.class::cast).orElse(root);
  }

  /** The public type of a value whose class is generated and hidden. */
  private static Class<?> typeOf(Object value) {
    Class<?> type = value.getClass();
    return type.getSimpleName().startsWith("Immutable") ? type.getSuperclass() : type;
  }
}
