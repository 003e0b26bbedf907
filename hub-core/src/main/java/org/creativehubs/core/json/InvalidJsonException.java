package org.creativehubs.core.json;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.creativehubs.core.value.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * Says where JSON is refused, by which rule, for which value, and with a stable code: the only
 * exception that reading with {@link HubJson} lets out.
 *
 * <p>The message reads {@code <path> must <rule>, but was <value>}, on one line. Reading stops at
 * the first value that is refused; {@link #faults()} lists all that is wrong with that value.
 */
public final class InvalidJsonException extends InvalidValueException {

  private static final long serialVersionUID = 1;

  private final String path;
  private final ImmutableList<String> fields;
  private final ImmutableList<InvalidJsonException> several;

  InvalidJsonException(Refusal refusal, Class<?> read, @Nullable Throwable cause) {
    super(
        refusal.code(),
        refusal.type().orElse(read),
        refusal.field(),
        refusal.rule(),
        shown(refusal.value()),
        refusal.all().stream().map(InvalidJsonException::message).collect(joining("; ")));
    this.path = refusal.path();
    this.fields =
        refusal.all().stream()
            .flatMap(each -> each.fields().stream())
            .collect(ImmutableList.toImmutableList());
    this.several =
        refusal.others().isEmpty()
            ? ImmutableList.of()
            : refusal.all().stream()
                .map(each -> new InvalidJsonException(each, read, cause))
                .collect(ImmutableList.toImmutableList());
    initCause(cause);
  }

  private static String message(Refusal refusal) {
    return refusal.place() + " must " + refusal.rule() + ", but was " + shown(refusal.value());
  }

  /**
   * Where in the document the fault lies, such as {@code tenancies[3].rent.amount}; empty for the
   * document as a whole. Where fields are missing it is the object that misses them.
   */
  public String path() {
    return path;
  }

  /**
   * The paths of all fields at fault: every missing field of an object, else that of each fault.
   */
  public List<String> fields() {
    return fields;
  }

  /**
   * All faults of the value that was refused, each with its own path, in the order of its rules.
   */
  @Override
  public List<InvalidJsonException> faults() {
    return several.isEmpty() ? List.of(this) : several;
  }
}
