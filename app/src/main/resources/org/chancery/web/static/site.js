// What every page does: the keyboard, light and dark, copying with the source.
"use strict";
(() => {
  const GO = {
    h: ["/", "start"], e: ["/encounters", "encounters"], a: ["/actors", "actors"], f: ["/formulations", "formulations"],
    c: ["/calendar", "calendar"], m: ["/commitments", "commitments"], d: ["/compare", "compare"], r: ["/review", "review"],
    n: ["/ingest", "add reports"],
  };
  const KEYS = [
    ["/", "search"], ["j, k", "next and previous entry"], ["Enter", "open the entry"], ["[, ]", "previous and next text of the two sides"],
    ["1 to 9", "layers of the reader on and off"], [".", "open the source"], ["d", "differences from the text before"],
    ["c", "copy the entry with its source"], ["t", "light or dark"], ["Esc", "close, or leave a field"], ["?", "this list"],
  ];

  const say = (text) => { document.getElementById("said").textContent = text; };
  const typing = (target) => target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);

  // Light and dark.
  const dark = () => document.documentElement.dataset.theme
    ? document.documentElement.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  const turn = () => {
    const next = dark() ? "light" : "dark";
    document.documentElement.dataset.theme = next;
    try { localStorage.setItem("theme", next); } catch (e) { /* It lasts as long as the page. */ }
    say(next + " colours");
    document.dispatchEvent(new CustomEvent("chancery:theme"));
  };

  // The list of keys.
  const help = document.getElementById("help");
  const list = () => {
    const row = (keys, what) => `<tr><th scope="row">${keys.split(", ").map((key) => `<kbd>${key}</kbd>`).join(" ")}</th><td>${what}</td></tr>`;
    help.innerHTML = `<h2 id="help-title">Keys</h2><table>${KEYS.map(([keys, what]) => row(keys, what)).join("")}`
      + `${Object.entries(GO).map(([key, [, what]]) => row("g, " + key, "go to " + what)).join("")}</table>`
      + `<form method="dialog"><button>Close</button></form>`;
    help.showModal();
  };

  // Moving through what is marked data-item.
  const items = () => [...document.querySelectorAll("[data-item]")].filter((item) => item.offsetParent !== null);
  const move = (step) => {
    const all = items();
    if (all.length === 0) return;
    const at = all.indexOf(document.activeElement.closest("[data-item]"));
    const next = all[Math.max(0, Math.min(all.length - 1, at < 0 ? (step > 0 ? 0 : all.length - 1) : at + step))];
    if (next.tabIndex < 0) next.tabIndex = -1;
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: "nearest" });
  };

  // Copying: data-copy holds the words with their source.
  const copy = async (text) => {
    try { await navigator.clipboard.writeText(text); say("copied"); } catch (e) { say("the browser does not let pages copy"); }
  };

  let going = 0;
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape" && typing(event.target)) { event.target.blur(); return; }
    if (typing(event.target) || help.open) return;
    if (going && Date.now() - going < 1500) {
      going = 0;
      if (GO[event.key]) { event.preventDefault(); location.assign(GO[event.key][0]); }
      return;
    }
    const acts = {
      "/": () => document.getElementById("find").focus(),
      "?": list, j: () => move(1), k: () => move(-1), t: turn,
      g: () => { going = Date.now(); },
      c: () => document.activeElement.closest("[data-item]")?.querySelector("[data-copy]")?.click(),
      ".": () => document.querySelector("[data-source]")?.click(),
      d: () => document.querySelector("[data-redline]")?.click(),
      "[": () => document.querySelector("[data-previous]")?.click(),
      "]": () => document.querySelector("[data-next]")?.click(),
    };
    if (acts[event.key]) { event.preventDefault(); acts[event.key](); return; }
    if (event.key === "Enter" && event.target.matches("[data-item]")) event.target.querySelector("a[href]")?.click();
  });
  document.addEventListener("click", (event) => {
    const target = event.target.closest("button");
    if (!target) return;
    if (target.id === "theme") turn();
    if (target.id === "keys") list();
    if (target.dataset.copy !== undefined) copy(target.dataset.copy);
    if (target.dataset.copyAddress !== undefined) copy(location.href);
  });
  // A form that changes with its fields, without a button to press.
  document.addEventListener("change", (event) => {
    const form = event.target.closest("form[data-auto]");
    if (form) form.requestSubmit();
  });
})();
