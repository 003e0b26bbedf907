package org.example.rents;

import java.util.List;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.metrics.concentration.LorenzCurve;
import org.creativehubs.report.picture.LorenzPicture;
import org.creativehubs.report.picture.Picture;

/** How unevenly is film spread? Drawn as SVG and as PNG. */
public final class Main {

  private Main() {}

  /** Draws, and tells how large both are. */
  public static void main(String[] args) {
    double[][] counts = {{30, 10}, {20, 40}};
    EmploymentTable jobs =
        EmploymentTable.of("jobs", List.of("Leeds", "York"), List.of("design", "film"), counts);
    Picture picture = LorenzPicture.of(LorenzCurve.of(jobs, "film"));

    System.out.println(
        picture.title()
            + ": "
            + picture.width()
            + " x "
            + picture.height()
            + ", SVG "
            + picture.svg().startsWith("<svg ")
            + ", PNG "
            + (picture.png(1)[1] == 'P'));
  }
}
