package org.creativehubs.examples.service;

import java.io.IOException;
import java.util.Locale;

/** Says that a body or an answer has more bytes than the settings allow. */
final class TooLargeException extends IOException {

  private static final long serialVersionUID = 1;

  TooLargeException(String what, long most) {
    super(String.format(Locale.ROOT, "%s may have at most %,d bytes", what, most));
  }
}
