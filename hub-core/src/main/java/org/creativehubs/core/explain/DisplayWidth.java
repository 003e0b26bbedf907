package org.creativehubs.core.explain;

import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;

/** How many places of a terminal a text takes: wide characters two, marks on others none. */
final class DisplayWidth {

  private static final ImmutableRangeSet<Integer> WIDE =
      ImmutableRangeSet.<Integer>builder()
          .add(Range.closed(0x1100, 0x115F)) // Hangul
          .add(Range.closed(0x2E80, 0x303E)) // CJK radicals and punctuation
          .add(Range.closed(0x3041, 0xA4CF)) // kana, CJK ideographs, Yi
          .add(Range.closed(0xAC00, 0xD7A3)) // Hangul syllables
          .add(Range.closed(0xF900, 0xFAFF)) // CJK compatibility
          .add(Range.closed(0xFE30, 0xFE6F)) // CJK forms
          .add(Range.closed(0xFF00, 0xFF60)) // full-width forms
          .add(Range.closed(0xFFE0, 0xFFE6)) // full-width signs
          .add(Range.closed(0x1F300, 0x1F64F)) // pictographs
          .add(Range.closed(0x1F680, 0x1F6FF)) // transport
          .add(Range.closed(0x1F900, 0x1F9FF)) // more pictographs
          .add(Range.closed(0x20000, 0x3FFFD)) // CJK ideographs, extensions
          .build();

  private DisplayWidth() {}

  static int of(String text) {
    return text.codePoints().map(DisplayWidth::of).sum();
  }

  private static int of(int character) {
    if (character < 0x300) {
      return 1;
    }
    return switch (Character.getType(character)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> WIDE.contains(character) ? 2 : 1;
    };
  }
}
