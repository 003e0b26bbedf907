package org.creativehubs.examples.verify;

import java.time.LocalDate;
import org.creativehubs.core.value.Check;

/**
 * Which publication was opened, where and when.
 *
 * @param title what it is called, with its author or publisher; not blank
 * @param edition its version, edition or date; not blank
 * @param address where it is found: a web address, or a repository and path; not blank
 * @param opened the day on which it was read
 */
public record Citation(String title, String edition, String address, LocalDate opened) {

  /** Checks that nothing is left out. */
  public Citation {
    Check.notBlank(title, "title");
    Check.notBlank(edition, "edition");
    Check.notBlank(address, "address");
    Check.notNull(opened, "opened");
  }
}
