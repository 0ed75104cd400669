// Whom somebody meets, drawn from two tables of the page: rows of the first are the others (data-key), rows of the second who of
// them met in the same encounter (data-one, data-other). The same tables always give the same picture.
"use strict";
(() => {
  const number = (row) => Number(row.querySelector("td.number").textContent.replaceAll(",", "").trim());

  const draw = (figure) => {
    const rows = [...document.querySelectorAll(`#${figure.dataset.network} tbody tr`)];
    if (rows.length === 0 || figure.clientWidth === 0) return;
    const width = figure.clientWidth, height = Math.max(340, Math.min(460, width * .8));
    const self = { key: "", name: figure.dataset.self, n: 0, fx: width / 2, fy: height / 2 };
    const nodes = [self, ...rows.map((row) => ({ key: row.dataset.key, name: row.querySelector("a").textContent.trim(), n: number(row), href: row.querySelector("a").getAttribute("href") }))];
    nodes.slice(1).forEach((node, i) => {
      const turn = 2 * Math.PI * i / rows.length;
      node.x = width / 2 + width * .35 * Math.cos(turn);
      node.y = height / 2 + height * .38 * Math.sin(turn);
    });
    const byKey = new Map(nodes.map((node) => [node.key, node]));
    const ties = [...document.querySelectorAll(`#${figure.dataset.ties} tbody tr`)]
      .map((row) => ({ source: byKey.get(row.dataset.one), target: byKey.get(row.dataset.other), n: number(row) })).filter((tie) => tie.source && tie.target);
    const own = nodes.slice(1).map((node) => ({ source: self, target: node, n: node.n, own: true }));
    const most = d3.max(nodes, (node) => node.n);
    const radius = (node) => node === self ? 9 : 3 + 9 * Math.sqrt(node.n / most);
    const room = (node) => Math.max(radius(node) + 10, Math.min(node.name.length * 3.4, 60));
    const shake = d3.forceSimulation(nodes)
      .force("own", d3.forceLink(own).distance((link) => Math.min(width, height) * (.46 - .18 * link.n / most)).strength(.5))
      .force("ties", d3.forceLink(ties).distance(80).strength((tie) => Math.min(.12, tie.n / 100)))
      .force("apart", d3.forceCollide(room).strength(.9)).force("push", d3.forceManyBody().strength(-320)).stop();
    for (let i = 0; i < 300; i++) {
      shake.tick();
      nodes.forEach((node) => {
        node.x = Math.max(room(node), Math.min(width - room(node), node.x));
        node.y = Math.max(18, Math.min(height - 24, node.y));
      });
    }
    const svg = d3.create("svg").attr("width", width).attr("height", height).attr("viewBox", [0, 0, width, height])
      .attr("role", "img").attr("aria-label", figure.dataset.label);
    svg.append("g").selectAll("line").data([...ties, ...own]).join("line").attr("class", (tie) => tie.own ? "own" : "tie")
      .attr("stroke-dasharray", (tie) => tie.own ? null : "3 3").attr("stroke-width", (tie) => Math.min(5, .75 + tie.n / most * 4))
      .attr("x1", (tie) => tie.source.x).attr("y1", (tie) => tie.source.y).attr("x2", (tie) => tie.target.x).attr("y2", (tie) => tie.target.y)
      .append("title").text((tie) => `${tie.source.name}, ${tie.target.name}: ${tie.n}`);
    const group = svg.append("g").selectAll("g").data(nodes).join("g").attr("class", (node) => node === self ? "node self" : "node")
      .attr("transform", (node) => `translate(${node.x},${node.y})`).on("click", (event, node) => { if (node.href) location.assign(node.href); });
    group.append("circle").attr("r", radius);
    group.append("text").attr("y", (node) => radius(node) + 13).attr("text-anchor", "middle").text((node) => node.name.length > 22 ? node.name.slice(0, 21) + "…" : node.name);
    group.append("title").text((node) => node === self ? node.name : `${node.name}: ${node.n} encounters`);
    figure.querySelector("svg")?.remove();
    figure.prepend(svg.node());
  };

  const figures = document.querySelectorAll("figure[data-network]");
  const widths = new WeakMap();
  const watch = new ResizeObserver((changes) => changes.forEach(({ target }) => {
    if (widths.get(target) !== target.clientWidth) { widths.set(target, target.clientWidth); draw(target); }
  }));
  figures.forEach((figure) => watch.observe(figure));
})();
