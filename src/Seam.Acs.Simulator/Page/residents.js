// The people of the chosen system, and what they hold.

import { find, formatDay, make, renderInto } from "./dom.js";
import { tryWith } from "./keypad.js";
import { callApi } from "./simulator.js";

const list = find("residents");

const methods = { code: "PIN", card: "Card", mobile_key: "Mobile key", cloud_key: "Cloud key" };

const states = {
  works: "works",
  unassigned: "held by nobody",
  suspended: "suspended",
  not_issued: "not written yet",
  on_its_way: "not at the door yet",
  not_begun: "not begun",
  ended: "ended",
};

/** Shows the residents. `page` tells and changes which door is chosen, and reports failures. */
export function showResidents(system, apiKey, page) {
  const groups = new Map(system.groups.map(group => [group.id, group.name]));
  const doors = new Map(system.doors.map(door => [door.id, door]));
  const context = { ...page, apiKey, groups, doors };
  renderInto(list, [system, apiKey], () => [
    ...system.users.map(user => resident(user, context)),
    system.unassigned.length > 0 && nobody(system.unassigned, context),
    system.users.length + system.unassigned.length === 0 && make("p", { class: "quiet" }, "Nobody yet. A program can add users by the API."),
  ].filter(Boolean));
  const count = system.users.length;
  find("residents-count").textContent = `${count} ${count === 1 ? "person" : "people"}`;
}

function resident(user, context) {
  const belongsTo = user.group_ids.map(id => context.groups.get(id)).filter(Boolean);
  return make(
    "article",
    { class: user.is_suspended ? "resident suspended" : "resident", "aria-labelledby": "user-" + user.id },
    make(
      "div",
      { class: "person" },
      make("span", { class: "initials", "aria-hidden": "true" }, initials(user.name)),
      make(
        "div",
        {},
        make("h3", { id: "user-" + user.id }, user.name),
        make("p", { class: "quiet" }, [user.email, ...belongsTo].filter(Boolean).join(" · ") || "no e-mail"),
      ),
      suspendButton(user, context),
    ),
    credentials(user.credentials, context),
  );
}

function nobody(unassigned, context) {
  return make("article", { class: "resident", "aria-label": "Held by nobody" }, make("h3", {}, "Held by nobody"), credentials(unassigned, context));
}

function credentials(held, context) {
  if (held.length === 0) return make("p", { class: "quiet none" }, "holds nothing that opens a door");
  return make("ul", { class: "credentials" }, held.map(credential => credentialRow(credential, context)));
}

function credentialRow(credential, context) {
  const doors = credential.door_ids.map(id => context.doors.get(id)).filter(Boolean);
  const name = methods[credential.method] ?? credential.method;
  return make(
    "li",
    { class: "credential " + credential.state },
    make(
      "div",
      { class: "what" },
      make("span", { class: "quiet" }, name + (doors.length > 0 ? " · " : "")),
      make("span", {}, doors.map(door => door.name).join(", ")),
    ),
    make("code", {}, credential.code ?? credential.card_number ?? "–"),
    make("span", { class: "badge", title: period(credential) }, states[credential.state] ?? credential.state),
    (credential.code ?? credential.card_number) && doors.length > 0 ? tryButton(credential, doors, context) : make("span"),
  );
}

// At the chosen door where the credential is for it, and at the first of its doors otherwise.
function tryButton(credential, doors, context) {
  const [name, key] = credential.code
    ? [`PIN ${credential.code}`, { pin: credential.code }]
    : [`card ${credential.card_number}`, { card_number: credential.card_number }];
  const use = () => {
    const door = doors.find(candidate => candidate.id === context.chosenDoorId()) ?? doors[0];
    context.chooseDoor(door.id);
    tryWith(door, key);
  };
  const label = `Try ${name}, which is for ${doors.map(door => door.name).join(", ")}`;
  return make("button", { type: "button", id: "try-" + credential.id, "aria-label": label, onclick: use }, "Try");
}

function suspendButton(user, context) {
  const operation = user.is_suspended ? "unsuspend" : "suspend";
  const text = user.is_suspended ? "Unsuspend" : "Suspend";
  const call = () =>
    callApi(context.apiKey, "acs/users/" + operation, { acs_user_id: user.id }).catch(failure => context.report(failure.message));
  return make("button", { type: "button", id: "suspend-" + user.id, "aria-label": `${text}: ${user.name}`, onclick: call }, text);
}

function period(credential) {
  const end = credential.ends_at ? "until " + formatDay(credential.ends_at) : "without an end";
  return `From ${formatDay(credential.starts_at)} ${end}`;
}

const initials = name =>
  name
    .split(/\s+/)
    .filter(Boolean)
    .map(part => [...part][0])
    .filter((_, index, all) => index === 0 || index === all.length - 1)
    .join("")
    .toUpperCase();
