// What the probes ask of a page. Each probe returns a list of problems, in words; while
// it runs nothing changes, so what it has found out of an element is remembered.

window.probes = {};

function offer(name, look) {
  probes[name] = () => {
    known.clear();
    return look();
  };
}

const known = new Map();

const page = {
  focusable: "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]",

  describe(element) {
    const id = element.id && `#${element.id}`;
    const kinds = [...element.classList].map((each) => `.${each}`).join("");
    const text = element.getAttribute("aria-label") || element.textContent || element.name || "";
    const words = text.trim().replace(/\s+/g, " ").slice(0, 60);
    return `<${element.localName}${id}${kinds}> «${words}»`;
  },

  // Its box and look; clipped away for the eye though in the tree; always in sight.
  of(element) {
    if (!known.has(element)) {
      const { display, position, clipPath, overflowX, overflowY } = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      const above = element.parentElement && page.of(element.parentElement);
      const isForEars = Boolean(above?.isForEars || (clipPath !== "none" && box.width <= 1));
      const isSticky = Boolean(above?.isSticky || ["sticky", "fixed"].includes(position));
      known.set(element, { display, overflowX, overflowY, box, isForEars, isSticky });
    }
    return known.get(element);
  },

  isShown(element) {
    return element.checkVisibility({ visibilityProperty: true }) && !page.of(element).isForEars;
  },

  shown(css = "body, body *") {
    return [...document.querySelectorAll(css)].filter(page.isShown);
  },

  controls() {
    return page.shown(page.focusable).filter((each) => each.tabIndex >= 0 && !each.disabled);
  },

  // The lines in which a text is written: their boxes.
  linesOf(node) {
    if (!node.textContent.trim()) return [];
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
  },

  // Every text that is seen, in the order of the document: [{element, lines}].
  texts() {
    const found = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const element = walker.currentNode.parentElement;
      const lines = page.linesOf(walker.currentNode);
      if (lines.length && page.isShown(element)) found.push({ element, lines });
    }
    return found;
  },
};
