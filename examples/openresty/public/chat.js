// The chat page: sends messages and shows replies as they arrive. Data from elsewhere is shown as
// text (textContent), never as HTML.

const [assistant, fresh, log, form, content, send, stop, status] =
  ["assistant", "fresh", "log", "form", "content", "send", "stop", "status"]
    .map((id) => document.getElementById(id));
const hint = matchMedia("(hover: none) and (pointer: coarse)").matches
  ? "" : "Enter sends, Shift+Enter begins a new line.";

const greetings = new Map();
let conversation; // the id, after the first message
let answering; // an AbortController while a reply arrives

// A failure with a message for the visitor.
class Problem extends Error {}

async function problemOf(response) {
  const isJSON = response.headers.get("Content-Type")?.startsWith("application/json");
  if (isJSON) return new Problem((await response.json()).message);
  if (response.status === 429) return new Problem("That was too fast. Please wait a little.");
  return new Problem(`The server answered with an error (${response.status}).`);
}

async function ask(path, options) {
  let response;
  try {
    response = await fetch(path, options);
  } catch (error) {
    if (error.name === "AbortError") throw error;
    throw new Problem("The server cannot be reached. Are you still online?");
  }
  if (!response.ok) throw await problemOf(response);
  return response;
}

// ---- Display -----------------------------------------------------------------

function stamp(name) {
  return document.getElementById(name).content.firstElementChild.cloneNode(true);
}

// Visitors who have scrolled up stay there.
function keepingUp(change) {
  const atEnd = log.scrollHeight - log.scrollTop - log.clientHeight < 40;
  change();
  if (atEnd) log.scrollTop = log.scrollHeight;
}

function showMessage(who, text, isMine) {
  const message = stamp("message");
  message.querySelector("h2").textContent = who;
  message.querySelector(".text").textContent = text;
  message.classList.toggle("mine", Boolean(isMine));
  keepingUp(() => log.append(message));
  return message;
}

function showProblem(place, error, tryAgain) {
  const problem = stamp("problem");
  problem.querySelector("p").textContent =
    error instanceof Problem ? error.message : `Something went wrong: ${error.message}`;
  problem.querySelector("button").addEventListener("click", tryAgain);
  keepingUp(() => place.append(problem));
}

function setAnswering(controller) {
  answering = controller;
  send.hidden = Boolean(controller);
  stop.hidden = !controller;
  status.textContent = controller ? "The assistant is answering …" : hint;
}

// ---- Conversation ------------------------------------------------------------

// The events in the body of a response: an empty line ends each.
async function* eventsOf(response) {
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return;
    const blocks = (rest + value).split("\n\n");
    rest = blocks.pop();
    for (const block of blocks) {
      const [, name, data] = block.match(/^event: (.*)\ndata: (.*)$/);
      yield { name, data: JSON.parse(data) };
    }
  }
}

async function receive(response, words) {
  const lost = new Problem("The connection was lost in the middle of the answer.");
  try {
    for await (const { name, data } of eventsOf(response)) {
      if (name === "conversation") conversation = data.id;
      if (name === "words") keepingUp(() => words.append(data.text));
      if (name === "failure") throw new Problem(data.message);
      if (name === "done") return;
    }
  } catch (error) {
    throw error instanceof TypeError ? lost : error;
  }
  throw lost;
}

async function talk(text) {
  const controller = new AbortController();
  setAnswering(controller);
  const message = showMessage(assistant.selectedOptions[0].textContent, "");
  // Screen readers wait for the whole reply instead of reading single words.
  message.setAttribute("aria-busy", "true");
  try {
    const response = await ask("api/chat", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({
        assistant_id: assistant.value, conversation_id: conversation, content: text,
      }),
      signal: controller.signal,
    });
    await receive(response, message.querySelector(".text"));
  } catch (error) {
    if (error.name === "AbortError") {
      message.querySelector(".text").append(" (stopped)");
    } else {
      showProblem(message, error, () => {
        if (answering) return;
        message.remove();
        content.focus();
        talk(text);
      });
    }
  } finally {
    message.removeAttribute("aria-busy");
    if (answering === controller) setAnswering(undefined);
  }
}

function begin() {
  answering?.abort();
  setAnswering(undefined);
  conversation = undefined;
  log.replaceChildren();
  const greeting = greetings.get(assistant.value);
  if (greeting) showMessage(assistant.selectedOptions[0].textContent, greeting);
}

async function loadAssistants() {
  log.replaceChildren();
  try {
    const { data, is_emulator } = await (await ask("api/assistants")).json();
    document.getElementById("notice").hidden = !is_emulator;
    if (data.length === 0) throw new Problem("There is no assistant to talk to yet.");
    for (const { id, name, greeting } of data) greetings.set(id, greeting);
    assistant.replaceChildren(...data.map(({ id, name }) => new Option(name, id)));
    assistant.disabled = false;
    begin();
  } catch (error) {
    showProblem(log, error, loadAssistants);
  }
}

// ---- Input -------------------------------------------------------------------

form.addEventListener("submit", (event) => {
  event.preventDefault();
  const text = content.value.trim();
  if (!text || answering || !assistant.value) return;
  content.value = "";
  content.focus();
  showMessage("You", text, true);
  talk(text);
});

content.addEventListener("keydown", (event) => {
  // During composition, Enter belongs to the input method.
  if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  form.requestSubmit();
});

stop.addEventListener("click", () => {
  answering?.abort();
  content.focus();
});

fresh.addEventListener("click", () => {
  begin();
  content.focus();
});

assistant.addEventListener("change", begin);

status.textContent = hint;
loadAssistants();
