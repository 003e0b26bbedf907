package org.creativehubs.examples.service;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;

/** Bytes that are collected up to a bound. */
final class BoundedOutput extends OutputStream {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final String what;
  private final int most;

  BoundedOutput(String what, int most) {
    this.what = what;
    this.most = most;
  }

  @Override
  public void write(int value) throws TooLargeException {
    checkRoom(1);
    bytes.write(value);
  }

  @Override
  public void write(byte[] source, int from, int length) throws TooLargeException {
    checkRoom(length);
    bytes.write(source, from, length);
  }

  private void checkRoom(int length) throws TooLargeException {
    if (length > most - bytes.size()) {
      throw new TooLargeException(what, most);
    }
  }

  byte[] toByteArray() {
    return bytes.toByteArray();
  }
}
