// Sends the answers that wait: one request at a time, in order, each until it is
// answered. The same request again changes nothing, so a lost answer doubles nothing.

import { answerName, answers, device, drop, get, put } from "./device.js";

export const PATIENCE = 8000; // milliseconds; over 2G an answer takes two seconds
const LONGEST_PAUSE = 60000;
const MOST_KEPT_ALIVE = 60000; // bytes; of a page that is left, browsers send no more
const FOR_GOOD = [403, 404, 410, 413]; // sending it again would not help

export const listeners = { state() {}, reply() {} };

let failures = 0;
let retry;
let running = null;

export let isStopped = false;
export const isDown = () => failures > 0 || !navigator.onLine;
export const unsent = () => answers().filter((each) => !each.done);
export const waiting = () => unsent().filter((each) => !each.problem && !each.conflict);

// `greeting` is sent when nothing waits: it tells whether the line and the link work,
// and what other devices have changed.
export function deliver(greeting) {
  running ??= attempt(greeting).finally(() => {
    running = null;
    if (!isDown() && !isStopped && waiting().length) deliver();
  });
  return running;
}

// The page is being left: what waits goes along, and again from the next page.
export function hurry() {
  const request = running || isStopped ? null : nextRequest();
  if (request) post(request).catch(() => {});
}

async function attempt(greeting) {
  clearTimeout(retry);
  if (isStopped) return false;
  try {
    await alone(() => sendAll(greeting));
    failures = 0;
    return true;
  } catch (error) {
    isStopped = FOR_GOOD.includes(error.status);
    if (isStopped) listeners.state("stopped", error.message);
    else {
      failures += 1;
      const pause = Math.min(1000 * 2 ** failures, LONGEST_PAUSE);
      retry = setTimeout(() => deliver(greeting), pause);
      listeners.state("waiting", error.status && error.message);
    }
    return false;
  }
}

// One tab sends at a time. Where that cannot be had, or a tab that has fallen asleep
// does not let go, two may send the same at worst, which changes nothing.
async function alone(send) {
  const impatience = new AbortController();
  const timer = setTimeout(() => impatience.abort(), PATIENCE);
  let isAlone = !navigator.locks;
  const sendNow = () => {
    clearTimeout(timer);
    isAlone = true;
    return send();
  };
  if (isAlone) return sendNow();
  try {
    const { signal } = impatience;
    return await navigator.locks.request(device.key, { signal }, sendNow);
  } catch (error) {
    if (isAlone) throw error;
    return sendNow();
  }
}

async function sendAll(greeting) {
  let request = nextRequest() ?? greeting;
  while (request) {
    listeners.state("saving");
    settle(request, await post(request));
    request = nextRequest();
  }
}

function nextRequest() {
  const sent = get("sent");
  if (sent) return sent;
  const [first] = waiting();
  if (!first) return null;
  const { section, base } = first;
  const fields = Object.fromEntries(
    waiting()
      .filter((each) => each.section === section && each.base === base)
      .map((each) => [each.field, each.value]),
  );
  put("sent", { section, base, fields });
  return { section, base, fields };
}

async function post({ section, base, fields }) {
  const body = new URLSearchParams({ ...fields, _revision: base });
  return ask(`${device.hub}/${section}${location.search}`, body);
}

// What the site answers as JSON; anything else, as a hotel's sign-in page, is none.
export async function ask(url, body) {
  const impatience = new AbortController();
  const timer = setTimeout(() => impatience.abort(), PATIENCE);
  try {
    const response = await fetch(url, {
      method: "POST",
      headers: { Accept: "application/json" },
      body,
      keepalive: String(body).length < MOST_KEPT_ALIVE,
      signal: impatience.signal,
    });
    const reply = await response.json();
    if (response.ok) return reply;
    throw Object.assign(new Error(reply.text), { status: response.status });
  } finally {
    clearTimeout(timer);
  }
}

function settle(request, reply) {
  const { section, fields } = request;
  for (const [field, value] of Object.entries(fields)) {
    const name = answerName(section, field);
    const answer = get(name);
    if (!answer) continue; // submitted or left in another tab
    const isSame = answer.value === value;
    if (field in reply.conflicts) answer.conflict = reply.revision;
    else if (field in reply.problems) {
      if (isSame) answer.problem = reply.problems[field];
    } else if (isSame) answer.done = reply.revision;
    else answer.base = reply.revision; // given meanwhile: it replaces what was sent
    put(name, answer);
  }
  drop("sent");
  put("reply", { request, reply }); // for the other tabs
  drop("reply");
  listeners.reply(request, reply);
}
