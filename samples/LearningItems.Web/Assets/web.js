"use strict";
// Shows the items of a run as they come. What a model or a list wrote is set as text, never as markup.
(() => {
  const MOST_SHOWN = 200; // cards in the page; the review has all
  const watch = document.getElementById("watch");
  const form = document.querySelector("form[data-most-bytes]");

  // A server that refuses a file while it is sent is a lost connection to some browsers.
  form?.addEventListener("submit", (event) => {
    const isTooLarge = (form.elements.namedItem("file").files[0]?.size ?? 0) > Number(form.dataset.mostBytes);
    document.getElementById("too-large").hidden = !isTooLarge;
    if (isTooLarge) { event.preventDefault(); }
  });

  if (!watch?.dataset.events) { return; }
  const { language, told } = watch.dataset;
  const $ = (id) => document.getElementById(id);
  const el = (name, attributes = {}, ...children) => {
    const node = document.createElement(name);
    Object.entries(attributes).forEach(([key, value]) => node.setAttribute(key, value));
    node.append(...children.filter(Boolean));
    return node;
  };

  const card = ({ item }) => el("article", { class: "item", role: "listitem", id: `i${item.id}` },
    el("h3", { lang: language, dir: "auto" }, item.target_item),
    el("span", { class: "meta" }, [item.romanization, item.category.replaceAll("_", " ")].filter(Boolean).join(" · ")),
    el("p", { lang: told, dir: "auto" }, item.definition),
    el("ul", {}, ...item.examples.slice(0, 1).map((example) => el("li", { lang: language, dir: "auto" }, example.text))));

  const arriving = $("arriving");
  const update = (change) => {
    if (change.kind === "item_accepted") {
      arriving.prepend(card(change.item));
      while (arriving.childElementCount > MOST_SHOWN) { arriving.lastElementChild.remove(); }
    } else if (change.kind === "item_withdrawn") {
      $(`i${change.item_id}`)?.remove();
    }
  };

  const words = (standing) => standing.state === "waiting"
    ? `Waiting for its turn: place ${standing.position ?? 1}.`
    : `Running: ${standing.items.toLocaleString("en")} items, ${standing.calls_done} of ${standing.calls_planned} calls.`;

  // Read aloud, every item would be an announcement of its own: what changed within a second is told as one.
  let [standing, shownState, waiting] = [null, "", 0];
  const show = () => {
    waiting = 0;
    shownState = standing.state;
    $("standing").textContent = words(standing);
  };
  const stand = (next) => {
    standing = next;
    if (standing.state !== "waiting" && standing.state !== "running") {
      events.close();
      location.reload(); // the page of a run that ended is another
      return;
    }

    $("progress").max = Math.max(1, standing.calls_planned);
    $("progress").value = standing.calls_done;
    if (standing.state !== shownState) { show(); } else if (waiting === 0) { waiting = setTimeout(show, 1000); }
  };

  const events = new EventSource(watch.dataset.events);
  events.addEventListener("snapshot", (event) => { arriving.replaceChildren(); stand(JSON.parse(event.data)); });
  events.addEventListener("standing", (event) => stand(JSON.parse(event.data)));
  events.addEventListener("update", (event) => update(JSON.parse(event.data)));
})();
