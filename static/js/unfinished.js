// Keeps work that goes on elsewhere up to date on its page: fetches the page again while
// something is unfinished, and puts what it says now in the place of what it said.

const AT_FIRST = 4000; // milliseconds from one look to the next
const AT_LAST = 60_000;
const SLOWER = 1.1; // what takes long is looked at less and less often

const unfinished = () => document.querySelector("[data-unfinished]");

// Nothing moves under somebody's fingers.
const isInUse = (place) => place.contains(document.activeElement);

async function renew(place) {
  const answer = await fetch(location.href, { redirect: "error" });
  if (!answer.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const fresh = page.getElementById(place.id);
  if (!fresh || isInUse(place)) return;
  place.replaceWith(document.importNode(fresh, true));
  if (!unfinished())
    document.getElementById(`${place.id}-status`).textContent = place.dataset.unfinished;
}

async function watch(wait) {
  const place = unfinished();
  if (!place) return;
  // Without a line the next look may have one.
  if (!document.hidden && !isInUse(place)) await renew(place).catch(() => {});
  const next = Math.min(wait * SLOWER, AT_LAST);
  setTimeout(watch, next, next);
}

setTimeout(watch, AT_FIRST, AT_FIRST);
