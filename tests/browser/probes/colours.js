// Whether what colours tell is told without them, when the reader's own replace ours.

function systemColour(name) {
  const sample = document.body.appendChild(document.createElement("span"));
  sample.style.color = name;
  const { color } = getComputedStyle(sample);
  sample.remove();
  return color;
}

function hasLine(element, sides = ["Top", "Right", "Bottom", "Left"]) {
  const look = getComputedStyle(element);
  const canvas = systemColour("Canvas");
  return sides.every(
    (side) =>
      parseFloat(look[`border${side}Width`]) >= 1 &&
      look[`border${side}Style`] !== "none" &&
      look[`border${side}Color`] !== canvas,
  );
}

const BOXES = ".govuk-button, .govuk-tag, .level, .notice, .govuk-error-summary, .conflict, " +
  ".govuk-input, .govuk-textarea, .govuk-select, .govuk-panel, .card";
const LEFT_LINES = ".govuk-form-group--error, .govuk-inset-text, .diagnostic-steps__step";
const BARS = ".site-header__bar, .site-banner, .site-footer";

const without = (css, sides) =>
  page.shown(css).filter((each) => !hasLine(each, sides)).map((each) => `has no line: ${page.describe(each)}`);

function chosen() {
  return page.shown("input[type=radio]:checked, input[type=checkbox]:checked").flatMap((each) => {
    const mark = getComputedStyle(each.labels[0], "::after");
    const isDrawn = mark.opacity === "1" && parseFloat(mark.borderLeftWidth) > 0;
    return isDrawn ? [] : [`does not show that it is chosen: ${page.describe(each.labels[0])}`];
  });
}

function filled() {
  const ink = systemColour("CanvasText");
  const bars = page.shown(".diagnostic-ladder__bar").map((bar) => ({
    bar,
    isReached: bar.parentElement.matches(".diagnostic-ladder__step--reached"),
    colour: getComputedStyle(bar).backgroundColor,
  }));
  const squares = page.shown(".diagnostic-milestones__one").map((bar) => ({
    bar,
    isReached: bar.matches(".diagnostic-milestones__one--met"),
    colour: getComputedStyle(bar, "::before").backgroundColor,
  }));
  return [...bars, ...squares]
    .filter(({ isReached, colour }) => isReached !== (colour === ink))
    .map(({ bar }) => `filled or not, it looks the same: ${page.describe(bar.parentElement)}`);
}

function present() {
  const problems = [];
  for (const list of document.querySelectorAll(".site-menu, .language-switch")) {
    const line = (each) => getComputedStyle(each).borderBottomColor;
    const current = list.querySelector("[aria-current]");
    const others = [...list.querySelectorAll("a, button")].filter((each) => each !== current && page.isShown(each));
    if (current && others.some((each) => line(each) === line(current)))
      problems.push(`where one is looks like the rest: ${page.describe(list)}`);
  }
  return problems;
}

// Only pictures keep their own colours; text on a background would be lost.
function kept() {
  return page
    .shown()
    .filter((each) => !each.closest("svg") && getComputedStyle(each).forcedColorAdjust === "none")
    .map((each) => `keeps colours of its own: ${page.describe(each)}`);
}

offer("colours", () => [
  ...without(BOXES),
  ...without(LEFT_LINES, ["Left"]),
  ...without(BARS, page.shown(".site-footer").length ? [] : ["Bottom"]),
  ...chosen(),
  ...filled(),
  ...present(),
  ...kept(),
]);
