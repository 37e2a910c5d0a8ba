package refrain.serve;

/**
 * Why a question is not answered, as RFC 9457 (Problem Details for HTTP APIs) has it.
 *
 * @param status of HTTP
 * @param title what kind of problem it is; the same for all of its kind
 * @param detail what was found, what was expected, what to do
 */
record Problem(int status, String title, String detail) {

  static Problem notFound(String what) {
    return new Problem(404, "Not here", what);
  }

  static Problem gone(String what) {
    return new Problem(410, "No more here", what);
  }

  static Problem misasked(String detail) {
    return new Problem(400, "Not understood", detail);
  }
}
