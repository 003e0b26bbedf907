package org.creativehubs.examples.dossier;

import java.util.List;
import java.util.Map;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.whatif.ChangedFact;
import org.creativehubs.core.whatif.ChangedHub;
import org.creativehubs.core.whatif.HubChange;

/**
 * A dossier whose hub is another after some changes.
 *
 * @param dossier the dossier with the changed hub; the changes stand in its title
 * @param table every fact that is different
 */
public record ChangedDossier(Dossier dossier, Table table) {

  /**
   * Makes changes of the hub of a dossier. Cells that a question wants explained are left out,
   * since their rows may be gone.
   *
   * @param dossier a dossier with a hub
   * @param changes the changes, one after the other; at least one
   * @return the dossier with the changed hub
   * @throws org.creativehubs.core.value.InvalidValueException if it has no hub, or a change cannot
   *     be made
   */
  public static ChangedDossier of(Dossier dossier, List<HubChange> changes) {
    Check.notEmpty(changes, "changes");
    Check.that(
        dossier.hub().isPresent(), Fault.EMPTY, "hub", "be given where it is changed", "missing");
    ChangedHub changed = HubChange.apply(dossier.hub().orElseThrow(), changes);
    String names = String.join("; ", changes.stream().map(HubChange::name).toList());
    Dossier under =
        dossier.toBuilder()
            .title(dossier.title() + ", if: " + names)
            .hub(changed.hub())
            .questions(dossier.questions().stream().map(ChangedDossier::unexplained).toList())
            .build();
    return new ChangedDossier(under, table("What is different: " + names, changed.facts()));
  }

  private static DossierQuestion unexplained(DossierQuestion question) {
    return question.toBuilder().explained(Map.of()).build();
  }

  private static Table table(String title, List<ChangedFact> facts) {
    Grid grid = Grid.of(title, "fact", "before", "after");
    for (ChangedFact fact : facts) {
      grid.row(Cells.text(fact.path()), Cells.orDash(fact.before()), Answer.text(fact.after()));
    }
    return grid.table();
  }
}
