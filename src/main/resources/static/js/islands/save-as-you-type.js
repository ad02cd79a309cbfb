// Saves a form while it is being filled in, and says so. Without this file it is saved at each step.
// data-draft: where to; data-saved, data-unsaved: the words.
export function start(form) {
  const told = form.querySelector("[data-told]");
  let waiting = 0;
  let last = body(form);

  const save = async () => {
    const now = body(form);
    if (now === last) return;
    try {
      const answer = await fetch(form.dataset.draft, { method: "POST", body: new URLSearchParams(now), keepalive: true });
      if (answer.ok) last = now;
      tell(answer.ok);
    } catch {
      tell(false);
    }
  };
  const tell = saved => { if (told) told.textContent = saved ? form.dataset.saved : form.dataset.unsaved; };

  form.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(save, 1500);
  });
  addEventListener("visibilitychange", () => { if (document.visibilityState === "hidden") save(); });
}

function body(form) {
  return new URLSearchParams(new FormData(form)).toString();
}
