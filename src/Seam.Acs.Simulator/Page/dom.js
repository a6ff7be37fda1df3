// Small helpers for the page. Text is only ever set as text, so that no name in the building can become markup.

const svgSpace = "http://www.w3.org/2000/svg";

/** Finds an element of the page by its ID. */
export const find = id => document.getElementById(id);

/** Makes an element: attributes by name, `on…` as listeners, then children, which are elements or text. */
export function make(tag, attributes = {}, ...children) {
  return fill(document.createElement(tag), attributes, children);
}

/** The same for a part of a drawing. */
export function draw(tag, attributes = {}, ...children) {
  return fill(document.createElementNS(svgSpace, tag), attributes, children);
}

function fill(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, "");
    else if (value !== false && value !== null && value !== undefined) element.setAttribute(name, value);
  }
  element.append(...children.flat().filter(child => child !== null && child !== undefined && child !== false));
  return element;
}

const shown = new WeakMap();

/** Fills an element anew, but only where its data changed, and leaves the focus where it was. */
export function renderInto(element, data, children) {
  const key = JSON.stringify(data);
  if (shown.get(element) === key) return;
  shown.set(element, key);
  const focused = element.contains(document.activeElement) ? document.activeElement.id : "";
  element.replaceChildren(...children());
  if (focused) find(focused)?.focus();
}

/** Sets a text only where it differs: what is announced is announced once. */
export function setText(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

const dayFormat = new Intl.DateTimeFormat(undefined, { day: "numeric", month: "short", year: "numeric" });
const timeFormat = new Intl.DateTimeFormat(undefined, { hour: "2-digit", minute: "2-digit", second: "2-digit" });

export const formatDay = time => dayFormat.format(new Date(time));
export const formatTime = time => timeFormat.format(new Date(time));
