// Charts that are drawn from a table of the page, so that the two cannot differ.
//
// <figure data-chart="ID-OF-TABLE" data-kind="line" data-x="period" data-y="mean">: columns are named by data-col of the table's head.
// data-kind: line (gaps where a cell has no number), bars, shares (line from 0 to the largest share), dots (days; lanes by data-series).
// data-series: column by which rows are lines or lanes of their own, or several columns of data-y, with blanks between, are lines.
// data-only: the one series that is drawn. data-n: column with the number behind a point. data-until: column with the last day of what has several (dots).
// data-first, data-last: periods at the ends of time, and data-right: pixels kept free for names, so that charts line up.
// data-label: what the chart shows, for those who cannot see it. data-height: in pixels. Needs d3.min.js and charts.css before it.
"use strict";
(() => {
  const LETTER = 6.7;                     // width of a letter of 12 px, about
  const TOP = 24, BOTTOM = 24, LEFT = 46;
  const DASHES = ["none", "6 3", "2 3", "9 3 2 3"];
  const MARKS = [d3.symbolCircle, d3.symbolSquare2, d3.symbolTriangle, d3.symbolDiamond];

  // Periods as they are written: 2023, 2023-Q1, 2023-02, 2023-W06, 2023-02-07. Each is [first day, day after its last].
  const utc = (year, month, day) => { const date = new Date(0); date.setUTCFullYear(year, month, day); return date; };
  const period = (text) => {
    let m;
    if ((m = /^(\d{4})$/.exec(text))) return [utc(+m[1], 0, 1), utc(+m[1] + 1, 0, 1)];
    if ((m = /^(\d{4})-Q(\d)$/.exec(text))) return [utc(+m[1], m[2] * 3 - 3, 1), utc(+m[1], m[2] * 3, 1)];
    if ((m = /^(\d{4})-(\d\d)$/.exec(text))) return [utc(+m[1], m[2] - 1, 1), utc(+m[1], +m[2], 1)];
    if ((m = /^(\d{4})-(\d\d)-(\d\d)/.exec(text))) return [utc(+m[1], m[2] - 1, +m[3]), utc(+m[1], m[2] - 1, +m[3] + 1)];
    if ((m = /^(\d{4})-W(\d\d)$/.exec(text))) {
      const fourth = utc(+m[1], 0, 4);
      const monday = d3.utcDay.offset(fourth, -((fourth.getUTCDay() + 6) % 7) + (m[2] - 1) * 7);
      return [monday, d3.utcDay.offset(monday, 7)];
    }
    return null;
  };

  const cellText = (cell) => (cell.dataset.value ?? cell.querySelector("time")?.getAttribute("datetime") ?? cell.textContent).trim();
  const number = (text) => {
    const found = /^[-−+]?[\d.,]+/.exec(text.replace(/\s/g, ""));
    return found ? Number(found[0].replace("−", "-").replaceAll(",", "")) : null;
  };

  // The rows of a table that has columns named by data-col.
  const read = (table) => {
    const heads = [...table.querySelectorAll("thead th")];
    const at = new Map(heads.map((head, i) => [head.dataset.col, i]));
    const rows = [...table.querySelectorAll("tbody tr")].filter((row) => !row.hasAttribute("data-sum") && row.cells.length === heads.length);
    const text = (row, name) => at.has(name) ? cellText(row.cells[at.get(name)]) : "";
    const title = (name) => at.has(name) ? heads[at.get(name)].dataset.title ?? heads[at.get(name)].textContent.trim() : name;
    return { rows, text, title };
  };

  // The points of a chart, by series in the order of the table.
  const points = (figure, { rows, text, title }) => {
    const { x, y = "", series, n, until, only } = figure.dataset;
    const lines = new Map();
    const columns = y.split(" ");
    for (const row of rows) {
      if (only !== undefined && series && text(row, series) !== only) continue;
      const when = period(text(row, x));
      if (!when) continue;
      const end = until && text(row, until) ? period(text(row, until)) : null;
      for (const column of columns) {
        const name = columns.length > 1 ? title(column) : series && only === undefined ? text(row, series) : "";
        if (!lines.has(name)) lines.set(name, []);
        lines.get(name).push({
          when: [when[0], end ? end[1] : when[1]], at: text(row, x), value: column ? number(text(row, column)) : null,
          told: column ? text(row, column) : row.cells[0].closest("tr").dataset.told ?? text(row, series), n: n ? text(row, n) : "",
          href: row.querySelector("a[href]")?.getAttribute("href"),
        });
      }
    }
    lines.forEach((line) => line.sort((a, b) => a.when[0] - b.when[0]));
    return lines;
  };

  const tell = (name, point) => `${name ? name + ", " : ""}${point.at}: ${point.told}${point.n ? ` (n ${point.n})` : ""}`;

  // The ends of time: as asked, else of the rows.
  const ends = (figure, lines) => {
    const all = [...lines.values()].flat();
    const first = figure.dataset.first ? period(figure.dataset.first)[0] : d3.min(all, (one) => one.when[0]);
    const last = figure.dataset.last ? period(figure.dataset.last)[1] : d3.max(all, (one) => one.when[1]);
    return [first, last];
  };

  const YEAR = d3.utcFormat("%Y"), MONTH = d3.utcFormat("%b %Y"), DAY = d3.utcFormat("%-d %b %Y");
  const axisX = (svg, x, height, width) => {
    const days = d3.utcDay.count(...x.domain());
    const most = Math.max(2, Math.floor(width / 90));
    const years = Math.max(1, Math.ceil(days / 365.25 / most));
    const ticks = days > 365 * 2.5 ? d3.utcYear.every(years).range(...x.domain()) : x.ticks(most);
    const format = days > 365 * 2.5 ? YEAR : days > 90 ? MONTH : DAY;
    const group = svg.append("g").attr("class", "axis");
    group.append("line").attr("x1", x.range()[0]).attr("x2", x.range()[1]).attr("y1", height - BOTTOM).attr("y2", height - BOTTOM);
    for (const tick of ticks) {
      group.append("line").attr("x1", x(tick)).attr("x2", x(tick)).attr("y1", height - BOTTOM).attr("y2", height - BOTTOM + 4);
      const label = format(tick), room = label.length * LETTER / 2;
      const anchor = x(tick) - room < 0 ? "start" : x(tick) + room > width ? "end" : "middle";
      group.append("text").attr("x", x(tick)).attr("y", height - BOTTOM + 17).attr("text-anchor", anchor).text(label);
    }
  };
  const axisY = (svg, y, x, format, title) => {
    const group = svg.append("g").attr("class", "axis");
    for (const tick of y.ticks(3)) {
      group.append("line").attr("class", tick === 0 ? "zero" : "grid").attr("x1", x.range()[0]).attr("x2", x.range()[1]).attr("y1", y(tick)).attr("y2", y(tick));
      group.append("text").attr("x", LEFT - 6).attr("y", y(tick) + 4).attr("text-anchor", "end").text(format(tick));
    }
    group.append("text").attr("class", "unit").attr("x", 0).attr("y", 12).text(title);
  };

  // The names of lines at their ends, moved apart.
  const labels = (svg, ended, x) => {
    ended.sort((a, b) => a.y - b.y);
    ended.forEach((one, i) => { if (i > 0) one.y = Math.max(one.y, ended[i - 1].y + 14); });
    svg.append("g").selectAll("text").data(ended).join("text")
      .attr("class", (one) => `series-name s${one.i % 4}`).attr("x", x.range()[1] + 6).attr("y", (one) => one.y + 4).text((one) => one.name);
  };

  const frame = (figure, lines, height, named) => {
    const width = Math.max(260, figure.clientWidth);
    const longest = figure.dataset.right ? Math.min(Number(figure.dataset.right), width / 3) : named ? Math.min(d3.max([...lines.keys()], (name) => name.length) * LETTER + 10, width / 3) : 8;
    const svg = d3.create("svg").attr("width", width).attr("height", height).attr("viewBox", [0, 0, width, height])
      .attr("role", "img").attr("aria-label", figure.dataset.label ?? figure.querySelector("figcaption")?.textContent.trim() ?? "chart");
    const x = d3.scaleUtc(ends(figure, lines), [LEFT, width - longest]);
    return { svg, x, width, height };
  };

  // Lines. Of a line without names the last point is labelled with its value.
  const line = (figure, table, share) => {
    const lines = points(figure, table);
    const named = lines.size > 1 || [...lines.keys()][0] !== "";
    const { svg, x, width, height } = frame(figure, lines, Number(figure.dataset.height ?? 170), named);
    const values = [...lines.values()].flat().map((one) => one.value).filter((value) => value !== null);
    const low = Math.min(0, d3.min(values) ?? 0), high = Math.max(d3.max(values) ?? 1, low + (share ? 1 : .5));
    const y = d3.scaleLinear([low, high], [height - BOTTOM, TOP]).nice(3);
    axisY(svg, y, x, (tick) => share ? tick + " %" : tick, figure.dataset.unit ?? table.title(figure.dataset.y.split(" ")[0]));
    axisX(svg, x, height, width);
    const middle = (one) => x(new Date((+one.when[0] + +one.when[1]) / 2));
    // A period without a row is a gap too.
    const parted = (line) => line.flatMap((one, i) => i > 0 && one.when[0] > line[i - 1].when[1] ? [{ value: null }, one] : [one]);
    const path = d3.line().defined((one) => one.value !== null).x(middle).y((one) => y(one.value));
    const ended = [];
    [...lines].forEach(([name, line], i) => {
      const known = line.filter((one) => one.value !== null);
      svg.append("path").attr("class", `line s${i % 4}`).attr("stroke-dasharray", DASHES[i % 4]).attr("d", path(parted(line)));
      svg.append("g").selectAll("path").data(known).join("path").attr("class", `mark s${i % 4}`)
        .attr("d", d3.symbol(MARKS[i % 4], known.length > 60 ? 12 : 28)).attr("transform", (one) => `translate(${middle(one)},${y(one.value)})`)
        .append("title").text((one) => tell(name, one));
      if (named && known.length > 0) ended.push({ name, i, y: y(known[known.length - 1].value) });
    });
    labels(svg, ended, x);
    return svg;
  };

  const bars = (figure, table) => {
    const lines = points(figure, table);
    const { svg, x, width, height } = frame(figure, lines, Number(figure.dataset.height ?? 120), false);
    const all = [...lines.values()].flat();
    const y = d3.scaleLinear([0, Math.max(1, d3.max(all, (one) => one.value) ?? 1)], [height - BOTTOM, TOP]).nice(3);
    axisY(svg, y, x, d3.format(",d"), figure.dataset.unit ?? table.title(figure.dataset.y));
    const gap = (one) => Math.min(2, (x(one.when[1]) - x(one.when[0])) / 5);
    svg.append("g").selectAll("rect").data(all.filter((one) => one.value > 0)).join("rect").attr("class", "bar")
      .attr("x", (one) => x(one.when[0]) + gap(one) / 2).attr("width", (one) => Math.max(1, x(one.when[1]) - x(one.when[0]) - gap(one)))
      .attr("y", (one) => y(one.value)).attr("height", (one) => y(0) - y(one.value))
      .append("title").text((one) => tell("", one));
    axisX(svg, x, height, width);
    return svg;
  };

  // Days in lanes; what falls on one place is piled up. A click opens the row's first link; with the keyboard the table does.
  const dots = (figure, table) => {
    const lines = points(figure, table);
    const width = Math.max(260, figure.clientWidth);
    const names = [...lines.keys()];
    const left = Math.max(LEFT, d3.max(names, (name) => name.length) * LETTER + 12);
    const above = figure.dataset.right !== undefined;     // Lanes are named above themselves where the left edge is given by other charts.
    const x = d3.scaleUtc(ends(figure, lines), above ? [LEFT, width - Math.min(Number(figure.dataset.right), width / 3)] : [Math.min(left, width / 3), width - 8]);
    const R = 4, lanes = [];
    let top = 6;
    names.forEach((name, i) => {
      const piles = new Map();
      const placed = lines.get(name).map((one) => {
        const place = Math.round(x(one.when[0]) / (2 * R));
        const level = piles.get(place) ?? 0;
        piles.set(place, level + 1);
        return { one, level };
      });
      const most = Math.min(7, d3.max([...piles.values()]) ?? 1);
      const step = 2 * R, label = above ? 17 : 0;
      lanes.push({ name, i, placed, label: top, base: top + label + most * step + 2, step, most });
      top += label + Math.max(20, most * step + 10);
    });
    const height = top + BOTTOM;
    const svg = d3.create("svg").attr("width", width).attr("height", height).attr("viewBox", [0, 0, width, height])
      .attr("role", "img").attr("aria-label", figure.dataset.label ?? "timeline");
    for (const lane of lanes) {
      const group = svg.append("g").attr("class", "lane");
      group.append("line").attr("class", "grid").attr("x1", x.range()[0]).attr("x2", x.range()[1]).attr("y1", lane.base + R + 1).attr("y2", lane.base + R + 1);
      group.append("text").attr("class", "lane-name").attr("x", above ? LEFT : x.range()[0] - 8).attr("y", above ? lane.label + 12 : lane.base + 3)
        .attr("text-anchor", above ? "start" : "end").text(`${lane.name} ${lane.placed.length}`);
      group.selectAll("path").data(lane.placed).join("path").attr("class", `dot s${lane.i % 4}`)
        .attr("d", d3.symbol(MARKS[lane.i % 4], 40)).attr("transform", ({ one, level }) => `translate(${x(one.when[0])},${lane.base - Math.min(level, lane.most - 1) * lane.step})`)
        .on("click", (event, { one }) => { if (one.href) location.assign(one.href); })
        .append("title").text(({ one }) => tell("", one));
    }
    axisX(svg, x, height, width);
    return svg;
  };

  const KINDS = { line: (figure, table) => line(figure, table, false), shares: (figure, table) => line(figure, table, true), bars, dots };

  const draw = (figure) => {
    const table = document.getElementById(figure.dataset.chart);
    if (!table || !KINDS[figure.dataset.kind] || figure.clientWidth === 0) return;
    const found = read(table);
    figure.querySelector("svg")?.remove();
    if (points(figure, found).size === 0) return;
    figure.append(KINDS[figure.dataset.kind](figure, found).node());
  };

  const widths = new WeakMap();
  const watch = new ResizeObserver((changes) => changes.forEach(({ target }) => {
    if (widths.get(target) !== target.clientWidth) { widths.set(target, target.clientWidth); draw(target); }
  }));
  const all = () => document.querySelectorAll("figure[data-chart]");
  const start = () => all().forEach((figure) => watch.observe(figure));
  const again = () => all().forEach(draw);
  start();
  document.addEventListener("htmx:afterSettle", () => { start(); again(); });
  document.addEventListener("chancery:theme", again);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", again);
})();
