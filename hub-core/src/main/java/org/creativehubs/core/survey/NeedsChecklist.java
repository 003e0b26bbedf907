package org.creativehubs.core.survey;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/**
 * What a hub does about the needs of its future members. A need that has no answer has not been
 * looked at, which is not the same as one that is not met.
 */
@HubValue
@Value.Immutable
public abstract class NeedsChecklist {

  NeedsChecklist() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Its key: any text on one line, at most 100 characters, such as {@code S1}. */
  public abstract String id();

  /** The hub or plan that is looked at; not blank. */
  public abstract String subject();

  /** The needs that have been looked at. */
  public abstract Map<HubNeed, NeedState> answers();

  /** By what a need is met or is to be met; not blank, and only for needs that have an answer. */
  public abstract Map<HubNeed, String> means();

  /** When it was filled in, as exactly as is known. */
  public abstract Optional<PartialDate> asOf();

  /** Where the answers come from. */
  public abstract Optional<Source> source();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.together(() -> Check.id(id(), "id"), () -> Check.notBlank(subject(), "subject"));
    means().forEach(this::checkMeans);
  }

  private void checkMeans(HubNeed need, String text) {
    String field = "means[" + need + "]";
    Check.notBlank(text, field);
    Check.that(
        answers().containsKey(need),
        Fault.UNKNOWN_CODE,
        field,
        "be for a need that has an answer",
        text);
  }

  /** The needs with a state, in the order of the list. */
  public final List<HubNeed> needs(NeedState state) {
    return Stream.of(HubNeed.values()).filter(need -> answers().get(need) == state).toList();
  }

  /** The needs that have not been looked at, in the order of the list. */
  public final List<HubNeed> open() {
    return Stream.of(HubNeed.values()).filter(need -> !answers().containsKey(need)).toList();
  }

  /** Builds a {@link NeedsChecklist}. */
  public static final class Builder extends ImmutableNeedsChecklist.Builder {
    Builder() {}
  }
}
