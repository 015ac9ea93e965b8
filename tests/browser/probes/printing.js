// Whether a page on paper says what it is, whole, and nothing that only a screen needs.

const ONLY_ON_SCREEN = "nav, .govuk-button, .govuk-skip-link, .site-footer, .saving, .actions, " +
  "button, [data-copy], .js-only";
const WHOLE = "tr, .question, .card, .govuk-summary-list__row, .govuk-panel, .notice, " +
  ".diagnostic-ladder, .diagnostic-picture, .diagnostic-facts__row";

function missing() {
  return ["h1", "main", ".site-header__made"]
    .filter((css) => !page.shown(css).length)
    .map((css) => `is not printed: ${css}`);
}

function needless() {
  return page.shown(ONLY_ON_SCREEN).map((each) => `is printed: ${page.describe(each)}`);
}

// Levels keep the colours of their rungs, white on dark blue for the highest.
function coloured() {
  return [...new Set(page.texts().map(({ element }) => element))]
    .filter((each) => !each.closest(".level--3") && getComputedStyle(each).color !== "rgb(0, 0, 0)")
    .map((each) => `is not black: ${page.describe(each)}`);
}

function dark() {
  const isLight = (colour) => /^rgba\(.*, 0\)$|^rgb\(255, 255, 255\)$/.test(colour);
  return page
    .shown()
    .filter((each) => !each.closest("svg, .level, .diagnostic-ladder"))
    .filter((each) => !isLight(getComputedStyle(each).backgroundColor))
    .map((each) => `is not on white: ${page.describe(each)}`);
}

function broken() {
  const problems = page
    .shown(WHOLE)
    .filter((each) => getComputedStyle(each).breakInside !== "avoid")
    .map((each) => `breaks between pages: ${page.describe(each)}`);
  for (const each of page.shown("thead"))
    if (getComputedStyle(each).display !== "table-header-group")
      problems.push(`its head is not repeated: ${page.describe(each)}`);
  for (const each of page.shown("h1, h2, h3, caption"))
    if (getComputedStyle(each).breakAfter !== "avoid") problems.push(`may end a page: ${page.describe(each)}`);
  return problems;
}

function folded() {
  return [...document.querySelectorAll("details")]
    .filter((each) => each.checkVisibility() && !page.isShown(each.lastElementChild))
    .map((each) => `stays folded: ${page.describe(each)}`);
}

offer("paper", () => [...sideways(), ...cutOff()]);
offer("printing", () => [
  ...missing(),
  ...needless(),
  ...coloured(),
  ...dark(),
  ...broken(),
  ...folded(),
]);
