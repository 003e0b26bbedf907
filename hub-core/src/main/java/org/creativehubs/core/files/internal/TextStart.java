package org.creativehubs.core.files.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The bytes of a text behind its byte-order mark, and the encoding that it names, else the one
 * given.
 */
public final class TextStart {

  public final InputStream bytes;
  public final Charset charset;

  /** Whether it begins as a document of JSON does. */
  public final boolean isJson;

  private TextStart(InputStream bytes, Charset charset, boolean isJson) {
    this.bytes = bytes;
    this.charset = charset;
    this.isJson = isJson;
  }

  public static TextStart of(InputStream bytes, Charset charset) throws IOException {
    PushbackInputStream start = new PushbackInputStream(bytes, 4);
    byte[] first = start.readNBytes(4);
    Charset marked = charset;
    int length = 0;
    if (starts(first, 0xEF, 0xBB, 0xBF)) {
      marked = StandardCharsets.UTF_8;
      length = 3;
    } else if (starts(first, 0xFF, 0xFE, 0, 0)) {
      marked = Charset.forName("UTF-32LE");
      length = 4;
    } else if (starts(first, 0, 0, 0xFE, 0xFF)) {
      marked = Charset.forName("UTF-32BE");
      length = 4;
    } else if (starts(first, 0xFF, 0xFE)) {
      marked = StandardCharsets.UTF_16LE;
      length = 2;
    } else if (starts(first, 0xFE, 0xFF)) {
      marked = StandardCharsets.UTF_16BE;
      length = 2;
    }
    start.unread(first, length, first.length - length);
    return new TextStart(start, marked, length < first.length && first[length] == '{');
  }

  private static boolean starts(byte[] first, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= first.length || (first[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  public Reader reader() {
    return new InputStreamReader(bytes, charset);
  }
}
