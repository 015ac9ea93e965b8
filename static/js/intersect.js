// Small conveniences. Every page works without this file.

document.documentElement.classList.add("js-enabled");

function select(source) {
  source.focus();
  source.select();
}

async function copy(button) {
  const source = document.getElementById(button.dataset.copy);
  const status = document.getElementById(`${button.dataset.copy}-status`);
  try {
    await navigator.clipboard.writeText(source.value);
    status.textContent = button.dataset.copied;
  } catch {
    // Without permission or HTTPS there is no clipboard: leave the text selected.
    select(source);
    status.textContent = button.dataset.selected;
  }
}

// Hands a text to a messaging program; whoever changes their mind there is told nothing.
async function share(button) {
  const source = document.getElementById(button.dataset.share);
  try {
    await navigator.share({ text: source.value });
  } catch (error) {
    if (error.name !== "AbortError") select(source);
  }
}

if (navigator.share) {
  for (const button of document.querySelectorAll("[data-share]")) {
    button.hidden = false;
  }
}

// The link of a problem leads to a group of radios: go on to the radio to be chosen.
function focusFirstRadio(link) {
  const group = document.getElementById(decodeURIComponent(link.hash.slice(1)));
  const radio =
    group?.querySelector("input:checked") ?? group?.querySelector("input");
  radio?.focus({ preventScroll: true });
}

document.addEventListener("click", (event) => {
  const copyButton = event.target.closest("[data-copy]");
  if (copyButton) copy(copyButton);
  const shareButton = event.target.closest("[data-share]");
  if (shareButton) share(shareButton);
  if (event.target.closest("[data-print]")) window.print();
  const link = event.target.closest(".govuk-error-summary a[href^='#']");
  if (link) setTimeout(() => focusFirstRadio(link));
});

// What went wrong, or else what was just done, comes first.
const news = [".govuk-error-summary", ".notice[tabindex]"];
news.map((css) => document.querySelector(css)).find(Boolean)?.focus();
