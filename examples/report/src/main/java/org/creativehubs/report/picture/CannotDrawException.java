package org.creativehubs.report.picture;

/** No picture can be drawn on this machine; the message says what is missing. */
public final class CannotDrawException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  CannotDrawException(Throwable cause) {
    super(
        "pictures need the module java.desktop, a font such as DejaVu Sans, and either a working"
            + " screen or -Djava.awt.headless=true, but Java says: "
            + cause,
        cause);
  }
}
