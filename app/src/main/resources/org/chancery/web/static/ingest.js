// Files that are dropped are put into the file input, and sent as if they were chosen there.
"use strict";
(() => {
  const form = document.querySelector("[data-drop]");
  if (!form || !("DataTransfer" in window)) return;
  const input = form.querySelector("input[type=file]");
  form.classList.add("scripted");
  const over = (on) => (event) => { event.preventDefault(); form.classList.toggle("over", on); };
  form.addEventListener("dragover", over(true));
  form.addEventListener("dragleave", over(false));
  form.addEventListener("drop", (event) => {
    over(false)(event);
    if (event.dataTransfer.files.length === 0) return;
    input.files = event.dataTransfer.files;
    form.requestSubmit();
  });
})();
