package org.creativehubs.examples.site;

/**
 * A page of the site.
 *
 * @param path where it stands, such as {@code calculators/rent-roll.html}
 * @param title its heading
 * @param kind what kind of page it is, in a word or two
 * @param words what it can be found by, besides its title
 * @param body its content below the heading, HTML
 */
record SitePage(String path, String title, String kind, String words, String body) {

  /** How one climbs from the page to the top of the site. */
  String up() {
    return "../".repeat((int) path.chars().filter(c -> c == '/').count());
  }
}
