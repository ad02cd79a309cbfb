// Keeps a page of a room in step with it: asks every so often for the part that is the same for everyone (data-now, data-every), and sends
// forms without leaving the page. Nothing typed is lost: when the room moves on while someone types, it is said (data-moved). Without this
// file forms and links do the same, page by page.
const SLOWEST = 30000;

export function start(place) {
  const told = name => place.querySelector(`[data-${name}]`);
  const every = Number(place.dataset.every);
  let wait = every;
  let tag = "";
  let timer;
  let sending = false;

  const read = text => new DOMParser().parseFromString(text, "text/html");
  const typed = () => [...place.querySelectorAll("input:not([type=hidden]), textarea")].filter(field => field.id && field.value !== field.defaultValue);
  const busy = () => typed().length > 0 || place.querySelector("details[open], .held") || document.activeElement?.matches("select, input, textarea");

  function swap(page, sent) {
    const fresh = page.querySelector("[data-room]");
    const old = told("room");
    if (!fresh || !old) return location.reload();
    const kept = typed().filter(field => field.form !== sent).map(field => [field.id, field.value]);
    const focus = document.activeElement?.id;
    const within = old.contains(document.activeElement);
    old.replaceWith(fresh);
    for (const [id, value] of kept) {
      const field = document.getElementById(id);
      if (field) field.value = value;
    }
    if (within) (fresh.querySelector("#erreurs") ?? document.getElementById(focus) ?? fresh)?.focus({ preventScroll: !fresh.querySelector("#erreurs") });
    if (page.title) document.title = page.title;
    told("moved").hidden = true;
    told("said").textContent = (fresh.querySelector("#erreurs h2") ?? fresh.querySelector("[data-news]"))?.textContent ?? "";
    tag = "";
    count();
  }

  async function again() {
    const answer = await fetch(location.href, { credentials: "same-origin" });
    if (answer.ok) swap(read(await answer.text()));
  }

  async function look() {
    clearTimeout(timer);
    try {
      if (!document.hidden && !sending) await ask();
      wait = every;
      told("lost").hidden = true;
    } catch {
      wait = Math.min(wait * 2, SLOWEST);
      told("lost").hidden = false;
    }
    timer = setTimeout(look, wait + Math.random() * 1000);
  }

  async function ask() {
    const answer = await fetch(place.dataset.now, { credentials: "same-origin", redirect: "manual", cache: "no-store", headers: tag ? { "If-None-Match": tag } : {} });
    if (answer.status === 304) return;
    if (!answer.ok) throw new Error(String(answer.status));
    const part = read(await answer.text());
    const first = !tag;
    tag = answer.headers.get("ETag") ?? "";
    const shape = part.querySelector("[data-shape]")?.dataset.shape;
    if (shape && shape !== told("room")?.dataset.shape) {
      if (typed().length) told("moved").hidden = false;
      else await again();
      return;
    }
    if (place.dataset.follow === "whole" && !first && !busy()) return again();
    told("live").replaceChildren(...part.body.childNodes);
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
      if (answer.redirected && new URL(answer.url).pathname !== location.pathname) return location.assign(answer.url);
      swap(page, form);
    } catch {
      told("lost").hidden = false;
    } finally {
      sending = false;
    }
  });

  function count() {
    const field = place.querySelector("textarea[maxlength]");
    const left = told("count");
    if (field && left) left.textContent = place.dataset.left.replace("#", field.maxLength - field.value.length);
  }

  place.addEventListener("input", count);
  document.addEventListener("visibilitychange", () => { if (!document.hidden) look(); });
  count();
  timer = setTimeout(look, every);
}
