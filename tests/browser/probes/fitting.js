// Whether everything has its place: nothing cut off, covered, or too small to tap.

const LEAST_TARGET = 24; // CSS pixels, WCAG 2.5.8
const SLACK = 1.5; // letters reach a little out of their boxes

// Data tables may scroll sideways, in a region of their own that the keyboard reaches.
function scrollsByItself(element) {
  return ["auto", "scroll"].includes(page.of(element).overflowX) && element.tabIndex >= 0;
}

function sideways() {
  const { clientWidth, scrollWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const reaches = (each) => each.getBoundingClientRect().right > clientWidth + 0.5;
  return page
    .shown("body *")
    .filter((each) => reaches(each) && ![...each.children].some(reaches))
    .map((each) => `scrolls sideways (${scrollWidth} in ${clientWidth}): ${page.describe(each)}`);
}

function cutOff() {
  const problems = new Set();
  for (const { element, lines } of page.texts()) {
    for (let box = element; box !== document.documentElement; box = box.parentElement) {
      if (scrollsByItself(box)) break;
      const { display, overflowY } = page.of(box);
      if (["inline", "contents"].includes(display)) continue;
      const { left, right, top, bottom } = page.of(box).box;
      const isCut = !["visible", "auto"].includes(overflowY);
      for (const line of lines) {
        const quarter = line.height / 4; // of a line's box there is no ink in a quarter
        if (line.left < left - SLACK || line.right > right + SLACK)
          problems.add(`text reaches out of ${page.describe(box)}: ${page.describe(element)}`);
        else if (isCut && (line.top < top - quarter || line.bottom > bottom + quarter))
          problems.add(`text is cut by ${page.describe(box)}: ${page.describe(element)}`);
      }
    }
  }
  return [...problems];
}

const meet = (a, b, least) =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > least &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > least;

function overlapping(items, what) {
  const problems = new Set();
  // What stays in sight covers what is below it, wherever one has scrolled to.
  const sorted = items.filter(({ element }) => !page.of(element).isSticky).sort((a, b) => a.top - b.top);
  sorted.forEach((one, index) => {
    for (let next = index + 1; sorted[next]?.top < one.bottom; next += 1) {
      const other = sorted[next];
      const isInside = one.element.contains(other.element) || other.element.contains(one.element);
      if (one.element !== other.element && (what === "texts" || !isInside) && meet(one, other, 1))
        problems.add(`${what} overlap: ${page.describe(one.element)}, ${page.describe(other.element)}`);
    }
  });
  return [...problems];
}

function inkOf({ element, lines }) {
  return lines.map(({ left, right, top, bottom, height }) => ({
    element, left, right, top: top + height / 4, bottom: bottom - height / 4,
  }));
}

function boxOf(element) {
  const { left, right, top, bottom } = page.of(element).box;
  return { element, left, right, top, bottom };
}

function tooSmall() {
  // Links inside a sentence are as high as its lines.
  const isInSentence = (each) => page.of(each).display === "inline";
  const sizeOf = (each) => {
    const boxes = [each, ...(each.labels ?? [])].map((one) => one.getBoundingClientRect());
    return Math.min(...["width", "height"].map((side) => Math.max(...boxes.map((box) => box[side]))));
  };
  return page
    .controls()
    .filter((each) => !isInSentence(each) && sizeOf(each) < LEAST_TARGET)
    .map((each) => `only ${sizeOf(each)} pixels to tap: ${page.describe(each)}`);
}

offer("fitting", () => [
  ...sideways(),
  ...cutOff(),
  ...overlapping(page.texts().flatMap(inkOf), "texts"),
  ...overlapping(page.controls().map(boxOf), "controls"),
  ...tooSmall(),
]);
