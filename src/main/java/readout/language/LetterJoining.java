package readout.language;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.JoiningType;
import com.ibm.icu.lang.UProperty;

/** How a letter joins its neighbours in scripts that are written joined (Unicode, section 9.2). */
public enum LetterJoining {
  /** It joins neither. */
  NONE(false, false),

  /** It joins the letter before it. */
  PREVIOUS(true, false),

  /** It joins the letter after it. */
  NEXT(false, true),

  /** It joins both. */
  BOTH(true, true),

  /** The letters around it join as if it were not there. */
  TRANSPARENT(false, false);

  private final boolean previous;
  private final boolean next;

  LetterJoining(boolean previous, boolean next) {
    this.previous = previous;
    this.next = next;
  }

  /** How a character joins; never null. */
  public static LetterJoining of(int character) {
    return switch (UCharacter.getIntPropertyValue(character, UProperty.JOINING_TYPE)) {
      case JoiningType.DUAL_JOINING, JoiningType.JOIN_CAUSING -> BOTH;
      case JoiningType.RIGHT_JOINING -> PREVIOUS;
      case JoiningType.LEFT_JOINING -> NEXT;
      case JoiningType.TRANSPARENT -> TRANSPARENT;
      default -> NONE;
    };
  }

  /** Whether it joins the letter before it. */
  public boolean joinsPrevious() {
    return previous;
  }

  /** Whether it joins the letter after it. */
  public boolean joinsNext() {
    return next;
  }
}
