// While a proposal is written, shows the published ones that look like it: asks the page data-from for them, and says how many came.
// Without it the button below the question asks. data-unreached: what is said when they do not come.
const WAIT = 600;

export function start(form) {
  const look = form.querySelector("[data-look]");
  const results = form.querySelector("[data-results]");
  const said = form.querySelector("[data-said]");
  const watched = ["title", "question"].map(name => form.elements[name]);
  let timer;
  let running;

  async function suggest() {
    clearTimeout(timer);
    running?.abort();
    running = new AbortController();
    const from = new URL(form.dataset.from, location.href);
    from.search = new URLSearchParams({ part: "results", ...Object.fromEntries(watched.map(field => [field.name, field.value])) });
    try {
      const answer = await fetch(from, { signal: running.signal, credentials: "same-origin" });
      if (!answer.ok) throw new Error(String(answer.status));
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      results.replaceChildren(...page.body.childNodes);
      said.textContent = results.querySelector("[data-count]")?.textContent ?? "";
    } catch (trouble) {
      if (trouble.name !== "AbortError") said.textContent = form.dataset.unreached;
    }
  }

  look.type = "button";
  look.addEventListener("click", suggest);
  for (const field of watched) {
    field.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(suggest, WAIT);
    });
  }
}
