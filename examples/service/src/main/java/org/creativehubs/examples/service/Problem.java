package org.creativehubs.examples.service;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.creativehubs.core.budget.OverBudgetException;
import org.creativehubs.core.json.InvalidJsonException;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * Why a request was refused: RFC 9457, with every fault that the library finds in the input.
 *
 * @param status the status of the reply
 * @param title what happened, in short
 * @param detail what happened, in one sentence or one for each fault
 * @param errors the faults of the input in its order; absent where the input is not to blame
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Problem(int status, String title, String detail, @Nullable List<InputFault> errors) {

  /**
   * A fault of the input.
   *
   * @param code the kind of fault
   * @param path where it stands, such as {@code lines[0].annual}
   * @param rule the rule that is broken, after must
   * @param value what was found there
   */
  record InputFault(Fault code, String path, String rule, String value) {

    private static InputFault of(InvalidValueException fault) {
      return new InputFault(
          fault.code(),
          fault instanceof InvalidJsonException json ? json.path() : fault.field(),
          fault.rule(),
          String.valueOf(fault.value()));
    }
  }

  static Problem of(int status, String title, String detail) {
    return new Problem(status, title, detail, null);
  }

  /** Says that the service cannot answer now, but may in a moment. */
  static Problem busy(String detail) {
    return of(503, "The service is busy", detail);
  }

  /** What went wrong while a request was answered. */
  static Problem of(Throwable failure) {
    if (failure instanceof InvalidValueException refused) {
      return of(refused);
    }
    if (failure instanceof OverBudgetException over) {
      return of(over);
    }
    if (failure instanceof TooLargeException tooLarge) {
      return of(413, "This is too large", String.valueOf(tooLarge.getMessage()));
    }
    // What failed may hold what was sent, so it goes into the log and not to who asked.
    return of(500, "The service failed", "The fault is in the service, and stands in its log");
  }

  private static Problem of(InvalidValueException refused) {
    return new Problem(
        refused.faults().stream().mapToInt(fault -> status(fault.code())).min().orElseThrow(),
        "The input is refused",
        String.valueOf(refused.getMessage()),
        refused.faults().stream().map(InputFault::of).toList());
  }

  private static Problem of(OverBudgetException over) {
    String detail = String.valueOf(over.getMessage());
    return switch (over.kind()) {
      case WORK, ELEMENTS -> of(413, "This is too large", detail);
      case TIME, INTERRUPTION -> busy(detail);
    };
  }

  /**
   * Of several faults the least: 400 for what is no JSON, 413 for what is too much of it, 422 for
   * what breaks a rule.
   */
  static int status(Fault code) {
    return switch (code) {
      case SYNTAX, ENCODING, UNREADABLE, TOO_DEEP -> 400;
      case TOO_LARGE -> 413;
      default -> 422;
    };
  }
}
