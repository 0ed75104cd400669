// The order of topics as lines from text to text, drawn from the table beside it.
"use strict";
(() => {
  const table = document.getElementById("places");
  const figure = document.getElementById("slope");
  if (!table || !figure || !window.d3) return;
  const letters = [...table.querySelectorAll("th[data-letter]")].map((cell) => cell.dataset.letter);
  const topics = [...table.querySelectorAll("tbody tr")].map((row) => ({
    name: row.querySelector("th").textContent,
    places: [...row.querySelectorAll("td")].map((cell) => cell.dataset.place ? Number(cell.dataset.place) : null),
  }));
  const most = d3.max(topics, (topic) => d3.max(topic.places.filter((place) => place !== null)));
  if (!most || letters.length < 2) return;
  const width = 736, row = 26, top = 34, margin = 230;
  const x = d3.scalePoint().domain(d3.range(letters.length)).range([margin, width - margin]);
  const y = (place) => top + (place - 1) * row;
  const svg = d3.create("svg").attr("viewBox", `0 0 ${width} ${top + most * row}`).attr("role", "img")
    .attr("aria-label", "The place of each topic in each text; the table has the same numbers");
  svg.selectAll("text.head").data(letters).join("text").attr("class", "head").attr("x", (d, i) => x(i)).attr("y", 14)
    .attr("text-anchor", "middle").attr("font-weight", 700).text((letter) => letter);
  const capital = (name) => name.charAt(0).toUpperCase() + name.slice(1);
  const short = (name) => name.length > 30 ? name.slice(0, 29) + "…" : name;
  topics.forEach((topic) => {
    for (let i = 0; i + 1 < letters.length; i++) {
      const [from, to] = [topic.places[i], topic.places[i + 1]];
      if (from === null || to === null) continue;
      const crossed = topics.some((other) => other !== topic && other.places[i] !== null && other.places[i + 1] !== null
        && (other.places[i] - from) * (other.places[i + 1] - to) < 0);
      svg.append("line").attr("class", crossed ? "crossed" : null).attr("x1", x(i)).attr("x2", x(i + 1)).attr("y1", y(from)).attr("y2", y(to));
    }
    topic.places.forEach((place, i) => {
      if (place === null) return;
      svg.append("circle").attr("cx", x(i)).attr("cy", y(place)).attr("r", 3.5);
      const first = i === 0, last = i === letters.length - 1;
      const shared = topic.places.filter((one) => one !== null).length > 1;
      if (first || last) {
        svg.append("text").attr("class", shared ? null : "gone").attr("x", x(i) + (first ? -10 : 10)).attr("y", y(place) + 4)
          .attr("text-anchor", first ? "end" : "start").text(`${capital(short(topic.name))} ${shared ? "" : "(only " + letters[i] + ")"}`);
      }
    });
  });
  figure.append(svg.node());
  figure.hidden = false;
  table.closest("details").open = false;
})();
