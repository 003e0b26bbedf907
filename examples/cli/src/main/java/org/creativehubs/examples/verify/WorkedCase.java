package org.creativehubs.examples.verify;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.value.Check;

/**
 * An input of a publication, and what is printed for it.
 *
 * @param name what tells it from the other cases of its publication; not blank
 * @param place where it is printed: chapter, page, table, or heading; not blank
 * @param calculator the id of the calculator that is asked
 * @param input what it is asked, JSON
 * @param convention where tools or authors differ, the one of this publication, and by which choice
 *     of the input it is had
 * @param answers what is printed; one or more
 */
public record WorkedCase(
    String name,
    String place,
    String calculator,
    String input,
    Optional<String> convention,
    List<WorkedAnswer> answers) {

  /** Checks that nothing is left out. */
  public WorkedCase {
    Check.notBlank(name, "name");
    Check.notBlank(place, "place");
    Check.id(calculator, "calculator");
    Check.notBlank(input, "input");
    answers = List.copyOf(answers);
    Check.notEmpty(answers, "answers");
    Check.distinct(answers, WorkedAnswer::path, "answers", "path");
  }
}
