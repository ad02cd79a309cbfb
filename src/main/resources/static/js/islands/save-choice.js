// Saves a choice as soon as it is tapped, one line at a time. Without it the button saves all.
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
    }
  });

  function move(from, to) {
    for (const count of counts) {
      const change = (count.dataset.count === to ? 1 : 0) - (count.dataset.count === from ? 1 : 0);
      count.textContent = String(Number(count.textContent.replace(/\D/g, "")) + change);
    }
  }
}
