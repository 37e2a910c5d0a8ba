package refrain.read;

/** Why a document gives no article. */
public enum RefusalReason {
  /** No characters, or only white space and marks. */
  EMPTY,
  /** The bytes are not text: NUL or many control characters. */
  BINARY,
  /** The bytes are not valid in the encoding they declare, or not valid UTF-8. */
  ENCODING,
  /** Longer than a document may be, as a whole or in one line. */
  TOO_LONG,
  /** A web page without readable main text. */
  NO_MAIN_TEXT
}
