// One section: keeps every answer as it is given, and shows what became of it.

import { answerName, answers, device, drop, get, onChange, put } from "./device.js";
import { deliver, isStopped, listeners, PATIENCE } from "./sending.js";
import { go, isCopy, say, sayings, start } from "./answering.js";

const AFTER_CHOOSING = 500; // milliseconds: rows of a grid are chosen one after another
const AFTER_TYPING = 1500;

const { section } = device;
const form = document.getElementById("answers");
const revision = form.elements._revision;
const shown = () => Number(revision.value);
const nameOf = (field) => answerName(section, field);
const isOurs = ({ name, type }) => name && !name.startsWith("_") && type !== "submit";
const controls = (field) => [...form.elements].filter((each) => each.name === field);
const answersHere = () => answers().filter((each) => each.section === section);
const greeting = () => ({ section, base: shown(), fields: {} });

function valueOf(field) {
  const [first, ...others] = controls(field);
  if (first.type !== "radio") return first.value;
  return [first, ...others].find((each) => each.checked)?.value ?? "";
}

// What a text or a list had when the page came.
function firstValueOf(control) {
  const options = [...(control.options ?? [])];
  const first = options.find((each) => each.defaultSelected) ?? options[0];
  return first ? first.value : control.defaultValue;
}

function show(field, value) {
  for (const each of controls(field)) {
    if (each.type === "radio") each.checked = value !== "" && each.value === value;
    else {
      each.value = value;
      if (value) each.closest("details")?.setAttribute("open", "");
    }
  }
}

// Where messages about a field belong: under its label, or under the question.
function labelOf(field) {
  const [control] = controls(field);
  if (control.type !== "radio") return control.labels[0];
  const row = document.getElementById(`${field}-label`);
  return row ?? control.closest("fieldset").querySelector("legend");
}

function tell(kind, field, text) {
  const id = `${field}-${kind}`;
  const [control] = controls(field);
  document.getElementById(id)?.remove();
  if (control.type !== "radio") {
    const group = control.closest(".govuk-form-group");
    if (kind === "error")
      group.classList.toggle("govuk-form-group--error", Boolean(text));
    if (control.getAttribute("aria-describedby") === id)
      control.removeAttribute("aria-describedby");
  }
  if (!text) return;
  const message = document.createElement("p");
  message.id = id;
  message.className = kind === "error" ? "govuk-error-message" : "moved";
  if (kind === "error") {
    const forEars = document.createElement("span");
    forEars.className = "govuk-visually-hidden";
    forEars.textContent = sayings.error;
    message.append(forEars, " ");
  }
  message.append(text);
  labelOf(field).after(message);
  if (control.type !== "radio") control.setAttribute("aria-describedby", id);
}

function inWordsOf(control) {
  const option = control.type === "radio" ? control.labels[0] : control.selectedOptions?.[0];
  return option ? option.textContent.trim() : control.value;
}

// What a list of unsent answers says of this one.
function inWords(field) {
  const [first] = controls(field);
  const chosen = controls(field).find((each) => each.checked);
  const answer = first.type === "radio" && !chosen ? "" : inWordsOf(chosen ?? first);
  const question = first.closest("fieldset").querySelector("legend").textContent;
  const row = document.getElementById(`${field}-label`)?.textContent;
  const parts = [question, row, answer].filter(Boolean);
  return parts.map((each) => each.trim().replace(/\s+/g, " ")).join(" – ");
}

function keep(field, changes = {}) {
  const value = valueOf(field);
  const before = get(nameOf(field));
  if (before?.done && before.value === value) return;
  const seen = before?.done ? Math.max(shown(), before.done) : before?.base;
  const at = Math.max(Date.now(), ...answers().map((each) => each.at + 1));
  const { conflict } = before ?? {};
  const text = inWords(field);
  const answer = { section, field, value, base: seen ?? shown(), at, text, conflict };
  put(nameOf(field), { ...answer, ...changes });
}

let timer;

function sendIn(milliseconds) {
  clearTimeout(timer);
  timer = setTimeout(deliver, milliseconds);
}

form.addEventListener("input", ({ target }) => {
  if (!isOurs(target)) return;
  keep(target.name);
  tell("note", target.name, "");
  const mine = document.querySelector(`[id="conflict-${target.name}"] [data-mine]`);
  if (mine) mine.textContent = inWordsOf(target);
  // An address half written is no address: it goes when it is left.
  if (target.type === "url") return;
  sendIn(target.type === "radio" ? AFTER_CHOOSING : AFTER_TYPING);
});

form.addEventListener("change", ({ target }) => {
  const conflict = target.closest(".conflict");
  if (conflict) choose(conflict.dataset, target.value);
  if (conflict || isOurs(target)) sendIn(AFTER_CHOOSING);
});

// The respondent has seen both answers: whichever counts replaces the other.
function choose(box, choice) {
  const { field, kept } = box;
  if (choice === "kept") box.mine ??= valueOf(field);
  show(field, choice === "kept" ? kept : (box.mine ?? valueOf(field)));
  // Not newer than what was shown: a third answer meanwhile is asked about again.
  const { conflict: seen, done } = get(nameOf(field)) ?? {};
  keep(field, { base: seen ?? done ?? shown(), conflict: undefined });
}

listeners.reply = (request, reply) => {
  delete document.documentElement.dataset.kept;
  if (request.section === section) update(request, reply);
  if (openHere().some((each) => each.conflict)) say("choose", sayings.choose);
  else if (openHere().length) say("wrong", sayings.wrong);
  else say("saved", reply.saved);
};

// What the respondent has to choose or to correct on this page.
const openHere = () =>
  answersHere().filter((each) => each.conflict || each.problem);

function update(request, reply) {
  for (const [field, { value, note }] of Object.entries(reply.changed)) {
    const answer = get(nameOf(field));
    if (answer && !answer.done) continue; // it waits, and will meet the other
    if (answer) put(nameOf(field), { ...answer, value, done: reply.revision });
    // An institution that joined after the page was opened has no field here.
    if (!controls(field).length || valueOf(field).trim() === value) continue;
    show(field, value);
    tell("note", field, note);
  }
  for (const field of Object.keys(request.fields)) {
    tell("error", field, reply.problems[field]);
    if (field in reply.conflicts) showConflict(field, reply.conflicts[field].html);
  }
  if (request.base <= shown()) revision.value = Math.max(shown(), reply.revision);
}

function showConflict(field, html) {
  document.getElementById(`conflict-${field}`)?.remove();
  const question = labelOf(field).closest("fieldset");
  const others = [...question.querySelectorAll(".conflict")];
  const above = others.pop() ?? question.querySelector("legend");
  above.insertAdjacentHTML("afterend", html);
}

onChange((name, answer) => {
  if (name === "reply") listeners.reply(answer.request, answer.reply);
  else if (name.startsWith(nameOf("")) && controls(answer.field).length)
    show(answer.field, answer.value);
});

// What was answered without an event: before this script was there, or by a program
// that fills in forms.
function notice() {
  for (const each of [...form.elements].filter(isOurs)) {
    const isChosen = each.checked && !each.defaultChecked;
    if (each.type === "radio" ? isChosen : each.value !== firstValueOf(each))
      keep(each.name);
  }
}

// What is on the page already, and what an earlier page left behind.
function restore() {
  notice();
  for (const { dataset } of form.querySelectorAll(".conflict")) {
    const isNew = !get(nameOf(dataset.field));
    if (isNew) keep(dataset.field, { base: 0, conflict: shown() });
  }
  for (const answer of answersHere()) {
    const { field, value, done, problem, conflict } = answer;
    if (done <= shown()) drop(nameOf(field));
    if (done <= shown() || !controls(field).length) continue;
    show(field, value);
    tell("error", field, problem);
    const isAsked = document.getElementById(`conflict-${field}`);
    // A conflict that the page does not show is told anew; what the site has lost
    // since it was saved, as after an older backup, is sent again.
    if (conflict) answer.conflict = isAsked ? shown() : undefined;
    else if (done && isCopy()) continue;
    else if (done) Object.assign(answer, { done: undefined, base: shown() });
    put(nameOf(field), answer);
  }
}

let isNative = false;

// The button leads on once everything is saved. Without a line it leads to pages that
// are kept. What has to be corrected or chosen the site shows, as without scripts.
form.addEventListener("submit", async (event) => {
  if (isNative) return;
  event.preventDefault();
  clearTimeout(timer);
  notice();
  say("saving", sayings.saving);
  const tooLong = new Promise((resolve) => setTimeout(resolve, PATIENCE + 1000));
  const isSent = await Promise.race([deliver(greeting()), tooLong]);
  const isOpen = openHere().length > 0;
  const button = event.submitter;
  // What an earlier wave's sheet said is saved as the whole page, as without scripts.
  const isWhole = "prefilled" in form.dataset || button?.hasAttribute("formaction");
  const leads = button && !isWhole;
  const to = leads && form.querySelector(`[data-to][value="${button.value}"]`);
  if (to && (!isSent || !isOpen) && !isStopped) await go(to.dataset.to);
  else if (isSent || isStopped) submitAsWithoutScripts(button);
  else say("stay", sayings.stay);
});

function submitAsWithoutScripts(button) {
  isNative = true;
  if (button) button.click();
  else form.submit();
}

addEventListener("pageshow", () => {
  isNative = false;
});

restore();
start(greeting());
