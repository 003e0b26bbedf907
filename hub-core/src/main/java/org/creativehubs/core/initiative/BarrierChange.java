package org.creativehubs.core.initiative;

import java.util.Arrays;
import org.creativehubs.core.vocabulary.Coded;
import org.creativehubs.core.vocabulary.Vocabulary;

/** What must change to overcome a barrier to growth. */
public enum BarrierChange implements Coded {
  /** A brand and messages for each cluster. */
  MESSAGES_FOR_EACH_CLUSTER(GrowthBarrier.BRAND),
  /** More promotion at home and abroad. */
  PROMOTION_HOME_AND_ABROAD(GrowthBarrier.BRAND),
  /** Networks that reach all stakeholders, the whole area and adjacent industries. */
  BROADER_NETWORKS(GrowthBarrier.NETWORKS),
  /** Networks in which stakeholders do more with one another. */
  DEEPER_NETWORKS(GrowthBarrier.NETWORKS),
  /** Universities that bring more of their research to local business. */
  UNIVERSITIES_CONTRIBUTE_MORE(GrowthBarrier.INNOVATION),
  /** More shared ideas, and specialist facilities. */
  IDEA_SHARING_AND_FACILITIES(GrowthBarrier.INNOVATION),
  /** Courses that providers and employers make together. */
  COURSES_BY_PROVIDERS_AND_EMPLOYERS(GrowthBarrier.SKILLS),
  /** More people who take such courses and then careers. */
  MORE_TAKE_UP_OF_COURSES(GrowthBarrier.SKILLS),
  /** The top problems named, and why they persist. */
  TOP_PROBLEMS_UNDERSTOOD(GrowthBarrier.INFRASTRUCTURE),
  /** Solutions found, and who helps to pay. */
  SOLUTIONS_AND_WHO_PAYS(GrowthBarrier.INFRASTRUCTURE);

  private final GrowthBarrier barrier;

  BarrierChange(GrowthBarrier barrier) {
    this.barrier = barrier;
  }

  /** The barrier it helps to overcome. */
  public GrowthBarrier barrier() {
    return barrier;
  }

  /**
   * The changes that one barrier takes as a vocabulary, for ratings by barrier.
   *
   * @param barrier the barrier
   * @return its two changes, in a list whose id is {@code barrier-changes-} and the code of it
   */
  public static Vocabulary vocabulary(GrowthBarrier barrier) {
    return Vocabulary.of(
        "barrier-changes-" + barrier.code(),
        barrier.label(),
        Arrays.stream(values())
            .filter(change -> change.barrier() == barrier)
            .toArray(BarrierChange[]::new));
  }

  /** All of them as a vocabulary, for ratings. */
  public static Vocabulary vocabulary() {
    return Vocabulary.of("barrier-changes", "Changes that overcome barriers to growth", values());
  }
}
