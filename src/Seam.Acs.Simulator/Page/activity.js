// What happened, the newest first: events of the API and what was tried at the doors.

import { find, formatDay, formatTime, make, renderInto, setText } from "./dom.js";

const list = find("activity");
const latest = find("latest");
const marks = { event: "•", opened: "✓", refused: "✕" };

let known = null;

export function showActivity(activity) {
  const fresh = known ? activity.filter(item => !known.has(item.id)) : [];
  known = new Set(activity.map(item => item.id));
  renderInto(list, activity, () => activity.map(item => row(item, fresh.includes(item))));
  // The keypad announces trials itself.
  const events = fresh.filter(item => item.kind === "event");
  if (events.length > 0) setText(latest, announcement(events));
}

function row(item, isFresh) {
  return make(
    "li",
    { class: `${item.kind}${isFresh ? " fresh" : ""}` },
    make("span", { class: "mark", "aria-hidden": "true" }, marks[item.kind]),
    make(
      "div",
      {},
      make("p", {}, make("strong", {}, item.title), " ", make("time", { datetime: item.at, title: new Date(item.at).toLocaleString() }, when(item.at))),
      item.subject && make("p", { class: "quiet" }, item.subject),
    ),
  );
}

function announcement(events) {
  const text = `${events[0].title}: ${events[0].subject}`;
  return events.length === 1 ? text : `${events.length} events, the latest ${text}`;
}

const when = at => (formatDay(at) === formatDay(Date.now()) ? formatTime(at) : formatDay(at));
