// What pages can do without, and do better with. All words come from the page; nothing is kept or sent.
"use strict";
(() => {
  const { copied, notCopied } = document.currentScript.dataset;

  function button(name, parent) {
    const made = document.createElement("button");
    made.type = "button";
    made.className = name;
    parent.append(made);
    return made;
  }

  // What ends after the site was built is over for readers too, by the instant and wherever they are.
  const longest = 2 ** 31 - 1;
  let timer;

  function relabel() {
    clearTimeout(timer);
    let next = Infinity;
    for (const item of document.querySelectorAll("[data-end]:not(.past)")) {
      const rest = Date.parse(item.dataset.end) - Date.now();
      if (rest > 0) {
        next = Math.min(next, rest);
      } else {
        item.classList.add("past");
        for (const word of item.querySelectorAll("[data-past]")) word.textContent = word.dataset.past;
      }
    }
    if (next < Infinity) timer = setTimeout(relabel, Math.min(next, longest));
  }

  relabel();
  // Timers stand still while a device sleeps.
  document.addEventListener("visibilitychange", relabel);
  addEventListener("pageshow", relabel);

  // Addresses to copy. Browsers have a clipboard for safe connections only.
  const addresses = navigator.clipboard ? document.querySelectorAll("[data-copy]") : [];
  if (addresses.length > 0) {
    const status = document.createElement("p");
    status.className = "told";
    status.setAttribute("role", "status");
    document.querySelector("main").append(status);
    let silence;

    const tell = (text) => {
      clearTimeout(silence);
      status.textContent = "";
      // A change is spoken, the same text again is not.
      requestAnimationFrame(() => (status.textContent = text));
      silence = setTimeout(() => (status.textContent = ""), 5000);
    };

    for (const address of addresses) {
      const copy = button("copy", address.parentElement);
      copy.title = address.dataset.copy;
      copy.setAttribute("aria-label", address.dataset.copy);
      copy.addEventListener("click", () =>
        navigator.clipboard.writeText(address.href ?? address.textContent).then(
          () => tell(copied),
          () => tell(notCopied),
        ),
      );
    }
  }

  // List or months: the address says which, so that nothing need be stored.
  const prefix = "#_";
  const views = document.querySelector(".views");
  const buttons = {};
  let view = ["list", "months"].find((name) => location.hash === prefix + name);

  function choose() {
    if (views) views.dataset.view = view ?? "";
    for (const name in buttons) buttons[name].setAttribute("aria-pressed", name === view);
    for (const link of document.querySelectorAll(".calendar :is(.kicker, .turn, .years, caption, h2) a")) {
      if (view || link.hash) link.hash = view ? prefix + view : "";
    }
  }

  if (views && document.querySelector(".month")) {
    views.setAttribute("role", "group");
    views.setAttribute("aria-label", views.dataset.label);
    for (const name of ["list", "months"]) {
      buttons[name] = button("tag", views);
      buttons[name].textContent = views.dataset[name];
      buttons[name].addEventListener("click", () => {
        view = view === name ? undefined : name;
        history.replaceState(null, "", view ? prefix + view : location.pathname + location.search);
        choose();
      });
    }
  }
  choose();
})();
