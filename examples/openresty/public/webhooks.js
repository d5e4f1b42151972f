// The received webhooks, newest first; polls for new ones while the page is visible.

const SECONDS = 2;

const list = document.getElementById("events");
const status = document.getElementById("status");

function row({ id, event_type, occurred_at }) {
  const item = document.getElementById("event").content.firstElementChild.cloneNode(true);
  item.querySelector("strong").textContent = event_type;
  item.querySelector("time").textContent = new Date(occurred_at).toLocaleTimeString();
  item.querySelector("time").dateTime = occurred_at;
  item.querySelector("code").textContent = id;
  return item;
}

let shown;

async function show() {
  const response = await fetch("api/webhooks");
  const { data } = await response.json();
  status.textContent = data.length === 0
    ? "None yet." : "All of them are signed by Telnyx.";
  // Unchanged content is not read out again.
  if (data[0]?.id === shown) return;
  shown = data[0]?.id;
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
