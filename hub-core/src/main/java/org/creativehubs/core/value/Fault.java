package org.creativehubs.core.value;

/**
 * What is wrong with a refused value, as a stable code: names stay, new ones may be added.
 *
 * <p>The last group can only come from reading JSON.
 */
public enum Fault {
  /** A value lies outside the range of its attribute. */
  OUT_OF_RANGE,
  /** Two attributes that are each allowed disagree with one another. */
  INCONSISTENT,
  /** Something that must hold at least one element or character holds none. */
  EMPTY,
  /** An identifier, key or period occurs twice. */
  DUPLICATE,
  /** A number is NaN or infinite. */
  NOT_FINITE,
  /** A number has more decimals than its type keeps; nothing is ever rounded while reading. */
  TOO_PRECISE,
  /** A number, text or document is larger than is accepted. */
  TOO_LARGE,
  /** A text does not have the form it must have. */
  MALFORMED,
  /** A code, name or currency is not in the list it must come from. */
  UNKNOWN_CODE,
  /** A count of a table that is needed is not known. */
  UNKNOWN_CELL,

  /** JSON: fields that must be there are not. */
  MISSING_FIELD,
  /** JSON: a field that the type does not have. */
  UNKNOWN_FIELD,
  /** JSON: a field is given twice in one object. */
  DUPLICATE_FIELD,
  /** JSON: null, where a field that is not known must be left out instead. */
  NULL_VALUE,
  /** JSON: a value of another kind, such as text for a number. */
  WRONG_TYPE,
  /** JSON: arrays and objects are nested more deeply than is accepted. */
  TOO_DEEP,
  /** JSON: the text is not JSON, ends too early or goes on after its end. */
  SYNTAX,
  /** JSON: the bytes are not UTF-8 text. */
  ENCODING,
  /** JSON: the source could not be read. */
  UNREADABLE
}
