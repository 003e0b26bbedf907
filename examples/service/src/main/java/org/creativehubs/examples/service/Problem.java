package org.creativehubs.examples.service;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.creativehubs.core.json.InvalidJsonException;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.jspecify.annotations.Nullable;

/** Why a request was refused: RFC 9457, with what the library says of a value it refuses. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Problem(
    int status,
    String title,
    String detail,
    @Nullable Fault code,
    @Nullable String path,
    @Nullable String rule,
    @Nullable String value) {

  static Problem of(int status, String title, String detail) {
    return new Problem(status, title, detail, null, null, null, null);
  }

  static Problem of(InvalidValueException refused) {
    return new Problem(
        refused.faults().stream().mapToInt(fault -> status(fault.code())).min().orElseThrow(),
        "The input is refused",
        String.valueOf(refused.getMessage()),
        refused.code(),
        refused instanceof InvalidJsonException json ? json.path() : refused.field(),
        refused.rule(),
        String.valueOf(refused.value()));
  }

  /**
   * Of several faults the least: 400 for what is no JSON, 413 for what is too much of it, 422 for
   * what breaks a rule.
   */
  private static int status(Fault code) {
    return switch (code) {
      case SYNTAX, ENCODING, UNREADABLE, TOO_DEEP -> 400;
      case TOO_LARGE -> 413;
      default -> 422;
    };
  }
}
