// Shows the lines that hold what is typed, whatever accents and capitals. Without it the field searches on the server.
const plain = text => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

export function start(place) {
  const field = place.querySelector("[data-filter]");
  const lines = [...place.querySelectorAll("[data-filtered]")].map(line => [line, plain(line.dataset.filtered)]);
  field.form.addEventListener("submit", event => event.preventDefault());
  field.addEventListener("input", () => {
    const words = plain(field.value).split(/\s+/).filter(Boolean);
    for (const [line, text] of lines) line.hidden = !words.every(word => text.includes(word));
  });
}
