// The keys of the review. Every one presses a button of the page, so that nothing needs them.
"use strict";
(() => {
  const WAIT = 1500;
  let going = 0;
  const typing = (target) => target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
  const first = (selector) => {
    const field = document.querySelector(selector);
    if (field) { field.focus(); field.scrollIntoView({ block: "center" }); }
    return Boolean(field);
  };
  document.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && event.ctrlKey && typing(event.target)) {
      const save = event.target.form?.querySelector("[data-edit]");
      if (save) { event.preventDefault(); save.click(); }
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target) || document.querySelector("dialog[open]")) return;
    // "g" and a letter goes to another screen; that letter decides nothing here.
    if (event.key === "g") { going = Date.now(); return; }
    if (going && Date.now() - going < WAIT) { going = 0; return; }
    if (event.key === "e" && first(".review-fields textarea, .review-fields select, .review-fields input")) { event.preventDefault(); return; }
    if (event.key === "y" && first("[data-why]")) { event.preventDefault(); return; }
    const button = document.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
    if (button) { event.preventDefault(); button.click(); return; }
    if (event.key === "m" && first('[data-first="m"]')) event.preventDefault();
  });
})();
