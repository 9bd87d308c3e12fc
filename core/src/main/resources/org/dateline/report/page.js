"use strict";
(function () {
  const all = (selector, root) => Array.from((root || document).querySelectorAll(selector));
  const one = (selector, root) => (root || document).querySelector(selector);
  document.documentElement.classList.add("script");

  /* Folding: a link into something folded or not yet shown opens it. */
  function reveal(target) {
    for (let node = target; node && node !== document.body; node = node.parentElement) {
      if (node.tagName === "DETAILS") node.open = true;
      if (node.classList.contains("more")) node.parentElement.closest(".part, .list").classList.add("whole");
      if (node.classList.contains("out")) node.classList.remove("out");
    }
  }
  function follow(jump) {
    const id = decodeURIComponent(location.hash.slice(1));
    const target = id && document.getElementById(id);
    all(".found").forEach((node) => node.classList.remove("found"));
    if (!target) return;
    reveal(target);
    if (target.tagName === "DETAILS") target.open = true;
    target.classList.add("found");
    if (!jump) return;
    target.scrollIntoView({ block: "start" });
    /* What comes into sight only now takes its true height, and the target moves. */
    setTimeout(() => target.scrollIntoView({ block: "start" }), 60);
  }
  addEventListener("hashchange", () => follow(true));
  document.addEventListener("click", (event) => {
    const link = event.target.closest && event.target.closest("a[href^='#']");
    if (link && link.getAttribute("href") === location.hash) follow(true);
  });
  all("button.all").forEach((button) => button.addEventListener("click", () => {
    button.closest(".part").classList.add("whole");
    button.hidden = true;
  }));
  all("[data-open]").forEach((button) => button.addEventListener("click", () => {
    all("details.item", button.closest(".part")).forEach((item) => {
      if (item.offsetParent || button.dataset.open === "0") item.open = button.dataset.open === "1";
    });
  }));
  let closed = [];
  addEventListener("beforeprint", () => {
    closed = all("#events details, #control details, #map details").filter((item) => !item.open);
    closed.forEach((item) => { item.open = true; });
  });
  addEventListener("afterprint", () => closed.forEach((item) => { item.open = false; }));

  /* Filters: every item carries the keys of its places, actors, types and sources. */
  const form = one("#filter");
  const items = all(".item[data-k]");
  const texts = new Map();
  function text(item) {
    if (!texts.has(item)) texts.set(item, item.textContent.toLowerCase());
    return texts.get(item);
  }
  function filter() {
    const words = form.elements.words.value.toLowerCase().split(/\s+/).filter(Boolean);
    const keys = all("select", form).map((select) => select.value).filter(Boolean);
    const active = words.length + keys.length > 0;
    const shown = new Set();
    let events = 0;
    items.forEach((item) => {
      const own = item.dataset.k.split(" ");
      const pass = keys.every((key) => own.includes(key)) && words.every((word) => text(item).includes(word));
      item.classList.toggle("out", !pass);
      if (pass) shown.add(item.id);
      if (pass && item.classList.contains("event")) events++;
    });
    document.body.classList.toggle("filtered", active);
    all(".group").forEach((group) => group.classList.toggle("out", !one(".item:not(.out)", group)));
    all("[data-e]").forEach((sign) => {
      sign.classList.toggle("out", !sign.dataset.e.split(" ").some((id) => shown.has(id)));
    });
    one("output", form).textContent = !active ? "" : events === 1 ? "1 event" : events + " events";
    declutter();
  }
  let waiting;
  form.addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(filter, 120); });
  form.addEventListener("reset", () => setTimeout(filter, 0));
  form.addEventListener("submit", (event) => event.preventDefault());

  /* Control as of a day: of each place the latest word on or before it, and how old that is. */
  const asof = one("#asof");
  function then() {
    const day = asof.value;
    let left = 0, oldest = 0;
    all("#control .held").forEach((held) => {
      const spans = all(".span[data-day]", held).filter((span) => day && span.dataset.day <= day);
      const last = spans.map((span) => span.dataset.day).sort().pop();
      all(".span", held).forEach((span) => span.classList.toggle("later", Boolean(day) && (!last || span.dataset.day !== last)));
      held.classList.toggle("later", Boolean(day) && !last);
      if (day && last) { left++; oldest = Math.max(oldest, Math.round((new Date(day) - new Date(last)) / 864e5)); }
      held.querySelectorAll(".age").forEach((age) => age.remove());
      if (day && last) {
        const age = document.createElement("small");
        const days = Math.round((new Date(day) - new Date(last)) / 864e5);
        age.className = "age";
        age.textContent = days === 0 ? " that day" : " last word " + days + (days === 1 ? " day before" : " days before");
        one("h3", held).append(age);
      }
    });
    one("#asof-says").textContent = !day ? "" : left + (left === 1 ? " place" : " places") + (left ? ", the oldest word " + oldest + " days old" : "");
    if (day) one("#control").classList.add("whole");
  }
  if (asof) {
    asof.addEventListener("input", then);
    one("#asof-all").addEventListener("click", () => { asof.value = ""; then(); });
  }

  /* The map. A point p of the ground stands on the screen at p * scale + (left, top). */
  const map = one("#world");
  const view = { scale: 1, left: 0, top: 0 };
  let size = { width: 0, height: 0 };
  const ground = map && one(".ground", map);
  const dots = map ? all(".dots > a", map) : [];
  const names = map ? all(".names > text", map) : [];
  const home = () => {
    const height = Number(map.dataset.h);
    view.scale = Math.min(size.width / 1000, size.height / height);
    view.left = (size.width - 1000 * view.scale) / 2;
    view.top = (size.height - height * view.scale) / 2;
    draw();
  };
  function place(node) {
    const x = node.dataset.x * view.scale + view.left;
    const y = node.dataset.y * view.scale + view.top;
    node.setAttribute("transform", "translate(" + x.toFixed(1) + " " + y.toFixed(1) + ")");
    return { x, y };
  }
  let frame = 0, still;
  function draw() {
    if (!frame) frame = requestAnimationFrame(paint);
  }
  function paint() {
    frame = 0;
    ground.setAttribute("transform", "translate(" + view.left + " " + view.top + ") scale(" + view.scale + ")");
    dots.forEach(place);
    names.forEach(place);
    measure();
    clearTimeout(still);
    still = setTimeout(declutter, dots.length > 200 ? 150 : 0);
  }
  /* Names of places stand where no name and no dot of more events stands already. */
  function declutter() {
    if (!map) return;
    const taken = dots.filter((dot) => !dot.classList.contains("out")).map((dot) => {
      const x = dot.dataset.x * view.scale + view.left, y = dot.dataset.y * view.scale + view.top;
      return { left: x - 6, right: x + 6, top: y - 6, bottom: y + 6, dot };
    });
    const free = (box, self) => !taken.some((other) => other.dot !== self
      && box.left < other.right && box.right > other.left && box.top < other.bottom && box.bottom > other.top);
    const put = (label, x, y, width, self) => {
      const box = { left: x, right: x + width, top: y - 9, bottom: y + 6 };
      const fits = free(box, self);
      if (fits) taken.push(box);
      label.classList.toggle("crowded", !fits);
    };
    dots.forEach((dot) => {
      if (dot.classList.contains("out")) return;
      const label = one("text", dot);
      put(label, dot.dataset.x * view.scale + view.left + Number(label.getAttribute("x")),
        dot.dataset.y * view.scale + view.top, label.textContent.length * 6.6, dot);
    });
    names.forEach((name) => {
      const width = name.textContent.length * 9;
      put(name, name.dataset.x * view.scale + view.left - width / 2, name.dataset.y * view.scale + view.top, width);
    });
  }
  function measure() {
    const perKm = map.dataset.km / 1000 * view.scale;
    let best = 1;
    [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000].forEach((km) => { if (km * perKm < 130) best = km; });
    one(".scale i").style.width = Math.round(best * perKm) + "px";
    one(".scale span").textContent = best + " km";
  }
  function zoom(factor, x, y) {
    const next = Math.max(size.width / 20000, Math.min(400, view.scale * factor));
    const by = next / view.scale;
    view.left = x - (x - view.left) * by;
    view.top = y - (y - view.top) * by;
    view.scale = next;
    draw();
  }
  function move(x, y) {
    view.left += x;
    view.top += y;
    draw();
  }
  function fit() {
    const box = map.getBoundingClientRect();
    const first = size.width === 0;
    if (!box.width) return;
    const by = first ? 1 : box.width / size.width;
    size = { width: box.width, height: box.height };
    map.setAttribute("viewBox", "0 0 " + size.width + " " + size.height);
    if (first) return home();
    view.scale *= by;
    view.left *= by;
    view.top *= by;
    draw();
  }
  function show(dot) {
    const here = one(".here");
    const entry = document.getElementById(dot.getAttribute("href").slice(1));
    here.replaceChildren(...Array.from(entry.childNodes, (node) => node.cloneNode(true)));
    const close = document.createElement("button");
    close.type = "button";
    close.textContent = "Close";
    close.addEventListener("click", () => { here.hidden = true; dot.focus(); });
    here.append(close);
    here.hidden = false;
  }
  if (map) {
    const fingers = new Map();
    let travelled = 0;
    const at = (event) => {
      const box = map.getBoundingClientRect();
      return { x: event.clientX - box.left, y: event.clientY - box.top };
    };
    map.addEventListener("pointerdown", (event) => {
      if (event.button) return;
      if (!fingers.size) travelled = 0;
      fingers.set(event.pointerId, at(event));
    });
    map.addEventListener("pointermove", (event) => {
      const before = fingers.get(event.pointerId);
      if (!before) return;
      const now = at(event);
      const other = Array.from(fingers).filter(([id]) => id !== event.pointerId).map(([, point]) => point)[0];
      travelled += Math.hypot(now.x - before.x, now.y - before.y);
      fingers.set(event.pointerId, now);
      if (travelled > 4 && !map.hasPointerCapture(event.pointerId)) map.setPointerCapture(event.pointerId);
      if (!other) return move(now.x - before.x, now.y - before.y);
      const spread = (point) => Math.max(10, Math.hypot(point.x - other.x, point.y - other.y));
      zoom(spread(now) / spread(before), (now.x + other.x) / 2, (now.y + other.y) / 2);
    });
    ["pointerup", "pointercancel"].forEach((name) =>
      map.addEventListener(name, (event) => fingers.delete(event.pointerId)));
    map.addEventListener("dragstart", (event) => event.preventDefault());
    map.addEventListener("click", (event) => {
      const dot = event.target.closest("a.dot");
      if (!dot && travelled <= 4) map.focus();
      if (!dot) return;
      event.preventDefault();
      if (travelled <= 4 || event.detail === 0) show(dot);
    });
    map.addEventListener("dblclick", (event) => zoom(2, at(event).x, at(event).y));
    /* The wheel turns the page, unless the map was chosen first or the control key is held. */
    map.addEventListener("wheel", (event) => {
      if (!event.ctrlKey && !event.metaKey && !map.matches(":focus-within")) return;
      event.preventDefault();
      zoom(Math.exp(-Math.max(-60, Math.min(60, event.deltaY)) / 150), at(event).x, at(event).y);
    }, { passive: false });
    map.addEventListener("keydown", (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const middle = [size.width / 2, size.height / 2];
      const keys = {
        ArrowLeft: () => move(60, 0), ArrowRight: () => move(-60, 0), ArrowUp: () => move(0, 60), ArrowDown: () => move(0, -60),
        "+": () => zoom(1.5, ...middle), "=": () => zoom(1.5, ...middle), "-": () => zoom(1 / 1.5, ...middle), 0: home,
      };
      if (!keys[event.key]) return;
      event.preventDefault();
      keys[event.key]();
    });
    all("[data-zoom]").forEach((button) => button.addEventListener("click", () => {
      const factor = { in: 1.6, out: 1 / 1.6 }[button.dataset.zoom];
      if (factor) zoom(factor, size.width / 2, size.height / 2); else home();
    }));
    addEventListener("resize", fit);
    fit();
    if (size.width) {
      paint();
      declutter();
    }
  }
  follow(false);
})();
