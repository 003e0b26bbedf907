package org.creativehubs.examples.dossier;

import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.place.Place;
import org.creativehubs.core.survey.HubNeed;
import org.creativehubs.core.survey.HubSurvey;
import org.creativehubs.core.survey.NeedsChecklist;
import org.creativehubs.core.survey.SpaceNeed;
import org.creativehubs.core.survey.WorkspaceSurvey;

/** Surveys and checklists on a page. */
final class Surveys {

  private Surveys() {}

  static Table table(HubSurvey survey) {
    Grid grid = Grid.of("Whose hubs they are", "kind", "share");
    survey
        .ownership()
        .forEach((kind, share) -> grid.row(Cells.text(Words.of(kind)), Answer.share(share)));
    return grid.row(Answer.text("together"), Answer.share(survey.ownershipKnown())).table();
  }

  static void print(HubSurvey survey, Page page) {
    page.section(survey.title());
    page.line("hubs that answered: " + survey.hubs());
    page.furtherTable(table(survey));
    page.source(survey.source());
  }

  static Table table(WorkspaceSurvey survey) {
    Facts facts =
        new Facts().add("asked", survey.place().map(Place::words)).add("held", survey.heldOn());
    facts.add("answers", survey.respondents());
    facts.add("own space", survey.ownedShare().map(Answer::share));
    facts.add("can pay", survey.affordableRent());
    for (SpaceNeed need : survey.spaceNeeds()) {
      facts.add(size(need), Answer.share(need.share()));
    }
    return facts.table(survey.title());
  }

  private static String size(SpaceNeed need) {
    return "need "
        + need.from().map(area -> "from " + area + " ").orElse("")
        + need.below().map(area -> "under " + area).orElse("or more");
  }

  static void print(WorkspaceSurvey survey, Page page) {
    page.section(table(survey));
    page.source(survey.source());
  }

  static Table table(NeedsChecklist checklist) {
    Grid grid = Grid.of("Needs of " + checklist.subject(), "group", "need", "state", "by what");
    for (HubNeed need : HubNeed.values()) {
      grid.row(
          Cells.text(Words.of(need.group())),
          Cells.text(Words.of(need)),
          Cells.text(
              checklist.answers().containsKey(need)
                  ? Words.of(checklist.answers().get(need))
                  : "not looked at"),
          Cells.text(checklist.means().getOrDefault(need, "-")));
    }
    return grid.table();
  }

  static void print(NeedsChecklist checklist, Page page) {
    page.section("Checklist: " + checklist.subject(), table(checklist));
    page.source(checklist.source());
  }
}
