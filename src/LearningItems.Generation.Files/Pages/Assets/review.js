"use strict";
// Takes decisions on items. Each is sent to the server that serves this page, and shown only when the server has answered that it is kept.
(() => {
  const page = window.learningItems;
  const { data, el } = page;
  const { items } = data;
  const $ = (id) => document.getElementById(id);
  const number = (value) => value.toLocaleString("en");
  const plural = (count) => `${number(count)} ${count === 1 ? "item" : "items"}`;
  const STANDINGS = { accepted: "Accepted", edited: "Edited", rejected: "Rejected", ask_again: "To ask again" };
  const WAIT = 30_000;       // for the server, in milliseconds
  const decisions = new Map(Object.entries(data.review.decisions));
  const entries = new Map(); // forms that are open, by the index of their item: they stay when the item is drawn anew or hidden
  const history = [];        // what is undone next stands last: [index, decision before] of each item
  let { token } = data.review;

  const idOf = (index) => items[index].item.id;
  const decisionOn = (index) => decisions.get(idOf(index));
  const shownItem = (entry) => decisions.get(entry.item.id)?.item ?? entry.item;

  const say = (text, isBad = false) => {
    $("status").textContent = text;
    $("status").classList.toggle("bad", isBad);
  };

  const tally = () => {
    const counts = new Map();
    for (const { decision } of decisions.values()) { counts.set(decision, (counts.get(decision) ?? 0) + 1); }
    const decided = Object.entries(STANDINGS).map(([decision, name]) => `${number(counts.get(decision) ?? 0)} ${name.toLowerCase()}`);
    $("tally").textContent = [`${number(items.length - decisions.size)} undecided`, ...decided, ...(entries.size > 0 ? [`${number(entries.size)} open for editing`] : [])].join(" · ");
  };

  // ---- the server

  const post = (lines) => fetch(data.review.address, {
    method: "POST", headers: { "Content-Type": "application/json", "X-Review-Token": token }, body: JSON.stringify(lines), redirect: "error", signal: AbortSignal.timeout(WAIT),
  });

  // A server that was started anew knows another token. Where it serves the same items, going on is right.
  const renew = async () => {
    const response = await fetch(location.pathname, { cache: "no-store", redirect: "error", signal: AbortSignal.timeout(WAIT) });
    const fresh = response.ok ? JSON.parse(new DOMParser().parseFromString(await response.text(), "text/html").getElementById("data").textContent) : null;
    if (!fresh?.review || JSON.stringify(fresh.items) !== JSON.stringify(items)) { return false; }
    token = fresh.review.token;
    return true;
  };

  const send = async (lines) => {
    let response;
    try {
      response = await post(lines);
      if (response.status === 403 && await renew()) { response = await post(lines); }
    } catch {
      throw new Error("the program that serves this page does not answer. Start it again on the same port (--port) and try again; what you typed stays here");
    }
    if (!response.ok) { throw new Error((await response.text()) || `the server answered ${response.status}`); }
  };

  // ---- decisions

  const next = (index, { decision, comment, item }) => ({ id: idOf(index), decision, ...(comment ? { comment } : {}), ...(item ? { item } : {}) });

  // Keeps decisions, and shows them. One set of them after the other, so that none overtakes another.
  const keep = async (decided) => {
    try {
      await send(decided.map(([index, decision]) => next(index, decision)));
    } catch (fault) {
      say(`Not saved: ${fault.message.trim().replace(/\.$/, "")}.`, true);
      return false;
    }
    for (const [index, decision] of decided) {
      if (decision.decision === "undecided") { decisions.delete(idOf(index)); } else { decisions.set(idOf(index), decision); }
      page.redraw(index);
    }
    tally();
    recount();
    return true;
  };

  let queue = Promise.resolve();
  const inTurn = (work) => { queue = queue.then(work, work); return queue; };

  // What was edited stays edited, whatever is decided on it.
  const decide = (indexes, decision, { comment, item } = {}) => inTurn(async () => {
    const decided = indexes.map((index) => [index, { decision, comment, item: item ?? decisionOn(index)?.item }]);
    const before = indexes.map((index) => [index, decisionOn(index) ?? { decision: "undecided" }]);
    if (!await keep(decided)) { return false; }
    history.push(before);
    say(`${STANDINGS[decision]}: ${indexes.length === 1 ? shownItem(items[indexes[0]]).target_item.slice(0, 80) : plural(indexes.length)}`);
    return true;
  });

  const undo = () => inTurn(async () => {
    const last = history.at(-1);
    if (!last) { say("Nothing to undo since the page was opened"); return; }
    if (await keep(last)) {
      history.pop();
      say(`Undone: ${last.length === 1 ? shownItem(items[last[0][0]]).target_item.slice(0, 80) : plural(last.length)}`);
    }
  });

  const decideAndMove = async (index, decision) => {
    if (await decide([index], decision) && page.shown()[page.current()] === index) { page.select(page.current() + 1); }
  };

  // ---- forms

  const clean = (text) => text.replace(/\p{Cc}+/gu, " ").trim();

  const field = (label, name, text, rows, attributes = {}) => {
    const input = el("textarea", { name, rows, dir: "auto", autocomplete: "off", ...attributes });
    input.value = text ?? "";
    return el("label", {}, label, input);
  };

  // A form that is left by Escape and saved by Ctrl+Enter. It closes only when what it says is kept.
  const entry = (title, fields, save, close) => {
    const fault = el("p", { class: "bad", role: "alert" });
    const cancel = el("button", { type: "button" }, "Leave ", el("kbd", {}, "Esc"));
    const form = el("form", { class: "entry", "aria-label": title }, el("strong", {}, title), ...fields, fault, el("div", { class: "acts" }, el("button", {}, "Save ", el("kbd", {}, "Ctrl+Enter")), cancel));
    cancel.addEventListener("click", close);
    form.addEventListener("keydown", (event) => {
      if (event.key === "Escape") { event.preventDefault(); close(); }
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && !event.repeat) { event.preventDefault(); form.requestSubmit(); }
    });
    let isSaving = false;
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      if (isSaving) { return; }
      isSaving = true;
      fault.textContent = "";
      if (await save((name) => clean(form.elements[name].value))) { close(); } else { fault.textContent = $("status").textContent; }
      isSaving = false;
    });
    return form;
  };

  const open = (index, title, fields, save) => {
    const close = () => {
      entries.delete(index);
      form.remove();
      tally();
      if (page.shown()[page.current()] === index) { page.select(page.current()); }
    };
    const form = entry(title, fields, save, close);
    entries.get(index)?.remove();
    entries.set(index, form);
    $(`i${index}`).append(form);
    tally();
    form.querySelector("textarea").focus();
  };

  const edit = (index) => {
    if (entries.has(index)) { entries.get(index).querySelector("textarea").focus(); return; }
    const now = shownItem(items[index]);
    const taught = { lang: now.language };
    const told = { lang: data.instruction_language };
    const examples = now.examples.flatMap((example, at) => [
      field(`Example ${at + 1}`, `text${at}`, example.text, 1, taught), field(`Translation ${at + 1}`, `translation${at}`, example.translation, 1, told)]);
    const fields = [field("Target", "target_item", now.target_item, 1, taught), field("Reading", "romanization", now.romanization, 1), field("Definition", "definition", now.definition, 2, told), ...examples];
    open(index, "Edit", fields, (entered) => decide([index], "edited", {
      comment: decisionOn(index)?.comment,
      item: {
        ...now,
        target_item: entered("target_item"),
        romanization: entered("romanization") || undefined,
        definition: entered("definition"),
        examples: now.examples.map((example, at) => ({ ...example, text: entered(`text${at}`), translation: entered(`translation${at}`) })),
      },
    }));
  };

  const comment = (index, decision, title) => open(index, title, [field("Comment (may be empty)", "comment", decisionOn(index)?.comment, 2)], (entered) => decide([index], decision, { comment: entered("comment") }));
  const askAgain = (index) => comment(index, "ask_again", "Ask again: what should be different?");
  const remark = (index) => {
    const { decision } = decisionOn(index) ?? {};
    if (decision) { comment(index, decision, `Comment: ${STANDINGS[decision].toLowerCase()}`); } else { say("Decide first; then the decision takes a comment"); }
  };

  // ---- what stands below an item, and the keys

  const acts = {
    a: { name: "Accept", of: "accepted", act: (index) => decideAndMove(index, "accepted") },
    e: { name: "Edit", of: "edited", act: edit },
    r: { name: "Reject", of: "rejected", act: (index) => decideAndMove(index, "rejected") },
    g: { name: "Ask again", of: "ask_again", act: askAgain },
    c: { name: "Comment", act: remark },
  };

  page.extension.item = shownItem;
  page.extension.below = (node, index) => {
    const decision = decisionOn(index);
    node.classList.toggle("rejected", decision?.decision === "rejected");
    node.prepend(el("span", { class: `standing ${decision?.decision ?? ""}` }, STANDINGS[decision?.decision] ?? "Undecided"));
    if (decision?.item && decision.decision !== "edited") { node.append(el("p", { class: "meta" }, "as it was edited")); }
    if (decision?.comment) { node.append(el("p", { class: "meta" }, "Comment: ", el("bdi", { dir: "auto" }, decision.comment))); }
    node.append(el("div", { class: "acts" }, ...Object.entries(acts).filter(([, { of }]) => of || decision).map(([key, { name, of, act }]) => {
      const button = el("button", { type: "button", "data-act": key, "aria-pressed": of ? String(decision?.decision === of) : null, "aria-keyshortcuts": key.toUpperCase() }, `${name} `, el("kbd", {}, key.toUpperCase()));
      button.addEventListener("click", () => act(index));
      return button;
    })));
    if (entries.has(index)) { node.append(entries.get(index)); }
  };

  // One key after the other: of two presses the second is for the item to which the first moved.
  let pressed = Promise.resolve();
  const press = (act) => { pressed = pressed.then(act, act); };
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.target.closest("input, select, textarea")) { return; }
    const key = event.key.toLowerCase();
    if (key !== "u" && !(key in acts)) { return; }
    event.preventDefault();
    press(() => {
      if (key === "u") { return undo(); }
      const index = page.shown()[page.current()];
      if (index === undefined) { say("J goes to the first item; then the keys decide on it"); return undefined; }
      return acts[key].act(index);
    });
  });

  // ---- all that the filter shows

  const filtered = () => items.map((_, index) => index).filter(page.passes);

  // What is asked for counts what the filter shows by now.
  const recount = () => {
    const indexes = filtered();
    const decided = indexes.filter((index) => decisionOn(index)).length;
    const count = $("all-entry").querySelector(".to-count");
    if (count) { count.textContent = `${plural(indexes.length)}${decided > 0 ? `, ${number(decided)} of them decided already` : ""}`; }
  };

  const bulk = (decision, title, withComment) => {
    const place = $("all-entry");
    const close = () => { place.replaceChildren(); $(`all-${decision}`).focus(); };
    const fields = [el("span", { class: "to-count" }), ...(withComment ? [field("Comment (may be empty)", "comment", "", 2)] : [])];
    const form = entry(title, fields, async (entered) => {
      const indexes = filtered();
      if (indexes.length === 0) { say("The filter shows no item", true); return false; }
      return decide(indexes, decision, withComment ? { comment: entered("comment") } : {});
    }, close);
    place.replaceChildren(form);
    recount();
    form.querySelector("textarea, button").focus();
  };
  $("all-accepted").addEventListener("click", () => bulk("accepted", "Accept all that the filter shows", false));
  $("all-rejected").addEventListener("click", () => bulk("rejected", "Reject all that the filter shows", true));
  $("all-ask_again").addEventListener("click", () => bulk("ask_again", "Ask again for all that the filter shows", true));
  $("undo").addEventListener("click", undo);

  const standing = $("standing");
  page.extension.passes = (index) => standing.value === "" || (decisionOn(index)?.decision ?? "undecided") === standing.value;
  page.extension.filtered = recount;
  standing.addEventListener("change", page.filter);
  window.addEventListener("beforeunload", (event) => { if (entries.size > 0) { event.preventDefault(); } });
  items.forEach(({ item }, index) => { if (decisions.get(item.id)?.item) { page.redraw(index); } }); // found by what they were edited to
  page.filter();
  tally();
})();
