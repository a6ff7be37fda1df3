// The way to the simulator: its control API, Seam's API beneath it, and the notes of changes.

const root = "/_simulator/";

async function send(method, path, body, headers = {}) {
  const options = { method, headers };
  if (body !== undefined) {
    options.headers = { ...headers, "content-type": "application/json" };
    options.body = JSON.stringify(body);
  }
  const answer = await fetch(path, options);
  const json = await answer.json();
  if (!answer.ok) throw new Error(json.error?.message ?? json.error ?? `The simulator answered ${answer.status}.`);
  return json;
}

export const readState = () => send("GET", root + "state");
export const tryDoor = (doorId, key) => send("POST", `${root}doors/${doorId}/try`, key);
export const carryChanges = systemId => send("POST", `${root}systems/${systemId}/carry_changes`, {});
export const advanceClock = seconds => send("POST", root + "clock/advance", { seconds });
export const addFault = fault => send("POST", root + "faults", fault);
export const clearFaults = () => send("DELETE", root + "faults");

/** Calls an operation of Seam's API, as any program would. */
export const callApi = (apiKey, operation, parameters) =>
  send("POST", "/" + operation, parameters, { authorization: "Bearer " + apiKey });

/** Tells of each change, and whether the simulator can be heard at all. */
export function follow(changed, connected) {
  const stream = new EventSource(root + "stream");
  stream.addEventListener("change", changed);
  stream.addEventListener("open", () => connected(true));
  stream.addEventListener("error", () => connected(false));
}
