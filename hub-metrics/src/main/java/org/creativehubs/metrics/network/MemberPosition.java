package org.creativehubs.metrics.network;

import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What one member has from where it stands in a network. */
@HubValue
@Value.Immutable
public abstract class MemberPosition {

  MemberPosition() {}

  static Builder builder() {
    return new Builder();
  }

  /** Its name; not blank. */
  public abstract String name();

  /**
   * Burt's constraint: how far all its links lead back to the same contacts; above zero, small for
   * a broker, and above 1 at times in a small circle. Undefined for a member without links.
   */
  public abstract Answer constraint();

  /**
   * Burt's effective size: its contacts less what they have in common, from 1 to their number.
   * Undefined for a member without links.
   */
  public abstract Answer effectiveSize();

  /** The effective size by the number of contacts, in (0, 1]; undefined without links. */
  public abstract Answer efficiency();

  /**
   * The pairs of its contacts that are linked by all pairs of them, in [0, 1]; undefined for fewer
   * than two contacts.
   */
  public abstract Answer clustering();

  /**
   * How near the others are along its ties, by the rule asked for, zero or more. Undefined for a
   * single member, and by OF_ALL for who does not reach everybody.
   */
  public abstract Answer closeness();

  /**
   * Eigenvector centrality in the largest part, by the largest there, in (0, 1]: to be linked to
   * those who are well linked. Undefined outside that part, where two parts are the largest, and
   * where the steps allowed do not find it.
   */
  public abstract Answer eigenvector();

  /**
   * The largest k for which it is in a k-core: a set of members each linked to at least k others of
   * the set; zero or more.
   */
  public abstract int coreNumber();

  /** Whether it belongs to the core that fits best. */
  public abstract CoreStanding standing();

  @Value.Check
  void check() {
    Check.notBlank(name(), "name");
    Check.notNegative(coreNumber(), "coreNumber");
  }

  static final class Builder extends ImmutableMemberPosition.Builder {}
}
