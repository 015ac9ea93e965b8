// What this device keeps of one personal link until it is submitted or left.
// What, where and for how long: docs/decisions/0006-saving-as-one-answers.md.

export const device = document.getElementById("device").dataset;

const prefix = `intersect:${device.key}:`;
const copies = device.hub.split("~")[0]; // the name that the worker knows them by

function storage(kind) {
  try {
    const found = window[kind];
    found[prefix] = "";
    delete found[prefix];
    return found;
  } catch {
    return null; // switched off, or full
  }
}

const tab = storage("sessionStorage");
const disk = storage("localStorage");
const memory = {}; // lost with the page: better than nothing
const stores = [tab, disk, memory].filter(Boolean);

// Nothing outlives the tab of somebody else's device, nor once answers are submitted.
export const isBorrowed = () => !device.pages || get("borrowed") === true;
export const isSafe = () => !isBorrowed() && Boolean(disk);

export function get(name) {
  const store = stores.find((each) => prefix + name in each);
  return store ? JSON.parse(store[prefix + name]) : null;
}

export function put(name, value) {
  const store = (isBorrowed() ? tab : disk) ?? memory;
  const text = JSON.stringify(value);
  for (const each of stores) if (each !== store) delete each[prefix + name];
  try {
    store[prefix + name] = text;
  } catch {
    delete store[prefix + name]; // no room
    memory[prefix + name] = text;
  }
}

export function drop(name) {
  for (const each of stores) delete each[prefix + name];
}

const names = () =>
  stores.flatMap((each) =>
    Object.keys(each)
      .filter((key) => key.startsWith(prefix))
      .map((key) => key.slice(prefix.length)),
  );

// Answers in the order in which they were given.
export const answers = () =>
  names()
    .filter((name) => name.startsWith("answer:"))
    .map(get)
    .sort((one, other) => one.at - other.at);

export const answerName = (section, field) => `answer:${section}/${field}`;

// Another tab of this browser changed something: its name, and what it is now.
export function onChange(tell) {
  addEventListener("storage", ({ key, newValue }) => {
    if (!key?.startsWith(prefix) || !newValue) return;
    tell(key.slice(prefix.length), JSON.parse(newValue));
  });
}

export async function borrow(isOn) {
  delete tab?.[`${prefix}borrowed`];
  if (!isOn) return;
  put("lent", true); // for the other tabs
  if (tab) tab[`${prefix}borrowed`] = "true";
  drop("lent");
  for (const name of names()) if (name !== "borrowed") put(name, get(name));
  await forgetCopies();
}

export async function forget() {
  for (const name of names()) if (name !== "borrowed") drop(name);
  await forgetCopies();
}

export async function forgetCopies() {
  copying.abort();
  if (!window.caches) return;
  await Promise.all([caches.delete(copies), caches.delete("static")]);
}

// Without a line this page can be opened all the same.
export async function isKept(url) {
  if (!navigator.serviceWorker?.controller) return false;
  const how = { cacheName: copies, ignoreSearch: true, ignoreVary: true };
  return Boolean(await caches.match(url, how));
}

export const copying = new AbortController();

// The pages to come first; nothing that is there already is fetched again.
export async function keepCopies() {
  if (!navigator.serviceWorker || isBorrowed()) return;
  const { worker, scope, pages } = device;
  await navigator.serviceWorker.register(worker, { scope });
  await navigator.serviceWorker.ready;
  await forgetOtherLanguage();
  const loaded = performance.getEntriesByType("resource").map((each) => each.name);
  const files = loaded.filter((each) => !each.includes("/r/"));
  await fetchMissing("static", [...files, new URL("section.js", import.meta.url)]);
  const all = pages.split(" ");
  const here = Math.max(all.indexOf(location.pathname), 0);
  await fetchMissing(copies, [...all.slice(here), ...all]);
}

// Another language was chosen: copies in the one before would come up without a line.
async function forgetOtherLanguage() {
  const { lang, dataset } = document.documentElement;
  if ("kept" in dataset || get("language") === lang) return;
  await caches.delete(copies);
  put("language", lang);
}

async function fetchMissing(name, urls) {
  const cache = await caches.open(name);
  for (const url of urls) {
    if (copying.signal.aborted) return;
    if (await cache.match(url, { ignoreVary: true })) continue;
    const response = await fetch(url, { signal: copying.signal });
    if (response.ok) await cache.put(url, response);
  }
}
