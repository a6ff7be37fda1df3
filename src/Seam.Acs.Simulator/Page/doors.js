// The doors of the chosen system: a wall of them, one of which is chosen for the keypad.

import { draw, find, make, renderInto } from "./dom.js";

const wall = find("doors");
const movingTime = 4000;

/** Draws the doors; `choose` is told of the one that is chosen. */
export function showDoors(system, chosenId, choose) {
  const none = () => make("p", { class: "quiet" }, "No doors of its own: it issues mobile keys for other systems.");
  renderInto(wall, [system.id, system.doors], () =>
    system.doors.length > 0 ? system.doors.map(door => doorCard(door, choose)) : [none()],
  );
  for (const radio of wall.querySelectorAll("input")) radio.checked = radio.value === chosenId;
  wall.classList.toggle("empty", system.doors.length === 0);
}

/** Has a door move: it swings open for a while, or shakes and stays shut. */
export function moveDoor(doorId, opened) {
  const card = find("door-" + doorId)?.closest(".door");
  if (!card) return;
  card.classList.remove("opened", "refused");
  // Read, so that the same movement starts once more.
  void card.offsetWidth;
  card.classList.add(opened ? "opened" : "refused");
  clearTimeout(card.timer);
  card.timer = setTimeout(() => card.classList.remove("opened", "refused"), movingTime);
}

function doorCard(door, choose) {
  const radio = make("input", {
    type: "radio",
    name: "door",
    id: "door-" + door.id,
    value: door.id,
    onchange: () => choose(door.id),
  });
  return make("label", { class: "door" }, radio, drawing(), make("span", { class: "plate" }, door.name));
}

function drawing() {
  return draw(
    "svg",
    { viewBox: "0 0 72 104", "aria-hidden": "true" },
    draw("circle", { class: "lamp", cx: 36, cy: 7, r: 4 }),
    draw("path", { class: "frame", d: "M8 104V40a28 24 0 0 1 56 0v64z" }),
    draw("path", { class: "room", d: "M14 104V41a22 19 0 0 1 44 0v63z" }),
    draw("path", { class: "light", d: "M14 104V41a22 19 0 0 1 44 0v63z" }),
    draw(
      "g",
      { class: "leaf" },
      draw("path", { class: "wood", d: "M14 104V41a22 19 0 0 1 44 0v63z" }),
      draw("path", { class: "pane", d: "M22 58V43a14 12 0 0 1 28 0v15z" }),
      draw("rect", { class: "panel", x: 22, y: 66, width: 28, height: 28, rx: 2 }),
      draw("circle", { class: "knob", cx: 52, cy: 72, r: 2.4 }),
    ),
  );
}
