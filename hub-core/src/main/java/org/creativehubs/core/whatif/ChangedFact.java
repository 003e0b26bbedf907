package org.creativehubs.core.whatif;

import java.util.Optional;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** One fact of a hub that is another after a change. */
@HubValue
@Value.Immutable
public abstract class ChangedFact {

  ChangedFact() {}

  static ChangedFact of(String path, Optional<?> before, Object after) {
    return new Builder()
        .path(path)
        .before(before.map(Object::toString))
        .after(after.toString())
        .build();
  }

  /** Where it stands, with ids as keys, such as {@code /lettings/studio-7/terms/charges/rent}. */
  public abstract String path();

  /** What it was; absent where there was nothing. */
  public abstract Optional<String> before();

  /** What it is. */
  public abstract String after();

  @Value.Check
  void check() {
    Check.that(
        !before().equals(Optional.of(after())),
        Fault.INCONSISTENT,
        "after",
        "differ from before",
        after());
  }

  /** Path, what it was and what it is in one line. */
  @Override
  public final String toString() {
    return path() + ": " + before().orElse("nothing") + " -> " + after();
  }

  static final class Builder extends ImmutableChangedFact.Builder {}
}
