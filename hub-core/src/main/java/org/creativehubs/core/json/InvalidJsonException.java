package org.creativehubs.core.json;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.creativehubs.core.value.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * Says where JSON is refused, by which rule, for which value, and with a stable code: the only
 * exception that reading with {@link HubJson} lets out.
 *
 * <p>The message reads {@code <path> must <rule>, but was <value>}, on one line.
 */
public final class InvalidJsonException extends InvalidValueException {

  private static final long serialVersionUID = 1;

  private final String path;
  private final ImmutableList<String> fields;

  InvalidJsonException(Refusal refusal, @Nullable Throwable cause) {
    super(
        refusal.code(),
        refusal.field(),
        refusal.rule(),
        shown(refusal.value()),
        refusal.place() + " must " + refusal.rule() + ", but was " + shown(refusal.value()));
    this.path = refusal.path();
    this.fields = ImmutableList.copyOf(refusal.fields());
    initCause(cause);
  }

  /**
   * Where in the document the fault lies, such as {@code tenancies[3].rent.amount}; empty for the
   * document as a whole. Where fields are missing it is the object that misses them.
   */
  public String path() {
    return path;
  }

  /** The paths of all fields at fault: every missing field of an object, else just the path. */
  public List<String> fields() {
    return fields;
  }
}
