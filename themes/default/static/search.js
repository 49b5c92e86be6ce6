// Looks words up in the site's index. Loads one file for each word that was typed and one for each few texts shown; what
// is typed never leaves the browser.
"use strict";
{
  const form = document.getElementById("_search");
  const { words, wordFiles, texts, textsPerFile, one, many, none, failed } = form.dataset;
  const input = form.querySelector("input");
  const status = document.getElementById("_status");
  const list = document.getElementById("_hits");
  const more = document.getElementById("_more");
  const pattern = document.getElementById("_hit").content;
  const step = 8;
  const longest = 40;
  const letters = { ß: "ss", æ: "ae", œ: "oe", ø: "oe", ł: "l", đ: "d", ı: "i", ς: "σ" };
  const loaded = new Map();
  let hits = [];
  let latest = 0;

  // As FoldedLetters.swift and SearchWords.swift do it.
  const split = (text) => text.normalize("NFKD").toLowerCase()
    .replace(/([aou])\u0308/g, "$1e").replace(/[\p{M}\p{Cf}]/gu, "")
    .replace(/[ßæœøłđıς]/g, (letter) => letters[letter])
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => [...word.replace(/qu|([aou])e/g, (all, base) => base ?? all)].slice(0, longest).join(""))
    .filter((word) => [...word].length > 1);

  const load = (address) => {
    if (!loaded.has(address)) {
      // A browser's copy may be of an older index, whose numbers stand for other texts.
      loaded.set(address, fetch(address, { cache: "no-cache" }).then((answer) => {
        if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
        return answer.json();
      }).catch((error) => {
        loaded.delete(address);
        throw error;
      }));
    }
    return loaded.get(address);
  };

  const fileOf = (word) => {
    let hash = 0x811c9dc5;
    for (const byte of new TextEncoder().encode([...word].slice(0, 5).join(""))) {
      hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
    }
    return hash & (wordFiles - 1);
  };

  // By text that holds the word, or one that begins with it, what that is worth.
  const worthOf = async (word) => {
    const index = await load(`${words}${fileOf(word)}.json`);
    const worth = new Map();
    const add = (steps, points) => {
      let number = 0;
      const put = () => worth.set(number, Math.max(worth.get(number) ?? 0, points));
      for (const step of steps) {
        if (step >= 0) {
          number += step;
          put();
        }
        for (let rest = step; rest < 0; rest++) {
          number++;
          put();
        }
      }
    };
    const isLong = [...word].length > 4;
    for (const [other, [prominent, others]] of Object.entries(index)) {
      const isSame = other === word;
      if (!isSame && other !== `${word}*` && !(isLong && other.startsWith(word))) continue;
      add(prominent, isSame ? 8 : 6);
      add(others, isSame ? 2 : 1);
    }
    return worth;
  };

  // The numbers of the texts that hold all words, best first; of equally good ones the newest.
  const search = async (typed) => {
    const [first, ...others] = await Promise.all(typed.map(worthOf));
    const found = [];
    for (const [number, worth] of first ?? []) {
      if (others.every((other) => other.has(number))) {
        found.push([number, others.reduce((sum, other) => sum + other.get(number), worth)]);
      }
    }
    return found.sort(([a, x], [b, y]) => y - x || b - a).map(([number]) => number);
  };

  const item = (text) => {
    const hit = pattern.cloneNode(true);
    const link = hit.querySelector("a");
    link.href = text.href;
    link.textContent = text.title;
    hit.querySelector(".meta").textContent = text.about ?? "";
    const summary = hit.querySelector("p");
    summary.textContent = text.text;
    if (text.lang) link.hreflang = link.lang = summary.lang = text.lang;
    return hit;
  };

  const show = async (run) => {
    const shown = list.children.length;
    const next = hits.slice(shown, shown + step);
    const files = await Promise.all(next.map((number) => load(`${texts}${Math.floor(number / textsPerFile)}.json`)));
    if (run !== latest) return;
    list.append(...next.map((number, index) => item(files[index][number % textsPerFile])));
    more.hidden = list.children.length >= hits.length;
    if (shown) list.children[shown].querySelector("a").focus();
  };

  const attempt = async (run, action) => {
    try {
      await action();
    } catch {
      if (run === latest) status.textContent = failed;
    }
  };

  const answer = () => {
    const run = ++latest;
    const typed = [...new Set(split(input.value))];
    return attempt(run, async () => {
      const found = await search(typed);
      if (run !== latest) return;
      hits = found;
      list.replaceChildren();
      more.hidden = true;
      await show(run);
      if (run !== latest) return;
      const count = hits.length.toLocaleString(document.documentElement.lang);
      status.textContent = !typed.length ? "" : !hits.length ? none
        : (hits.length === 1 ? one : many).replace("{count}", count);
    });
  };

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    history.replaceState(null, "", `#${new URLSearchParams({ q: input.value })}`);
    answer();
  });
  more.addEventListener("click", () => attempt(latest, () => show(latest)));

  form.classList.add("ready");
  // Behind the `#`, which browsers keep to themselves.
  const answerAddress = () => {
    input.value = new URLSearchParams(location.hash.slice(1)).get("q") ?? "";
    if (input.value) answer();
  };
  addEventListener("hashchange", answerAddress);
  answerAddress();
}
