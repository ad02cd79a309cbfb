// Keeps a page of a room in step with it: asks every so often for the part that is the same for everyone (data-now, data-every), and sends
// forms without leaving the page. Nothing typed is lost, sent or not: when the room moves on meanwhile, or an answer is not taken, it is said
// (data-moved, data-refused, data-out). A phone takes each stage by itself; a page with data-figures is worked at, and renews when asked to
// (data-again). Without this file forms and links do the same, page by page.
const SLOWEST = 30000;
// Words that were sent and not taken: in a form with an error, or out of any form.
const REFUSED = "[data-kept], form:has([aria-invalid=true])";

export function start(place) {
  const told = name => place.querySelector(`[data-${name}]`);
  const every = Number(place.dataset.every);
  const door = told("out")?.querySelector("a")?.pathname;
  let wait = every;
  let tag = "";
  let timer;
  let sending = false;

  const read = text => new DOMParser().parseFromString(text, "text/html");
  const words = (page, of) => [...page.querySelectorAll(of)].map(one => one.textContent.trim()).join(" ");
  const typed = () => [...place.querySelectorAll("input:not([type=hidden]), textarea")]
    .filter(field => field.id && (field.value !== field.defaultValue || (field.value && field.closest(REFUSED))));
  const busy = () => typed().length > 0 || place.querySelector("details[open], .held") || told("room").contains(document.activeElement);
  let said = words(place, "[data-news]");

  function show(name, shown = true) {
    const notice = told(name);
    if (notice && notice.hidden === shown) notice.hidden = !shown;
  }

  function say(text) {
    if (text !== said) told("said").textContent = text;
    said = text;
  }

  function next() {
    clearTimeout(timer);
    timer = setTimeout(look, wait + Math.random() * 1000);
  }

  function swap(page, sent) {
    const fresh = page.querySelector("[data-room]");
    const old = told("room");
    const wrong = fresh.querySelector("#erreurs");
    const kept = typed().filter(field => field.form !== sent).map(field => [field.id, field.value]);
    const focus = document.activeElement;
    const within = old.contains(focus) || focus?.matches("[data-again]");
    old.replaceWith(fresh);
    for (const [id, value] of kept) {
      const field = document.getElementById(id);
      if (field) field.value = value;
    }
    if (within) (wrong ?? (focus.id && document.getElementById(focus.id)) ?? fresh).focus({ preventScroll: !wrong });
    if (page.title) document.title = page.title;
    for (const name of ["moved", "refused", "out"]) show(name, false);
    say(wrong ? words(wrong, "h2") : words(fresh, "[data-news]"));
    tag = "";
    count();
    next();
  }

  async function again() {
    const answer = await fetch(location.href, { credentials: "same-origin", cache: "no-store" });
    const page = read(await answer.text());
    if (answer.status >= 500) throw new Error(String(answer.status));
    if (page.querySelector("[data-room]")) swap(page);
    else if (answer.ok) location.reload();
    else refuse(page);
  }

  // What the program says instead of a page of the room, in its own words.
  function refuse(page) {
    const notice = told("refused");
    if (!notice) return;
    notice.textContent = words(page, "main h1, main .lead") || place.dataset.failed;
    notice.hidden = false;
  }

  async function look() {
    clearTimeout(timer);
    try {
      if (!document.hidden && !sending) await ask();
      wait = every;
      show("lost", false);
    } catch {
      wait = Math.min(wait * 2, SLOWEST);
      show("lost");
    }
    next();
  }

  async function ask() {
    const answer = await fetch(place.dataset.now, { credentials: "same-origin", redirect: "manual", cache: "no-store", headers: tag ? { "If-None-Match": tag } : {} });
    if (answer.type === "opaqueredirect") return typed().length && told("out") ? show("out") : location.reload();
    show("out", false);
    if (answer.status === 304) return;
    if (answer.status >= 500) throw new Error(String(answer.status));
    const part = read(await answer.text());
    if (!answer.ok) return refuse(part);
    const now = part.querySelector("[data-shape]")?.dataset;
    const room = told("room");
    if (now && now.shape !== (room ?? place).dataset.shape) {
      if (!room) location.reload();
      else if (room.dataset.figures === undefined ? typed().length : busy()) show("moved");
      else await again();
      return;
    }
    if (room?.dataset.figures !== undefined) tell(now.figures, room.dataset.figures);
    told("live").replaceChildren(...part.body.childNodes);
    tag = answer.headers.get("ETag") ?? "";
  }

  // How far the page that is worked at is behind the room.
  function tell(now, shown) {
    const notice = told("fresh");
    const more = parseInt(now) - parseInt(shown);
    const text = now === shown ? "" : more > 0 ? place.dataset.more.replace("#", more) : place.dataset.changed;
    if (text && !notice.textContent) say(place.dataset.changed);
    if (notice.textContent !== text) notice.textContent = text;
  }

  place.addEventListener("submit", async event => {
    const form = event.target;
    if (form.method !== "post" || !told("room")) return;
    event.preventDefault();
    event.stopPropagation();
    if (sending) return;
    sending = true;
    const body = new URLSearchParams(new FormData(form));
    if (event.submitter?.name) body.append(event.submitter.name, event.submitter.value);
    try {
      const answer = await fetch(form.action, { method: "POST", body, credentials: "same-origin" });
      const page = read(await answer.text());
      if (page.querySelector("[data-room]")) swap(page, form);
      else if (!answer.ok) { refuse(page); told("refused").focus(); }
      else if (new URL(answer.url).pathname === door) { show("out"); told("out").focus(); }
      else location.assign(answer.url);
      show("lost", false);
    } catch {
      show("lost");
    } finally {
      sending = false;
    }
  });

  place.addEventListener("click", event => {
    if (!event.target.closest("[data-again]") || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    again().then(() => show("lost", false), () => show("lost"));
  });

  function count() {
    const field = place.querySelector("textarea[maxlength]");
    const left = told("count");
    if (field && left) left.textContent = place.dataset.left.replace("#", field.maxLength - field.value.length);
  }

  place.addEventListener("input", count);
  document.addEventListener("visibilitychange", () => { if (!document.hidden) look(); });
  count();
  next();
}
