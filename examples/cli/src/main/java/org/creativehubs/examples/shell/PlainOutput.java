package org.creativehubs.examples.shell;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * What JShell says, without the word that it puts before a fault: {@code | Exception MARK..}
 * becomes {@code | ..}. All else passes through at once.
 */
final class PlainOutput extends FilterOutputStream {

  /** Stands before what is to be plain; nothing that is printed has it. */
  static final String MARK = "\u0001";

  private static final byte[] WORD = ("Exception " + MARK).getBytes(StandardCharsets.US_ASCII);

  /** How many bytes of the word stand at the end of what came, held back. */
  private int held;

  PlainOutput(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int one) throws IOException {
    if (one != WORD[held]) {
      release();
    }
    if (one != WORD[held]) {
      out.write(one);
    } else if (++held == WORD.length) {
      held = 0;
    }
  }

  /** What was held back was not the word. */
  private void release() throws IOException {
    out.write(WORD, 0, held);
    held = 0;
  }
}
