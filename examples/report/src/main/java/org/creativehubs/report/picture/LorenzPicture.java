package org.creativehubs.report.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.creativehubs.core.explain.Show;
import org.creativehubs.metrics.concentration.LorenzCurve;
import org.creativehubs.metrics.index.IndexMatrix;
import org.creativehubs.report.picture.internal.Spot;
import org.creativehubs.report.picture.internal.Words;

/**
 * A Lorenz curve: the share of the industry that the regions with least of it hold, against their
 * share of the reference; the dashed line is where all would have the same. Of many regions those
 * are named for which there is room.
 */
public final class LorenzPicture {

  private LorenzPicture() {}

  /**
   * The picture of a curve.
   *
   * @param curve an answer of {@link LorenzCurve}
   */
  public static Picture of(IndexMatrix curve) {
    List<Spot> points = new ArrayList<>();
    List<String> told = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    for (String region : curve.rows()) {
      OptionalDouble across = curve.value(region, "reference");
      OptionalDouble up = curve.value(region, "industry");
      if (across.isPresent() && up.isPresent()) {
        points.add(new Spot(region, across.getAsDouble(), up.getAsDouble(), 0));
        told.add(
            "up to "
                + region
                + " "
                + Show.percent(up.getAsDouble())
                + " with "
                + Show.percent(across.getAsDouble())
                + " of the reference");
      } else if (notes.isEmpty()) {
        String why = Words.because(curve.undefined(region, "industry"));
        notes.add("The curve is not known: " + why + ".");
      }
    }
    if (!points.isEmpty()) {
      notes.add("The dashed line is where every region has the same share of both.");
    }
    return Picture.of(
        curve.index(),
        List.of(Words.told("Shares of the industry", told, told.size())),
        notes,
        () -> new LorenzPictureDrawing(List.copyOf(points)));
  }
}
