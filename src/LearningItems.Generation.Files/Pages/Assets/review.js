"use strict";
// Takes decisions on items. Each is sent to the server that serves this page, and shown only when the server has written it down.
(() => {
  const page = () => window.learningItems;
  const data = JSON.parse(document.getElementById("data").textContent);
  const token = document.querySelector('meta[name="review-token"]').content;
  const status = document.getElementById("status");
  const history = []; // [index, decision before], the latest last
  const say = (text) => { status.textContent = text; };
  const words = { accepted: "Accepted", rejected: "Rejected", edited: "Edited", ask_again: "Will be asked for again" };

  const send = async (lines) => {
    const response = await fetch("decisions", { method: "POST", headers: { "Content-Type": "application/json", "X-Review-Token": token }, body: JSON.stringify(lines) });
    if (!response.ok) { throw new Error((await response.text()) || `the server answered ${response.status}`); }
  };

  const decide = async (indexes, decision, extra = {}) => {
    const { items, decisions } = page();
    const lines = indexes.map((index) => ({ id: items[index].item.id, decision, ...extra }));
    try {
      await send(lines);
    } catch (fault) {
      say(`Not saved: ${fault.message}`);
      return false;
    }
    history.push(indexes.map((index) => [index, decisions.get(items[index].item.id)]));
    for (const [at, index] of indexes.entries()) {
      if (decision === "undecided") { decisions.delete(items[index].item.id); } else { decisions.set(items[index].item.id, lines[at]); }
    }
    refresh(indexes);
    say(indexes.length === 1 ? `${words[decision] ?? "Undecided"}: ${items[indexes[0]].item.target_item}` : `${words[decision] ?? "Undecided"}: ${indexes.length} items`);
    return true;
  };

  const refresh = (indexes) => {
    const selected = page().shown[page().current];
    for (const index of indexes) {
      const fresh = page().redraw(index);
      if (fresh && index === selected) { fresh.focus({ preventScroll: true }); }
    }
    tally();
  };

  const tally = () => {
    const { items, decisions } = page();
    const counts = Object.keys(words).map((decision) => `${[...decisions.values()].filter((line) => line.decision === decision).length} ${words[decision].toLowerCase()}`);
    document.getElementById("tally").textContent = `${items.length - decisions.size} undecided, ${counts.join(", ")}`;
  };

  const undo = async () => {
    const last = history.pop();
    if (!last) { say("Nothing to undo"); return; }
    const { items, decisions } = page();
    try {
      await send(last.map(([index, before]) => ({ ...(before ?? { decision: "undecided" }), id: items[index].item.id })));
    } catch (fault) {
      history.push(last);
      say(`Not saved: ${fault.message}`);
      return;
    }
    for (const [index, before] of last) {
      if (before) { decisions.set(items[index].item.id, before); } else { decisions.delete(items[index].item.id); }
    }
    refresh(last.map(([index]) => index));
    say("Undone");
  };

  const field = (label, name, text, rows) => {
    const input = page().el("textarea", { name, rows, dir: "auto" });
    input.value = text ?? "";
    return page().el("label", {}, label, input);
  };

  const form = (index, node, title, fields, save) => {
    node.querySelector("form")?.remove();
    const { el } = page();
    const cancel = el("button", { type: "button" }, "Cancel");
    const made = el("form", { "aria-label": title }, ...fields, el("div", { class: "decide" }, el("button", {}, "Save"), cancel));
    const close = () => { made.remove(); node.focus({ preventScroll: true }); };
    cancel.addEventListener("click", close);
    made.addEventListener("keydown", (event) => { if (event.key === "Escape") { close(); } if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) { made.requestSubmit(); } });
    made.addEventListener("submit", (event) => { event.preventDefault(); save(new FormData(made)); });
    node.append(made);
    made.querySelector("textarea").focus();
  };

  const edit = (index, node) => {
    const { items, decisions } = page();
    const { item } = items[index];
    const now = decisions.get(item.id)?.item ?? item;
    const examples = now.examples.flatMap((example, at) => [field(`Example ${at + 1}`, `text${at}`, example.text, 1), field(`Translation ${at + 1}`, `translation${at}`, example.translation, 1)]);
    form(index, node, "Edit", [field("Target", "target_item", now.target_item, 1), field("Reading", "romanization", now.romanization, 1), field("Definition", "definition", now.definition, 2), ...examples], (entered) => {
      const edited = {
        ...now,
        target_item: entered.get("target_item"),
        romanization: entered.get("romanization") || undefined,
        definition: entered.get("definition"),
        examples: now.examples.map((example, at) => ({ ...example, text: entered.get(`text${at}`), translation: entered.get(`translation${at}`) })),
      };
      decide([index], "edited", { item: edited });
    });
  };

  const askAgain = (index, node) => form(index, node, "Ask again", [field("What should be different?", "comment", page().decisions.get(page().items[index].item.id)?.comment, 2)], (entered) =>
    decide([index], "ask_again", { comment: entered.get("comment") }));

  const next = async (index, decision) => { if (await decide([index], decision)) { page().select(page().current + 1); } };

  window.learningItemsReview = {
    attach(node, entry, decision) {
      const index = page() ? page().items.indexOf(entry) : data.items.findIndex(({ item }) => item.id === entry.item.id);
      const { el } = page();
      const button = (label, key, chosen, act) => {
        const made = el("button", { type: "button", "aria-pressed": String(chosen), "aria-keyshortcuts": key }, `${label} `, el("kbd", {}, key));
        made.addEventListener("click", act);
        return made;
      };
      node.append(el("div", { class: "decide" },
        button("Accept", "A", decision?.decision === "accepted", () => decide([index], "accepted")),
        button("Edit", "E", decision?.decision === "edited", () => edit(index, node)),
        button("Reject", "R", decision?.decision === "rejected", () => decide([index], "rejected")),
        button("Ask again", "G", decision?.decision === "ask_again", () => askAgain(index, node))));
      if (decision?.comment) { node.append(el("p", { class: "meta" }, "Comment: ", decision.comment)); }
    },
    key(event, index) {
      const key = event.key.toLowerCase();
      if (key === "u") { event.preventDefault(); undo(); return; }
      if (index === undefined || !["a", "e", "r", "g"].includes(key)) { return; }
      event.preventDefault();
      const node = document.getElementById(`i${index}`);
      if (key === "a") { next(index, "accepted"); }
      if (key === "r") { next(index, "rejected"); }
      if (key === "e") { edit(index, node); }
      if (key === "g") { askAgain(index, node); }
    },
    filtered() { tally(); },
  };
  for (const [id, decision] of [["all-accept", "accepted"], ["all-reject", "rejected"]]) {
    document.getElementById(id).addEventListener("click", () => {
      const indexes = page().shown;
      if (indexes.length > 0 && window.confirm(`${words[decision]} – all ${indexes.length} items that the filter shows?`)) { decide(indexes, decision); }
    });
  }
  document.getElementById("undo").addEventListener("click", undo);
})();
