package org.creativehubs.core.json;

import com.google.common.base.Throwables;
import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.creativehubs.core.value.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * Says where JSON is refused, by which rule, for which value, and with a stable code: the only
 * exception that reading with {@link HubJson} lets out.
 *
 * <p>The message reads {@code <path> must <rule>, but was <value>}, on one line. Reading goes on
 * behind a fault: {@link #faults()} lists all that is wrong with the whole document, as far as it
 * can be known and at most some thousand faults, in the order of the document; what is wrong with
 * several fields of one value comes in the order of its rules. The message joins the first twenty,
 * and the other accessors speak of the first. A rule that needs a part with a fault says nothing,
 * so that no fault is a mere consequence of another. Text that is no JSON, that is nested too
 * deeply or too long ends reading: what was found before it is told.
 */
public final class InvalidJsonException extends InvalidValueException {

  private static final long serialVersionUID = 1;
  private static final Pattern STEPS = Pattern.compile("[.\\[].*");

  private final String path;
  private final ImmutableList<String> fields;
  private final ImmutableList<InvalidJsonException> several;
  private final transient @Nullable Refusal refusal;

  InvalidJsonException(Refusal refusal, Class<?> read, @Nullable Throwable cause) {
    super(
        refusal.code(),
        refusal.type().orElse(read),
        refusal.field(),
        refusal.rule(),
        shown(refusal.value()),
        joined(refusal.all().stream().map(InvalidJsonException::message).toList()));
    this.refusal = refusal;
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

  /**
   * What a failure of a mapper says of a value of this library, with the path of the whole document
   * that the mapper read, such as {@code lease.term.end} for a field {@code lease} of a request.
   * Frameworks wrap such failures: causes are looked at too.
   *
   * @param failure what reading with a mapper of either line of Jackson threw, or what wraps it
   * @return the refusal; empty if no value of this library is at fault
   */
  public static Optional<InvalidJsonException> from(Throwable failure) {
    String place = "";
    for (Throwable cause : Throwables.getCausalChain(failure)) {
      if (cause instanceof InvalidJsonException found) {
        return Optional.of(found.within(place, failure));
      }
      place = place.isEmpty() ? Places.of(cause) : place;
    }
    return Optional.empty();
  }

  /** A refusal by a calculator: its path is a field of the input, or that of the whole. */
  static InvalidJsonException of(InvalidValueException refusal, Class<?> input) {
    String first = STEPS.matcher(refusal.field()).replaceFirst("");
    boolean isField =
        Arrays.stream(input.getMethods()).anyMatch(method -> method.getName().equals(first));
    Refusal read =
        isField
            ? Refusal.of("", refusal, false)
            : Refusal.at(
                "", refusal.code(), refusal.rule(), refusal.field() + " " + refusal.value());
    return new InvalidJsonException(read, input, refusal);
  }

  private InvalidJsonException within(String place, Throwable failure) {
    return refusal == null || place.isEmpty()
        ? this
        : new InvalidJsonException(refusal.within(place), type(), failure);
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

  /** All faults of the document, each with its own path. */
  @Override
  public List<InvalidJsonException> faults() {
    return several.isEmpty() ? List.of(this) : several;
  }
}
