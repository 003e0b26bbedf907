package org.creativehubs.examples.dossier;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.creativehubs.finance.plan.OperatingModel;
import org.creativehubs.finance.viability.HubOutlook;

/** The plans that a dossier has: those of the outlooks that it asks for. */
public final class DossierPlans {

  private DossierPlans() {}

  /**
   * The plans of a dossier.
   *
   * @param dossier the dossier
   * @return each plan that was run, by the id of its question or, without one, by its title
   */
  public static Map<String, OperatingModel> of(Dossier dossier) {
    Questions questions = Questions.of(dossier);
    List<Object> results = questions.results();
    Map<String, OperatingModel> plans = new LinkedHashMap<>();
    for (int i = 0; i < results.size(); i++) {
      DossierQuestion question = dossier.questions().get(i);
      if (results.get(i) instanceof HubOutlook outlook) {
        String name = question.id().orElse(question.title());
        plans.put(name, marked(outlook.model(), questions.isExample(i)));
      }
    }
    return plans;
  }

  private static OperatingModel marked(OperatingModel model, boolean isExample) {
    return isExample
        ? model.toBuilder().name("Example (rests on assumed money): " + model.name()).build()
        : model;
  }
}
