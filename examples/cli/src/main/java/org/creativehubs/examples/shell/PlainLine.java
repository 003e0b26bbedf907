package org.creativehubs.examples.shell;

import com.google.common.base.Throwables;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.creativehubs.core.budget.OverBudgetException;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.report.picture.CannotDrawException;

/** What a fault says to who typed the line. */
final class PlainLine {

  /** A variable of the shell in the message of the virtual machine. */
  private static final Pattern EMPTY_VARIABLE =
      Pattern.compile("because \"REPL\\.\\$JShell\\$\\w+\\.(\\w+)\" is null");

  private static final AtomicReference<String> LAST = new AtomicReference<>("nothing failed");

  private PlainLine() {}

  /** One line, or the lines of a file's faults; {@link #trace()} then has the rest. */
  static String of(Throwable thrown) {
    LAST.set(Throwables.getStackTraceAsString(thrown).stripTrailing());
    String message = thrown.getMessage() == null ? "" : thrown.getMessage();
    if (isSaid(thrown)) {
      return message;
    }
    Matcher empty = EMPTY_VARIABLE.matcher(message);
    if (thrown instanceof NullPointerException && empty.find()) {
      return empty.group(1) + " holds nothing, since the line that was to fill it failed";
    }
    String name = thrown.getClass().getSimpleName();
    return name + (message.isEmpty() ? "" : ": " + message) + " (why() says where)";
  }

  /** Whether the message is made for who typed the line. */
  private static boolean isSaid(Throwable thrown) {
    return thrown instanceof InvalidValueException
        || thrown instanceof OverBudgetException
        || thrown instanceof CannotDrawException
        || thrown instanceof UncheckedIOException;
  }

  /** Where the last fault came from. */
  static String trace() {
    return LAST.get();
  }
}
