package org.creativehubs.metrics.agglomeration;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.creativehubs.core.employment.Plants;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What {@link Ripley} is asked. */
@HubValue
@Value.Immutable
public abstract class RipleyInput {

  RipleyInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** K, or L. */
  @Value.Default
  public KFunction function() {
    return KFunction.K;
  }

  /** Plants with positions. */
  public abstract Plants plants();

  /** The name of the industry asked about, one of the plants; all of them where it is left out. */
  public abstract Optional<String> industry();

  /** The distances; each finite and above zero, in ascending order. */
  public abstract List<Double> radii();

  /** How pairs near the border are counted. */
  public abstract EdgeCorrection edge();

  /** How distances are measured; on a plane where it is left out. */
  @Value.Default
  public PlantDistance distance() {
    return PlantDistance.PLANAR;
  }

  /** Where plants were looked for, and where all asked about lie; absent where there is an area. */
  public abstract Optional<Window> window();

  /**
   * The area in which plants were looked for, in the square of the unit of distances; finite and
   * above zero. Absent where there is a window, which edge corrections need and great-circle
   * distances cannot have.
   */
  public abstract OptionalDouble area();

  /** How bands are drawn; none where it is left out. */
  public abstract Optional<Simulation> simulation();

  /**
   * What draws leave to chance; given where bands are drawn, and only there. {@link
   * RipleyNullModel#COMPLETE_SPATIAL_RANDOMNESS} needs a window, {@link
   * RipleyNullModel#RANDOM_LABELLING} an industry, and all plants in the window if there is one.
   */
  public abstract Optional<RipleyNullModel> nullModel();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Positions.check(plants(), distance());
    industry().ifPresent(name -> Positions.checkIndustry(plants(), name, "industry"));
    Positions.checkAscending(radii(), "radii", false);
    Check.exactlyOne(Check.boxed(area()), "area", window(), "window");
    Check.that(
        edge() == EdgeCorrection.NONE || window().isPresent(),
        Fault.INCONSISTENT,
        "edge",
        "be NONE without a window",
        edge());
    Check.that(
        distance() == PlantDistance.PLANAR || window().isEmpty(),
        Fault.INCONSISTENT,
        "window",
        "be left out for " + distance(),
        "given");
    area().ifPresent(RipleyInput::checkArea);
    checkNullModel();
    window().ifPresent(this::checkInside);
  }

  private void checkNullModel() {
    Check.that(
        nullModel().isPresent() == simulation().isPresent(),
        Fault.INCONSISTENT,
        "nullModel",
        "be given together with a simulation",
        nullModel().map(Enum::name).orElse("absent"));
    boolean anywhere = nullModel().isPresent() && !labelsMove();
    Check.that(
        !anywhere || window().isPresent(),
        Fault.INCONSISTENT,
        "nullModel",
        "be RANDOM_LABELLING without a window",
        RipleyNullModel.COMPLETE_SPATIAL_RANDOMNESS);
    Check.that(
        !labelsMove() || industry().isPresent(),
        Fault.INCONSISTENT,
        "nullModel",
        "be COMPLETE_SPATIAL_RANDOMNESS without an industry",
        RipleyNullModel.RANDOM_LABELLING);
  }

  private boolean labelsMove() {
    return nullModel().filter(model -> model == RipleyNullModel.RANDOM_LABELLING).isPresent();
  }

  private static void checkArea(double area) {
    Check.finite(area, "area");
    Check.positive(area, "area");
  }

  private void checkInside(Window window) {
    for (int plant : labelsMove() ? Positions.all(plants()) : chosen()) {
      Check.that(
          window.holds(plants().xAt(plant), plants().yAt(plant)),
          "plants[" + plant + "]",
          "lie in the window",
          plants().xAt(plant) + ", " + plants().yAt(plant));
    }
  }

  /** The area in which plants were looked for. */
  final double extent() {
    return area().orElseGet(() -> window().orElseThrow().area());
  }

  final int[] chosen() {
    return industry()
        .map(name -> Positions.chosen(plants(), name))
        .orElseGet(() -> Positions.all(plants()));
  }

  /** Builds a {@link RipleyInput}. */
  public static final class Builder extends ImmutableRipleyInput.Builder {
    Builder() {}
  }
}
