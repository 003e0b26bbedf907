package org.creativehubs.examples.service;

/** What the page may fetch: its own style and script, and the answers of this service. */
final class PagePolicy {

  static final String TEXT =
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; "
          + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  private PagePolicy() {}
}
