// What the simulator can be told besides the API: trouble on the line, and time.

import { find, setText } from "./dom.js";
import { addFault, advanceClock, clearFaults } from "./simulator.js";

const faults = {
  503: { kind: "status", status: 503 },
  429: { kind: "status", status: 429, retry_after: 1 },
  "drop-before": { kind: "drop", moment: "before_effect" },
  "drop-after": { kind: "drop", moment: "after_effect" },
};

const format = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "medium" });

// The building's clock may be ahead of this machine's.
let ahead = 0;

export function showConditions(state) {
  ahead = new Date(state.now) - new Date();
  const count = state.faults;
  setText(find("faults-state"), count === 0 ? "No trouble is set." : `${count} ${count === 1 ? "call" : "calls"} will meet trouble.`);
  find("variables").textContent = `SEAM_ENDPOINT=${state.address}\nSEAM_API_KEY=${state.api_key}`;
  tick();
}

/** Connects the controls; `report` is told of failures. */
export function conditions(report) {
  const fail = failure => report(failure.message);
  find("faults").addEventListener("submit", event => {
    event.preventDefault();
    const operation = find("fault-operation").value.trim();
    const fault = faults[find("fault-kind").value];
    const refused = failure => setText(find("faults-state"), failure.message);
    addFault(operation ? { ...fault, operation } : fault).catch(refused);
  });
  find("faults-clear").addEventListener("click", () => clearFaults().catch(fail));
  for (const button of find("advance").querySelectorAll("button"))
    button.addEventListener("click", () => advanceClock(Number(button.dataset.seconds)).catch(fail));
  setInterval(tick, 1000);
}

function tick() {
  const now = new Date(Date.now() + ahead);
  const clock = find("clock");
  clock.dateTime = now.toISOString();
  clock.textContent = format.format(now);
}
