package org.creativehubs.finance;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;

/** What a value type or a calculator must refuse, and in which words. */
public final class Refused {

  private Refused() {}

  /** Asserts that a call is refused with one fault, whose words begin with the field. */
  public static void refused(ThrowingCallable call, Fault code, String message) {
    assertThatThrownBy(call)
        .hasMessage(message)
        .asInstanceOf(InstanceOfAssertFactories.throwable(InvalidValueException.class))
        .extracting(InvalidValueException::code)
        .isEqualTo(code);
  }

  /** Asserts that a number is refused since it lies outside its range. */
  public static void outOfRange(ThrowingCallable call, String message) {
    refused(call, Fault.OUT_OF_RANGE, message);
  }

  /** Asserts that fields are refused that contradict one another. */
  public static void inconsistent(ThrowingCallable call, String message) {
    refused(call, Fault.INCONSISTENT, message);
  }
}
