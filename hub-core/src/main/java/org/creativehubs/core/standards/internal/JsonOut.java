package org.creativehubs.core.standards.internal;

import org.creativehubs.core.internal.JsonQuotes;

/** JSON that is written on one line, in the order in which it is given. */
public final class JsonOut {

  private final StringBuilder json;
  private boolean isFirst = true;

  /** Writes behind what the text holds already. */
  public JsonOut(StringBuilder json) {
    this.json = json;
  }

  private void comma() {
    if (!isFirst) {
      json.append(',');
    }
    isFirst = false;
  }

  /** Begins an object or an array, by its bracket. */
  public void open(char bracket) {
    comma();
    json.append(bracket);
    isFirst = true;
  }

  /** Ends an object or an array, by its bracket. */
  public void close(char bracket) {
    json.append(bracket);
    isFirst = false;
  }

  /** The name of a field, whose value is written next. */
  public void name(String name) {
    comma();
    JsonQuotes.add(json, name);
    json.append(':');
    isFirst = true;
  }

  /** A text. */
  public void text(String text) {
    comma();
    JsonQuotes.add(json, text);
  }

  /** A number, or a piece of JSON as it is. */
  public void raw(String piece) {
    comma();
    json.append(piece);
  }

  /** What is written so far. */
  @Override
  public String toString() {
    return json.toString();
  }
}
