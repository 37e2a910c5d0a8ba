// Only adds to what works without it.
(function () {
  "use strict";
  var root = document.documentElement;

  // Light, dark, or as the system.
  var button = document.querySelector("button[data-look]");
  if (button) {
    var looks = ["", "light", "dark"];
    var names = ["as the system", "light", "dark"];
    var signs = ["◐", "☀", "☾"];
    var show = function () {
      var i = Math.max(0, looks.indexOf(root.dataset.look || ""));
      button.textContent = signs[i];
      button.setAttribute("aria-label", "Light or dark: " + names[i]);
      button.title = "Light or dark: " + names[i];
    };
    button.hidden = false;
    show();
    button.addEventListener("click", function () {
      var next = looks[(looks.indexOf(root.dataset.look || "") + 1) % looks.length];
      if (next) {
        root.dataset.look = next;
      } else {
        delete root.dataset.look;
      }
      try {
        localStorage.setItem("look", next);
      } catch (e) {
        // It holds for this page then.
      }
      show();
    });
  }

  // "/" to the search field, j and k through a list.
  var entries = function () {
    return Array.prototype.slice.call(
      document.querySelectorAll(".refrains > li > a, .hits .words, .uses > li, .news > li, .day h2 a"));
  };
  var at = -1;
  document.addEventListener("keydown", function (e) {
    var t = e.target;
    var typing = t instanceof HTMLElement &&
      (t.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(t.tagName));
    if (e.key === "Escape" && typing) {
      t.blur();
      return;
    }
    if (typing || e.ctrlKey || e.metaKey || e.altKey) {
      return;
    }
    if (e.key === "/") {
      var field = document.querySelector("#q") || document.querySelector("#find");
      if (field) {
        e.preventDefault();
        field.focus();
        field.select();
      }
    } else if (e.key === "j" || e.key === "k") {
      var all = entries();
      if (all.length === 0) {
        return;
      }
      at = Math.min(all.length - 1, Math.max(0, at + (e.key === "j" ? 1 : -1)));
      if (!all[at].matches("a[href]")) {
        all[at].tabIndex = -1;
      }
      all[at].focus();
      all[at].scrollIntoView({ block: "nearest" });
    }
  });

  // An article: the words and the card beside them light up together.
  var ids = function (el) {
    return (el.dataset.r || el.dataset.s || "").split(" ").filter(Boolean);
  };
  var light = function (el, on) {
    var own = ids(el);
    var inner = el.dataset.r ? own.slice(-1) : own;
    document.querySelectorAll("[data-r]").forEach(function (run) {
      if (inner.some(function (id) { return ids(run).indexOf(id) >= 0; })) {
        run.classList.toggle("lit", on);
      }
    });
    inner.forEach(function (id) {
      var card = document.getElementById("s-" + id);
      if (card) {
        card.classList.toggle("lit", on);
      }
    });
  };
  ["mouseover", "focusin", "mouseout", "focusout"].forEach(function (kind) {
    document.addEventListener(kind, function (e) {
      var el = e.target instanceof Element ? e.target.closest("[data-r], [data-s]") : null;
      if (el) {
        light(el, kind === "mouseover" || kind === "focusin");
      }
    });
  });
})();
