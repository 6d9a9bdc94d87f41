"use strict";
// Shows the items of a run, or of several, and filters them. Everything that comes from a model or a list is set as text, never as markup.
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const $ = (id) => document.getElementById(id);
  const number = (value) => value.toLocaleString("en");
  const BLOCK = 40;          // items drawn at once
  const ITEM_HEIGHT = 190;   // of an item nobody has drawn yet, in pixels

  const el = (name, attributes = {}, ...children) => {
    const node = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) {
      if (value !== undefined && value !== null && value !== false) { node.setAttribute(key, value === true ? "" : value); }
    }
    node.append(...children.filter((child) => child !== null && child !== undefined));
    return node;
  };
  const taught = (text, language = data.language) => el("bdi", { lang: language, dir: "auto" }, text);
  const told = (text) => el("bdi", { lang: data.instruction_language, dir: "auto" }, text);

  // What another script puts in its own place: which item is shown, what stands below it, and what else the filter asks.
  const extension = { item: (entry) => entry.item, below: () => {}, passes: () => true, filtered: () => {} };

  const items = data.items;
  const sourcesOf = (entry) => (entry.sources ?? []).map((id) => data.sources[entry.run === undefined ? id : `${entry.run} ${id}`]);
  const wordsOf = (entry) => {
    const item = extension.item(entry);
    return [item.target_item, item.definition, item.romanization, ...item.examples.flatMap((example) => [example.text, example.translation]), ...sourcesOf(entry)].filter(Boolean).join("\n").toLowerCase();
  };
  const searched = items.map(wordsOf);

  // ---- an item

  const heading = (item) => {
    const target = item.romanization
      ? el("ruby", { lang: item.language }, item.target_item, el("rp", {}, " ("), el("rt", { lang: `${item.language}-Latn` }, item.romanization), el("rp", {}, ")"))
      : item.target_item;
    return el("h3", { lang: item.language, dir: "auto" }, target);
  };

  const example = (language) => ({ text, translation }) => el("li", {}, taught(text, language), translation ? el("span", { class: "translation" }, " – ", told(translation)) : null);

  const value = (field) => Array.isArray(field) ? field.map(value).join("; ") : typeof field === "object" && field !== null ? Object.values(field).map(value).join(": ") : String(field);

  const fields = (entry) => {
    const facts = Object.entries({ register: entry.register, feature: entry.feature, ...entry.fields }).filter(([, fact]) => fact !== null && fact !== undefined && value(fact) !== "");
    return facts.length === 0 ? null : el("dl", { class: "fields" }, ...facts.map(([name, fact]) => el("div", {}, el("dt", {}, name.replaceAll("_", " ")), el("dd", {}, told(value(fact))))));
  };

  const card = (index, position, total) => {
    const entry = items[index];
    const item = extension.item(entry);
    const from = sourcesOf(entry).filter((text) => text && text !== item.target_item);
    const level = item.level_min === item.level_max ? item.level_min : `${item.level_min}–${item.level_max}`;
    const node = el("article", { class: "item", id: `i${index}`, tabindex: "-1", role: "listitem", "aria-posinset": position, "aria-setsize": total },
      heading(item),
      el("span", { class: "meta" }, [data.runs?.[entry.run], item.category.replaceAll("_", " "), level, item.pos].filter(Boolean).join(" · ")),
      el("p", {}, told(item.definition)),
      el("ul", {}, ...item.examples.map(example(item.language))),
      fields(entry),
      from.length > 0 ? el("p", { class: "meta" }, "from ", taught(from.join(" · "), item.language)) : null,
      ...(entry.warnings ?? []).map((warning) => el("p", { class: "warning" }, "Look at this: ", warning.message)));
    if (position - 1 === current) { node.setAttribute("aria-current", "true"); }
    extension.below(node, index);
    return node;
  };

  // ---- the list: blocks are drawn when they come near the window, so that twenty thousand items open as fast as twenty

  const list = $("list");
  let shown = [];      // indexes of items
  let blocks = [];
  let current = -1;    // position in shown

  const draw = (block) => {
    if (block.isDrawn) { return; }
    block.isDrawn = true;
    const nodes = [];
    for (let position = block.from; position < block.to; position++) {
      const category = items[shown[position]].item.category;
      if (position === 0 || items[shown[position - 1]].item.category !== category) { nodes.push(el("h3", { class: "group", role: "presentation" }, category.replaceAll("_", " "))); }
      nodes.push(card(shown[position], position + 1, shown.length));
    }
    block.node.style.minHeight = "";
    block.node.replaceChildren(...nodes);
  };
  const watcher = new IntersectionObserver((seen) => {
    for (const entry of seen) { if (entry.isIntersecting) { draw(blocks[Number(entry.target.dataset.block)]); } }
  }, { rootMargin: "1500px 0px" });

  const lay = () => {
    watcher.disconnect();
    blocks = [];
    for (let from = 0; from < shown.length; from += BLOCK) {
      const to = Math.min(from + BLOCK, shown.length);
      const node = el("div", { "data-block": blocks.length, role: "presentation" });
      node.style.minHeight = `${(to - from) * ITEM_HEIGHT}px`;
      blocks.push({ node, from, to, isDrawn: false });
    }
    list.replaceChildren(...blocks.map((block) => block.node));
    blocks.slice(0, 1).forEach(draw);
    blocks.forEach((block) => watcher.observe(block.node));
  };

  // ---- filters

  const controls = { text: $("text"), category: $("category"), level: $("level"), warning: $("warning"), run: $("run-name") };
  const passes = (index) => {
    const { item, warnings } = items[index];
    const words = controls.text.value.trim().toLowerCase();
    return (controls.category.value === "" || item.category === controls.category.value)
      && (controls.level.value === "" || `${item.level_min} ${item.level_max}` === controls.level.value)
      && (controls.warning.value === "" || (controls.warning.value === "*" ? (warnings ?? []).length > 0 : (warnings ?? []).some((warning) => warning.code === controls.warning.value)))
      && (!controls.run || controls.run.value === "" || items[index].run === Number(controls.run.value))
      && extension.passes(index)
      && (words === "" || searched[index].includes(words));
  };

  const filter = () => {
    shown = items.map((_, index) => index).filter(passes);
    current = -1;
    lay();
    $("count").textContent = shown.length === items.length ? `${number(items.length)} items` : `${number(shown.length)} of ${number(items.length)} items`;
    extension.filtered();
  };

  const options = (select, values, name) => select.append(...[...new Set(values)].map((option) => el("option", { value: option }, name?.(option) ?? option)));

  const mark = (position) => {
    $(`i${shown[current]}`)?.removeAttribute("aria-current");
    current = position;
    $(`i${shown[current]}`)?.setAttribute("aria-current", "true");
  };

  const select = (position) => {
    if (position < 0 || position >= shown.length) { return; }
    draw(blocks[Math.floor(position / BLOCK)]);
    mark(position);
    const node = $(`i${shown[position]}`);
    node.focus({ preventScroll: true });
    node.scrollIntoView({ block: "nearest" });
  };

  // An item drawn anew in its place. What had the focus in it has it again.
  const redraw = (index) => {
    searched[index] = wordsOf(items[index]);
    const node = $(`i${index}`);
    if (!node) { return; }
    const focused = node.contains(document.activeElement) ? document.activeElement : null;
    const fresh = card(index, shown.indexOf(index) + 1, shown.length);
    node.replaceWith(fresh);
    if (focused) { (fresh.contains(focused) ? focused : fresh.querySelector(`[data-act="${focused.dataset.act}"]`) ?? fresh).focus({ preventScroll: true }); }
  };

  // ---- what stands below the items

  const rejected = () => {
    $("rejected-list")?.append(...data.rejected.map((draft) => el("article", { class: "item", role: "listitem" },
      el("h3", { lang: data.language, dir: "auto" }, draft.target || "(no target)"),
      el("span", { class: "meta" }, draft.category.replaceAll("_", " ")),
      draft.definition ? el("p", {}, told(draft.definition)) : null,
      ...draft.findings.map((finding) => el("p", { class: finding.severity === "error" ? "bad" : "warning" }, finding.message)))));
  };

  const timeline = () => {
    const calls = (data.calls ?? []).toSorted((one, other) => one.started - other.started); // so that no lane is opened that another left free
    const place = $("timeline");
    if (!place) { return; }
    if (calls.length === 0) { place.hidden = true; return; }
    const end = Math.max(...calls.map((call) => call.ended), 0.001);
    const lanes = [];
    const placed = calls.map((call) => {
      let lane = lanes.findIndex((free) => free <= call.started);
      lane = lane < 0 ? lanes.length : lane;
      lanes[lane] = call.ended;
      return { call, lane };
    });
    const ns = "http://www.w3.org/2000/svg";
    const svg = (name, attributes, text) => {
      const node = document.createElementNS(ns, name);
      Object.entries(attributes).forEach(([key, attribute]) => node.setAttribute(key, attribute));
      if (text !== undefined) { node.textContent = text; }
      return node;
    };
    const [width, row] = [1000, 12];
    const picture = svg("svg", { class: "timeline", viewBox: `0 0 ${width} ${(lanes.length * row) + 24}`, role: "img", "aria-label": `${calls.length} calls over ${end.toFixed(1)} seconds, ${lanes.length} at most at once` });
    for (const { call, lane } of placed) {
      const bar = svg("rect", { x: 4 + (call.started / end) * (width - 8), y: 4 + (lane * row), width: Math.max(2, ((call.ended - call.started) / end) * (width - 8)), height: row - 3, rx: 2, class: call.failed ? "failed" : call.again ? "again" : "" });
      bar.append(svg("title", {}, `Call ${call.number}: ${call.categories.join(", ")}, ${call.sources} sources, ${(call.ended - call.started).toFixed(1)} s${call.failed ? ", failed" : call.again ? ", asked again" : ""}`));
      picture.append(bar);
    }
    picture.append(svg("text", { x: 4, y: (lanes.length * row) + 18 }, "0 s"), svg("text", { x: width - 4, y: (lanes.length * row) + 18, "text-anchor": "end" }, `${end.toFixed(1)} s`));
    place.append(picture);
  };

  // ---- start

  options(controls.category, items.map((entry) => entry.item.category), (category) => category.replaceAll("_", " "));
  options(controls.level, items.map(({ item }) => `${item.level_min} ${item.level_max}`), (level) => [...new Set(level.split(" "))].join("–"));
  data.runs?.forEach((name, run) => controls.run.append(el("option", { value: run }, name)));
  options(controls.warning, items.flatMap((entry) => (entry.warnings ?? []).map((warning) => warning.code)), (code) => code.replaceAll("_", " "));
  document.querySelector(".filters").addEventListener("submit", (event) => event.preventDefault());
  let waiting = 0;
  controls.text.addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(filter, 80); });
  Object.values(controls).filter((control) => control && control !== controls.text).forEach((control) => control.addEventListener("change", filter));
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, select, textarea")) { return; }
    const moves = { j: 1, J: 1, k: -1, K: -1 };
    if (event.key in moves) { event.preventDefault(); select(current < 0 ? 0 : current + moves[event.key]); }
    else if (event.key === "/") { event.preventDefault(); controls.text.focus(); }
  });
  list.addEventListener("focusin", (event) => { mark(Number(event.target.closest("article").getAttribute("aria-posinset")) - 1); });
  window.addEventListener("beforeprint", () => blocks.forEach(draw));
  window.learningItems = { data, el, extension, passes, filter, select, redraw, current: () => current, shown: () => shown }; // for other scripts
  rejected();
  timeline();
  filter();
  if (location.hash.length > 1) { $(location.hash.slice(1))?.scrollIntoView(); } // the list was empty when the browser looked for it
})();
