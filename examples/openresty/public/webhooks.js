// The received webhooks, newest first; polls for new ones while the page is visible.

const SECONDS = 2;

const list = document.getElementById("events");
const status = document.getElementById("status");

// What a message says, or which keys were pressed.
function contentOf({ text, digit, digits }) {
  if (text) return `“${text}”`;
  if (digit) return `key ${digit}`;
  return digits ? `keys ${digits}` : "";
}

function row(event) {
  const item = document.getElementById("event").content.firstElementChild.cloneNode(true);
  const show = (selector, text) => { item.querySelector(selector).textContent = text; };
  show("strong", event.event_type);
  show("p", contentOf(event));
  show("time", new Date(event.occurred_at).toLocaleTimeString());
  item.querySelector("time").dateTime = event.occurred_at;
  show("small span", event.signed_by);
  show("code", event.id);
  return item;
}

let shown;

async function show() {
  const response = await fetch("api/webhooks");
  const { data } = await response.json();
  status.textContent = data.length === 0
    ? "None yet." : "Newest first. Webhooks without a valid signature are refused.";
  // Unchanged content is not read out again.
  const ids = data.map(({ id }) => id).join();
  if (ids === shown) return;
  shown = ids;
  list.replaceChildren(...data.map(row));
}

async function look() {
  try {
    if (!document.hidden) await show();
  } catch {
    status.textContent = "The server cannot be reached.";
  }
  setTimeout(look, SECONDS * 1000);
}

look();
