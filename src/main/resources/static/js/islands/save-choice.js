// Saves a choice as soon as it is tapped, one line at a time, then says on every line what it changed. Without it the button saves all.
// data-effects: where the words of each line come from.
export function start(form) {
  if (form.dataset.now !== "yes") return;
  const said = form.querySelector("[data-said]");
  const token = form.querySelector("input[type=hidden]");
  const counts = [...document.querySelectorAll("[data-count]")];

  form.addEventListener("change", async event => {
    const group = event.target.closest("[data-save]");
    if (!group) return;
    const was = group.querySelector("input[type=hidden]");
    const body = new URLSearchParams({ mode: event.target.value, [token.name]: token.value });
    try {
      const answer = await fetch(group.dataset.save, { method: "POST", body, redirect: "manual" });
      if (answer.type !== "opaqueredirect") throw new Error(String(answer.status));
      move(was.value, event.target.value);
      was.value = event.target.value;
      said.textContent = form.dataset.saved;
    } catch {
      said.textContent = form.dataset.unsaved;
      return;
    }
    follow(group.closest("li").querySelector("[data-effect]"));
  });

  async function follow(own) {
    const answer = await fetch(form.dataset.effects, { credentials: "same-origin" }).catch(() => null);
    if (!answer?.ok) return;
    const now = new DOMParser().parseFromString(await answer.text(), "text/html");
    const words = new Map([...now.querySelectorAll("[data-effect]")].map(line => [line.dataset.effect, line.textContent]));
    for (const line of form.querySelectorAll("[data-effect]")) line.textContent = words.get(line.dataset.effect) ?? "";
    if (own.textContent) said.textContent = `${form.dataset.saved} ${own.textContent}`;
  }

  function move(from, to) {
    for (const count of counts) {
      const change = (count.dataset.count === to ? 1 : 0) - (count.dataset.count === from ? 1 : 0);
      count.textContent = String(Number(count.textContent.replace(/\D/g, "")) + change);
    }
  }
}
