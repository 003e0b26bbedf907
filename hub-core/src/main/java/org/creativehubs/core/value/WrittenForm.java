package org.creativehubs.core.value;

import java.io.InvalidObjectException;
import java.io.Serializable;
import java.lang.reflect.InvocationTargetException;

/**
 * What stands in a stream of serialised objects for a value that has a text form: its type and its
 * text. Reading parses the text, so that what comes back has passed every rule.
 */
public final class WrittenForm implements Serializable {

  private static final long serialVersionUID = 1;
  private static final String OWN = "org.creativehubs.";

  private final Class<?> type;
  private final String text;

  private WrittenForm(Class<?> type, String text) {
    this.type = type;
    this.text = text;
  }

  /**
   * The form of a value.
   *
   * @param type its type, whose {@code parse} reads what the value's {@code toString} writes
   * @param value the value
   * @return what is written instead of it
   */
  public static WrittenForm of(Class<?> type, Object value) {
    return new WrittenForm(type, value.toString());
  }

  /**
   * The refusal of a stream that holds a value itself, so that no rule can be passed by.
   *
   * @return the exception to throw
   */
  public static InvalidObjectException required() {
    return new InvalidObjectException("a value must be read from its text");
  }

  private Object readResolve() throws InvalidObjectException {
    if (!type.getName().startsWith(OWN)) {
      throw new InvalidObjectException("type must be of this library, but was " + type.getName());
    }
    try {
      return type.getMethod("parse", String.class).invoke(null, text);
    } catch (InvocationTargetException e) {
      throw refused(e.getTargetException());
    } catch (ReflectiveOperationException e) {
      throw refused(e);
    }
  }

  private static InvalidObjectException refused(Throwable cause) {
    InvalidObjectException refusal = new InvalidObjectException(String.valueOf(cause.getMessage()));
    refusal.initCause(cause);
    return refusal;
  }
}
