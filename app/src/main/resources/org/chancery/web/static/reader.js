// The reader: words and what was read in them light each other; layers come and go.
"use strict";
(() => {
  const reader = document.getElementById("reader");
  if (!reader) return;
  const all = (selector, root = reader) => [...root.querySelectorAll(selector)];
  const cards = all(".entry:not(.struck)");
  const cardOf = new Map(cards.map((card) => [card.dataset.id, card]));
  const marksOf = new Map(cards.map((card) => [card.dataset.id, []]));
  const idsOf = (mark) => mark.dataset.ids.split(" ").filter((id) => cardOf.has(id));
  all(".mark").forEach((mark) => {
    mark.tabIndex = -1;
    idsOf(mark).forEach((id) => marksOf.get(id).push(mark));
  });
  const wide = matchMedia("(min-width: 900px)");
  let held = [];
  let lit = [];

  const isShown = (element) => element.getClientRects().length > 0;
  const light = (ids) => {
    lit.forEach((element) => element.classList.remove("lit"));
    // Under words of a statement lie names too; lighting every place where such a name stands would light half the text.
    const entries = ids.filter((id) => !/^[afpt]/.test(id));
    const marked = (entries.length ? entries : ids).flatMap((id) => marksOf.get(id) ?? []);
    lit = [...ids.map((id) => cardOf.get(id)), ...marked].filter(Boolean);
    lit.forEach((element) => element.classList.add("lit"));
  };
  const show = (element) => element?.scrollIntoView({ block: "nearest" });
  const of = (element) => {
    const card = element.closest?.(".entry");
    if (card) return cardOf.has(card.dataset.id) ? [card.dataset.id] : [];
    const mark = element.closest?.(".mark");
    return mark ? idsOf(mark).filter((id) => isShown(cardOf.get(id))) : [];
  };
  const toWords = (id) => {
    const first = document.getElementById("words-" + id)?.nextElementSibling;
    const mark = first?.matches(".mark") ? first : marksOf.get(id)?.[0];
    mark?.focus({ preventScroll: true });
    mark?.scrollIntoView({ block: "center" });
    held = [id];
    light(held);
  };
  const toCard = (ids) => {
    const card = cardOf.get(ids[0]);
    card?.focus({ preventScroll: true });
    show(card);
    held = ids;
    light(held);
  };

  // Layers: what is hidden stands in the address.
  const buttons = all(".toggles button[data-layer]");
  const whole = reader.querySelector(".toggles button[data-all]");
  const hidden = () => buttons.filter((button) => button.getAttribute("aria-pressed") !== "true").map((button) => button.dataset.layer).sort();
  const set = (button, on) => {
    button.setAttribute("aria-pressed", String(on));
    reader.classList.toggle("no-" + button.dataset.layer, !on);
  };
  const keep = (words) => {
    const address = new URL(location.href);
    const now = hidden();
    if (now.length) address.searchParams.set("hide", now.join(",")); else address.searchParams.delete("hide");
    history.replaceState(null, "", address);
    whole.setAttribute("aria-pressed", String(now.length === 0));
    document.getElementById("said").textContent = words;
  };
  const toggle = (button) => {
    const on = button.getAttribute("aria-pressed") !== "true";
    set(button, on);
    keep(button.querySelector(".swatch").textContent + (on ? " shown" : " hidden"));
  };
  const toggleAll = () => {
    const on = hidden().length > 0;
    buttons.forEach((button) => set(button, on));
    keep(on ? "all layers shown" : "all layers hidden");
  };

  reader.addEventListener("mouseover", (event) => {
    const ids = of(event.target);
    light(ids.length ? ids : held);
  });
  reader.addEventListener("mouseleave", () => light(held));
  reader.addEventListener("focusin", (event) => {
    held = of(event.target);
    light(held);
    if (!wide.matches || !held.length) return;
    if (event.target.closest(".entry")) show(marksOf.get(held[0])[0]);
    else if (event.target.closest(".mark")) show(cardOf.get(held[0]));
  });
  reader.addEventListener("click", (event) => {
    const button = event.target.closest(".toggles button");
    const link = event.target.closest(".to-words");
    const mark = event.target.closest(".mark");
    if (button) {
      event.preventDefault();
      if (button === whole) toggleAll(); else toggle(button);
    } else if (link && cardOf.has(link.closest(".entry").dataset.id)) {
      event.preventDefault();
      toWords(link.closest(".entry").dataset.id);
    } else if (mark && of(mark).length && !getSelection().toString()) toCard(of(mark));
  });
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName) || document.querySelector("dialog[open]")) return;
    // Where the key was pressed: another script may have moved the focus since.
    const mark = event.target.closest?.(".mark");
    const button = buttons[Number(event.key) - 1];
    if (/^[1-8]$/.test(event.key) && button) toggle(button);
    else if (event.key === "9" && whole) toggleAll();
    else if (event.key === "Enter" && mark && held.length) { event.preventDefault(); toCard(held); }
    else if (event.key === "Escape") {
      held = [];
      light(held);
      document.activeElement.blur();
    }
  });

  // An address without a part, such as that of an entry before reports had parts: the server knows in which it stands.
  const elsewhere = (id) => {
    const address = new URL(location.href);
    if (address.searchParams.get("entry") === id) return;
    ["part", "at"].forEach((name) => address.searchParams.delete(name));
    address.searchParams.set("entry", id);
    location.replace(address);
  };

  // Opened at an entry, or at words.
  const open = () => {
    const id = decodeURIComponent(location.hash.slice(1));
    if (id && !document.getElementById(id) && Number(reader.dataset.parts) > 1) { elsewhere(id.replace(/^words-/, "")); return; }
    const card = document.getElementById(id)?.closest?.(".entry");
    if (!card || !cardOf.has(card.dataset.id)) return;
    held = [card.dataset.id];
    light(held);
    // Each pane scrolls by itself.
    if (wide.matches) marksOf.get(card.dataset.id)[0]?.scrollIntoView({ block: "center" });
    card.scrollIntoView({ block: wide.matches ? "nearest" : "start" });
  };
  addEventListener("hashchange", open);
  open();
})();
