package org.creativehubs.report.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.metrics.growth.Portfolio;
import org.creativehubs.metrics.growth.PortfolioPlace;
import org.creativehubs.metrics.screening.Quadrant;
import org.creativehubs.metrics.screening.QuadrantCell;
import org.creativehubs.metrics.screening.Quadrants;
import org.creativehubs.report.picture.internal.Axis;
import org.creativehubs.report.picture.internal.Spot;
import org.creativehubs.report.picture.internal.Spots;
import org.creativehubs.report.picture.internal.Words;

/**
 * Growth against concentration: a point for each industry of each region, its mark by its quadrant,
 * with dashed lines at the thresholds. What has no quotient or no growth is named below.
 */
public final class GrowthByConcentration {

  /** More points than one can see are left out, and counted. */
  static final int MOST_POINTS = 200;

  /** Right above, right below, left above, left below. */
  private static final List<Quadrant> QUARTERS =
      List.of(Quadrant.STAR, Quadrant.MATURE, Quadrant.EMERGING, Quadrant.TRANSFORMING);

  private final List<Spot> spots = new ArrayList<>();
  private final List<String> told = new ArrayList<>();
  private final List<String> unknown = new ArrayList<>();
  private final boolean isOneRegion;

  private GrowthByConcentration(boolean isOneRegion) {
    this.isOneRegion = isOneRegion;
  }

  /**
   * The points of a portfolio.
   *
   * @param portfolio the places
   */
  public static Picture of(Portfolio portfolio) {
    GrowthByConcentration all =
        new GrowthByConcentration(
            portfolio.places().stream().map(PortfolioPlace::region).distinct().count() <= 1);
    for (PortfolioPlace place : portfolio.places()) {
      all.add(
          place.region(),
          place.industry(),
          place.quotient(),
          place.growth(),
          place.quadrant(),
          place.undefined());
    }
    return all.picture(
        portfolio.measure(), portfolio.quotientThreshold(), portfolio.growthThreshold());
  }

  /**
   * The points of the quadrants of clusters.
   *
   * @param quadrants the industries of the regions
   */
  public static Picture of(Quadrants quadrants) {
    GrowthByConcentration all =
        new GrowthByConcentration(
            quadrants.cells().stream().map(QuadrantCell::region).distinct().count() <= 1);
    for (QuadrantCell cell : quadrants.cells()) {
      all.add(
          cell.region(),
          cell.industry(),
          cell.quotient(),
          cell.growth(),
          cell.quadrant(),
          cell.undefined());
    }
    return all.picture(
        quadrants.measure(),
        quadrants.quotientThreshold().toDouble(),
        quadrants.growthThreshold().toDouble());
  }

  private void add(
      String region,
      String industry,
      OptionalDouble quotient,
      OptionalDouble growth,
      Optional<Quadrant> quadrant,
      Optional<Undefined> undefined) {
    String name = isOneRegion ? industry : region + ", " + industry;
    if (quotient.isEmpty() || growth.isEmpty() || quadrant.isEmpty()) {
      unknown.add(name + " (" + Words.because(undefined) + ")");
      return;
    }
    double across = quotient.getAsDouble();
    double up = growth.getAsDouble();
    spots.add(new Spot(name, across, up, QUARTERS.indexOf(quadrant.get())));
    told.add(
        name
            + " "
            + Show.words(quadrant.get())
            + ", quotient "
            + Show.number(across)
            + ", growth "
            + Show.percent(up));
  }

  private Picture picture(String measure, double quotient, double growth) {
    List<Spot> drawn = spots.stream().limit(MOST_POINTS).toList();
    Axis across =
        Axis.numbers(
            "location quotient",
            DoubleStream.concat(
                DoubleStream.of(0, quotient), drawn.stream().mapToDouble(Spot::across)));
    Axis up =
        Axis.shares(
            "growth of " + measure,
            DoubleStream.concat(DoubleStream.of(growth), drawn.stream().mapToDouble(Spot::up)));
    List<String> notes = new ArrayList<>();
    if (drawn.size() < spots.size()) {
      int left = spots.size() - drawn.size();
      notes.add(
          "The first "
              + drawn.size()
              + " of "
              + spots.size()
              + " points are drawn; "
              + left
              + " are left out.");
    }
    if (!unknown.isEmpty()) {
      notes.add(Words.told("Not drawn, for it is not known", unknown, unknown.size()) + ".");
    }
    List<String> kinds = QUARTERS.stream().map(Show::words).toList();
    return Picture.of(
        "Growth and concentration of " + measure,
        List.of(Words.told("Points", told, told.size())),
        notes,
        () -> new Spots(drawn, across, up, quotient, growth, kinds));
  }
}
