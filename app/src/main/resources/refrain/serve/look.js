// Before the page is drawn: the look that the reader chose, so that nothing flickers.
(function () {
  "use strict";
  try {
    var look = localStorage.getItem("look");
    if (look === "light" || look === "dark") {
      document.documentElement.dataset.look = look;
    }
  } catch (e) {
    // A browser that remembers nothing shows the system's look.
  }
})();
