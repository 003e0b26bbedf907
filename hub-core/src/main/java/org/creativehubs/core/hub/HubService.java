package org.creativehubs.core.hub;

import java.util.Optional;
import java.util.Set;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.programme.SupportKind;
import org.creativehubs.core.programme.SupportOffer;
import org.creativehubs.core.survey.HubNeed;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** Something that a hub does for its members or the public. */
@HubValue
@Value.Immutable
public abstract class HubService {

  HubService() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Its key: any text on one line, at most 100 characters, such as {@code S1}. */
  public abstract String id();

  /** What it is; not blank. */
  public abstract String name();

  /** For whom it is; not blank. */
  public abstract Optional<String> audience();

  /** Who gives it, where that is not the operator; not blank. */
  public abstract Optional<String> provider();

  /** The function of the hub that it is a part of. */
  public abstract Optional<HubFunction> function();

  /** The type of practical support it is. */
  public abstract Optional<SupportKind> support();

  /** The offer it is, as spaces in Kazakhstan distinguish them. */
  public abstract Optional<SupportOffer> offer();

  /** The needs it meets. */
  public abstract Set<HubNeed> needs();

  /** Whether it costs those who use it nothing; absent where that is not known. */
  public abstract Optional<Boolean> free();

  /** Where it is described. */
  public abstract Optional<Source> source();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.together(
        () -> Check.id(id(), "id"),
        () -> Check.notBlank(name(), "name"),
        () -> audience().ifPresent(text -> Check.notBlank(text, "audience")),
        () -> provider().ifPresent(text -> Check.notBlank(text, "provider")));
  }

  /** Builds a {@link HubService}. */
  public static final class Builder extends ImmutableHubService.Builder {
    Builder() {}
  }
}
