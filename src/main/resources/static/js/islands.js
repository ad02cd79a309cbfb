// Starts each island of the page: an element with data-island="find-as-you-type" gets the module of that name.
// Without this file every page works; islands only smooth.
for (const place of document.querySelectorAll("[data-island]")) {
  const module = place.dataset.module;
  if (module) import(module).then(island => island.start(place));
}
// A form sent once is not sent again by a second click.
document.addEventListener("submit", event => {
  const form = event.target;
  if (form.dataset.sent && form.method === "post") { event.preventDefault(); return; }
  if (form.method === "post") {
    form.dataset.sent = "yes";
    addEventListener("pageshow", () => delete form.dataset.sent, { once: true });
  }
});
