package org.creativehubs.core.json;

/** What reading accepts at most, so that no document exhausts memory. */
final class Limits {

  /** Arrays and objects within one another. */
  static final int DEPTH = 64;

  /** Characters of one number. */
  static final int NUMBER = 100;

  /** Characters of one text. */
  static final int TEXT = 1_000_000;

  /** Characters of one field name. */
  static final int NAME = 1_000;

  /** Characters of a document. */
  static final long DOCUMENT = 512L * 1024 * 1024;

  private Limits() {}
}
