// Every page of answering: says how far sending is, sends what waits, keeps copies of
// the pages for when there is no line, and deletes everything when it is over.

import {
  borrow,
  copying,
  device,
  forget,
  forgetCopies,
  get,
  isBorrowed,
  isKept,
  isSafe,
  keepCopies,
  onChange,
  put,
} from "./device.js";
import { ask, deliver, hurry, isDown, listeners, unsent, waiting } from "./sending.js";

export const sayings = document.getElementById("sayings").dataset;
export const isCopy = () => "kept" in document.documentElement.dataset;

const box = document.getElementById("saving");
let spoken;

// What is read aloud is only what is new: not each answer that is saved.
export function say(state, text) {
  box.dataset.state = state;
  box.querySelector(".saving__line").textContent = text;
  if (state === spoken || state === "saving") return;
  spoken = state;
  box.querySelector("[role=status]").textContent = text;
}

function sayState(state, text) {
  if (state === "saving") say(state, sayings.saving);
  else if (state === "stopped") say(state, `${text}. ${sayings.stopped}`);
  else if (waiting().length) {
    const where = isSafe() ? sayings.kept : sayings.keptHere;
    say(state, `${text ?? sayings.offline} ${where}`);
  }
}

listeners.state = sayState;

export async function go(url) {
  if (!isDown() || (await isKept(url))) location.assign(url);
  else say("stay", sayings.stay);
}

function list(title) {
  const lines = unsent().map((each) => `• ${each.text}`);
  return lines.length ? [title, ...lines].join("\n") : "";
}

const places = {
  hub() {
    const reload = () => location.reload();
    listeners.reply = () => waiting().length || reload(); // it shows what was just sent
    listeners.state = (state, text) =>
      state === "stopped" ? reload() : sayState(state, text);
    if (isCopy()) addEventListener("online", reload);
  },
  review() {
    const form = document.querySelector("form[action$='/submit']");
    form?.addEventListener("submit", (event) => submit(event, form));
    places.hub();
  },
  receipt: forget,
  refused() {
    forgetCopies();
    const proof = get("proof");
    const again = document.getElementById("see-receipt");
    if (proof && again) {
      again.elements._seen.value = proof;
      again.hidden = false;
    }
    const kept = document.getElementById("kept");
    if (unsent().length) {
      kept.hidden = false;
      kept.querySelector("textarea").value = list(sayings.unsent);
      kept.querySelector("[data-forget]").addEventListener("click", async () => {
        await forget();
        kept.hidden = true;
      });
    }
  },
};

let isSubmitting = false;

async function submit(event, form) {
  event.preventDefault();
  if (isSubmitting) return;
  isSubmitting = true;
  try {
    if (unsent().length) {
      const isSent = await deliver(); // then the review shows what it sent
      return say("stay", isSent ? list(sayings.unsent) : sayings.submit);
    }
    copying.abort();
    put("proof", form.elements._seen.value); // opens the receipt if the answer is lost
    say("saving", sayings.saving);
    const { next } = await ask(form.action, new URLSearchParams(new FormData(form)));
    location.assign(next);
  } catch (error) {
    if (error.status) form.submit(); // the page that says why
    else say("stay", sayings.submit);
  } finally {
    isSubmitting = false;
  }
}

function watchBorrowing(box) {
  box.checked = isBorrowed();
  box.addEventListener("change", () => borrow(box.checked));
}

// Leaving asks first when something would be lost.
function watchLeaving(form) {
  const warning = document.getElementById("leave-warning");
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const isSent = await deliver();
    const lost = list(sayings.lost);
    if (lost && warning.hidden) {
      warning.hidden = false;
      warning.textContent = lost;
      return;
    }
    await forget();
    if (isSent && navigator.onLine) form.submit();
    else {
      const main = document.querySelector("main");
      main.textContent = sayings.left;
      main.focus(); // what had it is gone
    }
  });
}

// Where there is no line, pages that are kept open, and others do not.
function watchLinks() {
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href]");
    const isHere = link?.pathname === location.pathname && link.hash;
    if (!link || isHere || !isDown() || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    go(link.href);
  });
}

// A window that alone has answers is not closed by mistake; its own links lose nothing.
function watchClosing() {
  let isOurs = false;
  const note = (event) => (isOurs = Boolean(event.target.closest("a, button")));
  document.addEventListener("click", note, true);
  addEventListener("beforeunload", (event) => {
    if (!isSafe() && !isOurs && waiting().length) event.preventDefault();
  });
}

export function start(greeting) {
  document.documentElement.classList.add("saves");
  const borrowed = document.getElementById("borrowed");
  if (borrowed) watchBorrowing(borrowed);
  const leave = document.getElementById("leave");
  if (leave) watchLeaving(leave);
  watchLinks();
  // Each tab tells it once: two that tell one another would not stop.
  onChange((name) => name === "lent" && !isBorrowed() && borrow(true));
  if (device.place === "refused") return;
  watchClosing();
  const again = () => deliver(isCopy() ? greeting : undefined);
  addEventListener("online", again);
  document.addEventListener("visibilitychange", again);
  addEventListener("pagehide", hurry);
  addEventListener("load", () => keepCopies().catch(() => {})); // full, or no line
  again();
}

places[device.place]?.();
if (device.place !== "section") start();
