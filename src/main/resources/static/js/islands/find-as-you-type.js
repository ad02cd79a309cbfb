// A search form whose results follow what is typed: fetches the page's own results part, and keeps the address in step.
// Without it the form is sent as any other.
const WAIT = 180;

export function start(form) {
  const results = document.querySelector("[data-results]");
  const said = form.querySelector("[data-said]");
  let timer;
  let running;

  async function find() {
    const fields = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (value) fields.set(name, value);
    const address = new URL(form.action);
    address.search = fields;
    running?.abort();
    running = new AbortController();
    const part = new URL(address);
    part.searchParams.set("part", "results");
    try {
      const answer = await fetch(part, { signal: running.signal, credentials: "same-origin" });
      if (!answer.ok) return form.submit();
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      results.replaceChildren(...page.body.childNodes);
      history.replaceState(null, "", address);
      said.textContent = results.querySelector("[data-count]")?.textContent ?? "";
    } catch (trouble) {
      if (trouble.name !== "AbortError") form.submit();
    }
  }

  form.addEventListener("input", event => {
    clearTimeout(timer);
    timer = setTimeout(find, event.target.type === "search" ? WAIT : 0);
  });
  form.addEventListener("submit", event => { event.preventDefault(); clearTimeout(timer); find(); });
}
