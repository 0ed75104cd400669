// The map of places of encounters, drawn from the table below it.
"use strict";
(() => {
  const figure = document.querySelector(".search-map");
  if (!figure) return;
  const WIDTH = 960, HEIGHT = 480, LARGEST = 20;
  const places = [...document.querySelectorAll("#places tbody tr")].filter((row) => row.dataset.latitude)
    .map((row) => ({ row, name: row.dataset.name, n: +row.dataset.n, at: [+row.dataset.longitude, +row.dataset.latitude] }));
  const draw = (world) => {
    const land = topojson.feature(world, world.objects.countries);
    const projection = d3.geoNaturalEarth1().fitExtent([[4, 4], [WIDTH - 4, HEIGHT - 4]], { type: "Sphere" });
    const path = d3.geoPath(projection);
    const radius = d3.scaleSqrt([0, d3.max(places, (place) => place.n) || 1], [0, LARGEST]);
    const svg = d3.select("#map").append("svg").attr("viewBox", `0 0 ${WIDTH} ${HEIGHT}`).attr("focusable", "false");
    svg.append("g").selectAll("path").data(land.features).join("path").attr("class", "land").attr("d", path);
    const circles = svg.append("g").selectAll("circle").data(places).join("circle")
      .attr("cx", (place) => projection(place.at)[0]).attr("cy", (place) => projection(place.at)[1])
      .attr("r", (place) => Math.max(3, radius(place.n)));
    circles.append("title").text((place) => `${place.name}: ${place.n}`);
    circles.on("click", (event, place) => place.row.focus());
    const light = (row) => circles.classed("lit", (place) => place.row === row);
    for (const { row } of places) {
      row.addEventListener("focus", () => light(row));
      row.addEventListener("mouseenter", () => light(row));
    }
  };
  d3.json(figure.dataset.world).then(draw);
})();
