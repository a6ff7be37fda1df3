// The page: reads the state, shows it, and reads it again whenever the simulator tells of a change.

import { showActivity } from "./activity.js";
import { conditions, showConditions } from "./conditions.js";
import { showDoors } from "./doors.js";
import { find, make, renderInto, setText } from "./dom.js";
import { setDoor } from "./keypad.js";
import { showResidents } from "./residents.js";
import { carryChanges, follow, readState } from "./simulator.js";

let state = null;
let systemId = null;
let doorId = null;
let reading = false;
let isStale = false;

const system = () => state.systems.find(candidate => candidate.id === systemId) ?? state.systems[0];
const report = message => setText(find("connection"), message);

function chooseSystem(id) {
  systemId = id;
  doorId = null;
  show();
}

function chooseDoor(id) {
  doorId = id;
  show();
}

function show() {
  const chosen = system();
  systemId = chosen.id;
  const door = chosen.doors.find(candidate => candidate.id === doorId) ?? chosen.doors[0] ?? null;
  doorId = door?.id ?? null;
  renderInto(find("systems"), [state.systems.map(item => [item.id, item.name]), systemId], () => state.systems.map(systemButton));
  find("system-kind").textContent = `${chosen.type_name} · ${chosen.has_hub ? "with a hub" : "no hub"}`;
  showWaiting(chosen);
  showDoors(chosen, doorId, chooseDoor);
  setDoor(door);
  showResidents(chosen, state.api_key, { chosenDoorId: () => doorId, chooseDoor, report });
  showActivity(state.activity);
  showConditions(state);
}

function systemButton(item) {
  const isChosen = item.id === systemId;
  return make(
    "button",
    { type: "button", id: "system-" + item.id, "aria-pressed": String(isChosen), onclick: () => chooseSystem(item.id) },
    item.name,
  );
}

function showWaiting(chosen) {
  find("waiting").hidden = chosen.waiting === 0;
  const changes = chosen.waiting === 1 ? "1 change has" : `${chosen.waiting} changes have`;
  const why = chosen.has_hub ? "The hub is about to bring what is left." : "There is no hub: somebody must walk by.";
  setText(find("waiting-text"), chosen.waiting === 0 ? "" : `${changes} not reached the doors. ${why}`);
}

// Changes may come faster than they are read: then the state is read once more at the end.
async function refresh() {
  isStale = true;
  if (reading) return;
  reading = true;
  try {
    while (isStale) {
      isStale = false;
      state = await readState();
      show();
    }
  } catch (failure) {
    report(failure.message);
  } finally {
    reading = false;
  }
}

function connected(isConnected) {
  const status = find("connection");
  status.className = isConnected ? "live" : "lost";
  setText(status, isConnected ? "Live" : "Not connected. It goes on by itself once the simulator runs again.");
}

find("carry").addEventListener("click", () => carryChanges(systemId).catch(failure => report(failure.message)));
conditions(report);
follow(refresh, connected);
