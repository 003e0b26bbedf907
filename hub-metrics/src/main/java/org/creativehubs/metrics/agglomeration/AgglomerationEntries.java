package org.creativehubs.metrics.agglomeration;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.employment.Plants;
import org.creativehubs.core.employment.RegionalEconomy;
import org.creativehubs.metrics.index.IndexMatrix;
import org.creativehubs.metrics.index.IndexResult;

/** What this topic adds to the catalogue. */
public final class AgglomerationEntries {

  private AgglomerationEntries() {}

  /** The entries in the order in which a reader meets them. */
  public static List<CatalogEntry<?, ?>> all() {
    return ImmutableList.of(
        plantConcentration(),
        colocation(),
        coagglomeration(),
        clusterIndex(),
        ripley(),
        durantonOverman(),
        marconPuech());
  }

  private static CatalogEntry<PlantConcentrationInput, IndexResult> plantConcentration() {
    return CatalogEntry.of(
            "plant-concentration",
            PlantConcentration.class,
            PlantConcentrationInput.class,
            IndexResult.class)
        .title("Ellison-Glaeser and Maurel-Sedillot index")
        .question("Does an industry cluster more than its few large plants would by chance?")
        .convention("measure: ELLISON_GLAESER with its z, or MAUREL_SEDILLOT")
        .convention("shares x from all industries given, or from a reference matched by name")
        .convention("a single plant, and a reference of one region, leave no index")
        .source(PlantMeasure.ELLISON_GLAESER.source())
        .example(AgglomerationEntries::austria)
        .answeredBy(PlantConcentration::answer);
  }

  /** The published example of Farhauer and Kroell. */
  private static PlantConcentrationInput austria() {
    Plants.Builder plants = Plants.builder();
    for (double size : new double[] {200, 650, 12000, 100, 50}) {
      plants.add("Wien", "industry", size);
    }
    for (double size : new double[] {16000, 13000, 1500, 1500}) {
      plants.add("Linz", "industry", size);
    }
    plants.add("Graz", "industry", 25000);
    PlantConcentrationInput.Builder input = PlantConcentrationInput.builder();
    return input
        .measure(PlantMeasure.ELLISON_GLAESER)
        .plants(plants.build())
        .putReference("Wien", 500_000.0)
        .putReference("Linz", 400_000.0)
        .putReference("Graz", 100_000.0)
        .build();
  }

  private static CatalogEntry<ColocationInput, IndexMatrix> colocation() {
    return CatalogEntry.of("colocation", Colocation.class, ColocationInput.class, IndexMatrix.class)
        .title("Pairwise coagglomeration and locational correlation")
        .question("Which industries are in the same places?")
        .convention("measure: COAGGLOMERATION of pairs, or LOCATIONAL_CORRELATION")
        .convention("shares x from all industries given, or from a reference matched by name")
        .convention("no coagglomeration of an industry with itself; its correlation is 1")
        .source(ColocationMeasure.COAGGLOMERATION.source())
        .example(AgglomerationEntries::pairs)
        .answeredBy(Colocation::answer);
  }

  private static ColocationInput pairs() {
    ColocationInput.Builder input = ColocationInput.builder();
    return input
        .measure(ColocationMeasure.COAGGLOMERATION)
        .table(studios().employment("jobs"))
        .putReference("Coast", 900.0)
        .putReference("Town", 1500.0)
        .putReference("Hills", 600.0)
        .build();
  }

  private static CatalogEntry<CoagglomerationInput, IndexResult> coagglomeration() {
    return CatalogEntry.of(
            "coagglomeration", Coagglomeration.class, CoagglomerationInput.class, IndexResult.class)
        .title("Coagglomeration of groups")
        .question("Do the industries of a group sit together, beyond what each does alone?")
        .convention("weights by employment in the group; plant sizes fall out of the formula")
        .convention("shares x from all industries given, or from a reference matched by name")
        .source(Coagglomeration.SOURCE)
        .example(AgglomerationEntries::group)
        .answeredBy(Coagglomeration::answer);
  }

  private static CoagglomerationInput group() {
    return CoagglomerationInput.builder()
        .table(studios().employment("jobs"))
        .putGroups("screen", ImmutableList.of("film", "design"))
        .putGroups("all", ImmutableList.of("film", "design", "craft"))
        .putReference("Coast", 900.0)
        .putReference("Town", 1500.0)
        .putReference("Hills", 600.0)
        .build();
  }

  private static CatalogEntry<LitzenbergerSternbergInput, IndexMatrix> clusterIndex() {
    return CatalogEntry.of(
            "cluster-index",
            LitzenbergerSternberg.class,
            LitzenbergerSternbergInput.class,
            IndexMatrix.class)
        .title("Litzenberger-Sternberg cluster index")
        .question("Where does each industry form a dense cluster of many plants?")
        .convention("density and stock over plant size, each relative to all regions together")
        .convention("no plants and no employment leave no index, rather than zero")
        .source(LitzenbergerSternberg.SOURCE)
        .example(AgglomerationEntries::economy)
        .answeredBy(LitzenbergerSternberg::answer);
  }

  /** The published example of Farhauer and Kroell, whose other regions are taken together. */
  private static LitzenbergerSternbergInput economy() {
    RegionalEconomy economy =
        RegionalEconomy.builder()
            .employment(table("jobs", 1743, 5740 - 1743))
            .plants(table("plants", 35, 53 - 35))
            .putAreas("region", 50.0)
            .putAreas("others", 576.0 - 50)
            .putPopulations("region", 488.0)
            .putPopulations("others", 4621.0 - 488)
            .build();
    return LitzenbergerSternbergInput.builder().economy(economy).build();
  }

  private static EmploymentTable table(String measure, double region, double others) {
    return EmploymentTable.builder()
        .measure(measure)
        .add("region", "industry", region)
        .add("others", "industry", others)
        .build();
  }

  private static CatalogEntry<RipleyInput, DistanceCurve> ripley() {
    return CatalogEntry.of("ripley", Ripley.class, RipleyInput.class, DistanceCurve.class)
        .title("Ripley's K and L")
        .question("Do plants gather, and at which distances?")
        .convention("edge: NONE, TRANSLATE, ISOTROPIC or BORDER; the window is a rectangle")
        .convention("distance: PLANAR, or GREAT_CIRCLE with an area and no edge correction")
        .convention("nullModel: COMPLETE_SPATIAL_RANDOMNESS in the window, or RANDOM_LABELLING")
        .convention("local and global bands from seeded draws, where they are asked for")
        .source(Ripley.SOURCE)
        .example(AgglomerationEntries::gathered)
        .answeredBy(Ripley::answer);
  }

  private static RipleyInput gathered() {
    RipleyInput.Builder input = RipleyInput.builder();
    return input
        .plants(studios())
        .industry("film")
        .addRadii(1.0, 2.0, 4.0)
        .edge(EdgeCorrection.ISOTROPIC)
        .function(KFunction.L)
        .window(Window.builder().west(0).east(10).south(0).north(10).build())
        .nullModel(RipleyNullModel.RANDOM_LABELLING)
        .simulation(Simulation.of(99, 2016))
        .build();
  }

  private static CatalogEntry<DurantonOvermanInput, DistanceCurve> durantonOverman() {
    return CatalogEntry.of(
            "duranton-overman",
            DurantonOverman.class,
            DurantonOvermanInput.class,
            DistanceCurve.class)
        .title("Duranton-Overman density of distances")
        .question("At which distances is an industry localised beyond where all industries are?")
        .convention("Gaussian kernel of the bandwidth given, PLAIN or REFLECTED at zero")
        .convention("pairs EQUAL or by SIZES; distances PLANAR or GREAT_CIRCLE")
        .convention("local and global bands from seeded draws among all sites")
        .source(DurantonOverman.SOURCE)
        .example(AgglomerationEntries::localised)
        .answeredBy(DurantonOverman::answer);
  }

  private static DurantonOvermanInput localised() {
    DurantonOvermanInput.Builder input = DurantonOvermanInput.builder();
    return input
        .plants(studios())
        .industry("film")
        .bandwidth(0.5)
        .addDistances(0.0, 1.0, 2.0, 4.0)
        .boundary(Boundary.REFLECTED)
        .simulation(Simulation.of(99, 2016))
        .build();
  }

  private static CatalogEntry<MarconPuechInput, DistanceCurve> marconPuech() {
    return CatalogEntry.of(
            "marcon-puech", MarconPuech.class, MarconPuechInput.class, DistanceCurve.class)
        .title("Marcon-Puech M")
        .question("Is there more of an industry near its plants, or another's, than elsewhere?")
        .convention("weights are the sizes of plants; cumulative; a plant itself left out")
        .convention("plants without neighbours are left out; if all are, there is no number")
        .convention("nullModel: RANDOM_LOCATION, RANDOM_LABELLING or OTHERS_MOVE")
        .source(MarconPuech.SOURCE)
        .example(AgglomerationEntries::near)
        .answeredBy(MarconPuech::answer);
  }

  private static MarconPuechInput near() {
    MarconPuechInput.Builder input = MarconPuechInput.builder();
    return input
        .plants(studios())
        .industry("film")
        .neighbours("design")
        .addRadii(0.1, 1.0, 2.0, 4.0)
        .simulation(Simulation.of(99, 2016))
        .build();
  }

  /** Made up: film and design near to each other in a town, craft along the coast. */
  private static Plants studios() {
    return Plants.builder()
        .add("Town", "film", 12, 5.0, 5.0)
        .add("Town", "film", 4, 5.5, 5.2)
        .add("Town", "film", 30, 4.8, 6.0)
        .add("Town", "design", 3, 5.2, 4.6)
        .add("Town", "design", 8, 6.1, 5.4)
        .add("Coast", "film", 6, 1.0, 8.0)
        .add("Coast", "craft", 2, 0.5, 7.0)
        .add("Coast", "craft", 5, 0.8, 5.0)
        .add("Coast", "craft", 1, 1.1, 2.5)
        .add("Hills", "craft", 9, 9.0, 1.5)
        .add("Hills", "design", 2, 8.2, 8.8)
        .build();
  }
}
