package org.creativehubs.core.vocabulary;

import java.util.Locale;

/** A constant of a published list, with the code by which data refer to it. */
public interface Coded {

  /** The name of the constant, such as {@code SKILLS_AND_TRAINING}. */
  String name();

  /** The code in data: the name in kebab-case, such as {@code skills-and-training}. */
  default String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The name to be read by people, such as {@code Skills and training}. */
  default String label() {
    return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
