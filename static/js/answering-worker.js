// Shows the pages that a link's own scripts keep, when there is no line; never
// otherwise. It keeps nothing of a link unless those scripts have begun to.

const PATIENCE = 6000; // milliseconds until a kept copy is shown instead
const scope = new URL(registration.scope).pathname;
const files = new URL("..", location).pathname;

addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(clients.claim()));

addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== location.origin) return;
  const copies = copiesOf(request.url);
  if (request.mode === "navigate" && copies) event.respondWith(page(event, copies));
  else if (pathname.startsWith(files)) event.respondWith(file(event));
});

// The name of a link's copies; none of what opens with the code of a receipt.
function copiesOf(url) {
  const { pathname } = new URL(url);
  const [link] = pathname.slice(scope.length).split("/");
  const isKept = pathname.startsWith(scope) && link && !link.includes("~");
  return isKept ? scope + link : null;
}

async function page(event, copies) {
  const { request } = event;
  const { pathname } = new URL(request.url);
  const fresh = fetch(request);
  const kept = fresh.then((response) => keep(copies, pathname, response.clone()));
  event.waitUntil(kept.catch(() => {}));
  const how = { cacheName: copies, ignoreSearch: true, ignoreVary: true };
  const copy = await caches.match(pathname, how);
  if (!copy) return fresh;
  const tooLong = new Promise((resolve) => setTimeout(resolve, PATIENCE));
  return (await Promise.race([fresh.catch(() => null), tooLong])) ?? marked(copy);
}

async function keep(copies, pathname, response) {
  if ([404, 410].includes(response.status)) await caches.delete(copies);
  else if (response.ok && (await caches.has(copies)))
    await (await caches.open(copies)).put(pathname, response);
}

// The page says of itself that it is a copy.
async function marked(copy) {
  const text = (await copy.text()).replace("<html", "<html data-kept");
  return new Response(text, { headers: copy.headers });
}

async function file(event) {
  const { request } = event;
  try {
    const fresh = await fetch(request);
    if (fresh.ok) event.waitUntil(keepFile(event, fresh.clone()));
    return fresh;
  } catch (error) {
    const copy = await caches.match(request, { cacheName: "static", ignoreVary: true });
    if (copy) return copy;
    throw error;
  }
}

async function keepFile({ request, clientId }, response) {
  const client = await clients.get(clientId);
  const copies = client && copiesOf(client.url);
  if (!copies || !(await caches.has(copies))) return;
  await (await caches.open("static")).put(request, response);
}
