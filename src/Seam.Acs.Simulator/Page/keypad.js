// The keypad: a PIN by its keys or typed, and what the door says to it.

import { moveDoor } from "./doors.js";
import { find, make } from "./dom.js";
import { tryDoor } from "./simulator.js";

const form = find("keypad");
const pin = find("pin");
const outcome = find("outcome");
const place = find("chosen-door").querySelector("strong");

let door = null;

/** Sets the door at which the keypad is. */
export function setDoor(chosen) {
  if (door?.id !== chosen?.id) outcome.replaceChildren();
  door = chosen;
  place.textContent = chosen?.name ?? "no door";
  form.querySelector("[type=submit]").disabled = !chosen;
}

/** Tries a door with `{ pin }` or `{ card_number }`, and shows what happens. */
export async function tryWith(chosen, key) {
  setDoor(chosen);
  if (key.pin !== undefined) pin.value = key.pin;
  if (!chosen) return;
  if (key.pin === "") {
    show("refused", "No PIN", "Type a PIN first.");
    pin.focus();
    return;
  }
  try {
    const trial = await tryDoor(chosen.id, key);
    moveDoor(chosen.id, trial.opened);
    show(trial.opened ? "opened" : "refused", `${chosen.name} ${trial.opened ? "opens" : "stays shut"}`, trial.reason);
  } catch (failure) {
    show("refused", "The simulator did not answer", failure.message);
  }
}

function show(kind, title, reason) {
  outcome.className = "outcome " + kind;
  const mark = make("span", { class: "mark", "aria-hidden": "true" }, kind === "opened" ? "✓" : "✕");
  outcome.replaceChildren(mark, make("div", {}, make("strong", {}, title), make("span", {}, reason)));
  form.scrollIntoView({ block: "nearest" });
}

function press(key) {
  if (key === "clear") pin.value = "";
  else if (key === "back") pin.value = pin.value.slice(0, -1);
  else if (pin.value.length < pin.maxLength) pin.value += key;
}

function key(text, name, label) {
  return make("button", { type: "button", "aria-label": label, onclick: () => press(name) }, text);
}

const digits = [..."123456789"].map(digit => key(digit, digit));
find("keys").append(...digits, key("C", "clear", "Clear the PIN"), key("0", "0"), key("⌫", "back", "Delete the last digit"));

form.addEventListener("submit", event => {
  event.preventDefault();
  tryWith(door, { pin: pin.value.trim() });
});
