// Moves a card into another group by dragging it, or by Enter in its list of groups. Without this file the list and its button do.
export function start(place) {
  let held;

  const group = event => event.target.closest?.("[data-group]");

  place.addEventListener("dragstart", event => {
    held = event.target.closest(".room-card");
    if (!held) return;
    held.classList.add("held");
    event.dataTransfer.effectAllowed = "move";
    event.dataTransfer.setData("text/plain", held.querySelector("p").textContent);
  });
  place.addEventListener("dragover", event => {
    const over = group(event);
    if (!held || !over) return;
    event.preventDefault();
    for (const one of place.querySelectorAll(".over")) one.classList.toggle("over", one === over);
    over.classList.add("over");
  });
  place.addEventListener("drop", event => {
    const into = group(event);
    if (!held || !into) return;
    event.preventDefault();
    move(held.querySelector(".room-move"), into.dataset.group);
  });
  place.addEventListener("dragend", () => {
    for (const one of place.querySelectorAll(".over, .held")) one.classList.remove("over", "held");
    held = undefined;
  });
  place.addEventListener("keydown", event => {
    if (event.key !== "Enter" || !event.target.matches(".room-move select")) return;
    event.preventDefault();
    event.target.form.requestSubmit();
  });

  function move(form, id) {
    const list = form.elements.cluster;
    if (list.value === id) return;
    list.value = id;
    form.requestSubmit();
  }
}
