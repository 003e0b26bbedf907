package org.creativehubs.examples.verify;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.creativehubs.core.catalog.Catalog;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.json.JsonCatalog;
import org.creativehubs.core.value.InvalidValueException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the calculators what publications print the answers to. */
public final class Verification {

  private static final Catalog CATALOG = Catalog.load();

  private Verification() {}

  /**
   * What in a case is not as printed.
   *
   * @param publication where the case stands
   * @param worked the case
   * @return a line for each answer that differs, with case, citation, what is printed and what is
   *     answered; none if all agree
   */
  public static List<String> differences(Publication publication, WorkedCase worked) {
    JsonNode result;
    try {
      result = answer(worked);
    } catch (InvalidValueException refused) {
      return List.of(line(publication, worked, "the input is refused: " + refused.getMessage()));
    }
    ImmutableList.Builder<String> differences = ImmutableList.builder();
    for (WorkedAnswer answer : worked.answers()) {
      JsonNode got = result.at(answer.path());
      if (!got.isValueNode()) {
        differences.add(line(publication, worked, "there is nothing at " + answer.path()));
      } else if (!answer.agreesWith(got.asString(), got.isString())) {
        String told = answer.path() + " is printed " + answer.printed() + ", but was ";
        String times = answer.times().intValue() == 1 ? "" : " times " + answer.times();
        differences.add(line(publication, worked, told + got.asString() + times));
      }
    }
    return differences.build();
  }

  private static JsonNode answer(WorkedCase worked) {
    Object answer = JsonCatalog.call(CATALOG.entry(worked.calculator()), worked.input());
    return JsonMapper.shared().readTree(HubJson.write(answer));
  }

  private static String line(Publication publication, WorkedCase worked, String what) {
    Citation citation = publication.citation();
    return "%s, %s (%s): %s [%s, %s, %s]"
        .formatted(
            publication.id(),
            worked.name(),
            worked.calculator(),
            what,
            citation.title(),
            citation.edition(),
            worked.place());
  }
}
