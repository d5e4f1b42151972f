// Calls as they are spoken: shows the words of callers and assistants while they arrive. Everything
// is shown as text, never as HTML.

const log = document.getElementById("log");
const status = document.getElementById("status");

// The messages that are not complete yet, by call: { caller, assistant }.
const open = new Map();

// Readers who have scrolled up stay there.
function keepingUp(change) {
  const atEnd = log.scrollHeight - log.scrollTop - log.clientHeight < 40;
  change();
  if (atEnd) log.scrollTop = log.scrollHeight;
}

function note({ from }, text, isProblem) {
  const line = document.createElement("p");
  line.className = isProblem ? "problem" : "note";
  line.textContent = `${from}: ${text}`;
  log.append(line);
}

// Returns the text of the message that somebody is saying, which begins now if there is none.
function textOf(event, who) {
  const messages = open.get(event.call) ?? {};
  open.set(event.call, messages);
  if (!messages[who]) {
    const message = document.getElementById("message").content.firstElementChild.cloneNode(true);
    message.classList.toggle("mine", who === "caller");
    message.querySelector("h2").textContent =
      who === "caller" ? event.from : `Assistant to ${event.from}`;
    // Screen readers wait for the whole message instead of reading single words.
    message.setAttribute("aria-busy", "true");
    log.append(message);
    messages[who] = message;
  }
  return messages[who].querySelector(".text");
}

// Completes a message, if there is one.
function end({ call }, who) {
  const message = open.get(call)?.[who];
  if (!message) return undefined;
  message.removeAttribute("aria-busy");
  delete open.get(call)[who];
  return message;
}

const SHOW = {
  started: (event) => note(event, "the call begins"),
  hearing: (event) => { textOf(event, "caller").textContent = event.text; },
  heard(event) {
    textOf(event, "caller").textContent = event.text;
    end(event, "caller");
  },
  saying: (event) => textOf(event, "assistant").append(event.text),
  said: (event) => end(event, "assistant"),
  interrupted: (event) => end(event, "assistant")?.querySelector(".text").append(" (interrupted)"),
  key: (event) => note(event, `presses ${event.text}`),
  failed: (event) => note(event, event.text, true),
  ended(event) {
    end(event, "caller");
    end(event, "assistant");
    open.delete(event.call);
    note(event, "the call has ended");
  },
};

// The browser connects again by itself, and names the last event that it has.
const events = new EventSource("api/transcript");

events.addEventListener("open", () => {
  status.textContent = "Calls appear here as they are spoken.";
});

events.addEventListener("error", () => {
  status.textContent = "The server cannot be reached at the moment.";
});

events.addEventListener("message", ({ data }) => {
  const event = JSON.parse(data);
  keepingUp(() => SHOW[event.kind]?.(event));
});
