package refrain.serve;

/** Where a page stands in the desk's navigation. */
enum Tab {
  TODAY("Today", "/"),
  REFRAINS("Refrains", "/refrains"),
  SPEAKERS("Speakers", "/speakers"),
  SEARCH("Search", "/search"),
  COMPARE("Compare", "/compare"),
  SERIES("Series", "/series"),
  HELP("Help", "/help"),
  /** Nowhere: an error, the door. */
  NONE("", "");

  private final String label;
  private final String path;

  Tab(String label, String path) {
    this.label = label;
    this.path = path;
  }

  String label() {
    return label;
  }

  String path() {
    return path;
  }
}
