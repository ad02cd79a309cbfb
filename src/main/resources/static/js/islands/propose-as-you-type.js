// Proposes what may be meant while a name is typed: asks the form's own page for its proposals, and keeps what was chosen among them.
// Without it the button beside the field asks for them. data-unreached: what is said when they do not come.
const WAIT = 180;

export function start(form) {
  const look = form.querySelector("[data-look]");
  const field = form.elements.organisation_name;
  const results = form.querySelector("[data-results]");
  const said = form.querySelector("[data-said]");
  let timer;
  let running;

  async function propose() {
    clearTimeout(timer);
    running?.abort();
    running = new AbortController();
    const from = new URL(form.action);
    from.search = new URLSearchParams({ part: "results", [field.name]: field.value });
    try {
      const answer = await fetch(from, { signal: running.signal, credentials: "same-origin" });
      if (!answer.ok) throw new Error(String(answer.status));
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const chosen = results.querySelector("input:checked")?.value;
      results.replaceChildren(...page.body.childNodes);
      const again = [...results.querySelectorAll("input")].find(one => one.value === chosen);
      if (again && chosen !== "new") again.checked = true;
      said.textContent = results.querySelector("[data-count]")?.textContent ?? "";
    } catch (trouble) {
      if (trouble.name !== "AbortError") said.textContent = form.dataset.unreached;
    }
  }

  // The button no longer sends the form: Enter in a name then notes the presence, and in the organisation proposes at once.
  look.type = "button";
  look.addEventListener("click", propose);
  field.addEventListener("keydown", event => {
    if (event.key !== "Enter" || event.isComposing) return;
    event.preventDefault();
    propose();
  });
  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(propose, WAIT);
  });
}
