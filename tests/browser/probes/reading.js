// Whether a page can be followed by ear: its parts, names, descriptions and order.

const only = (css) => [...document.querySelectorAll(css)];
const said = (element) => element.textContent.trim().replace(/\s+/g, " ");

function parts() {
  const problems = [];
  const expected = { main: 1, h1: 1, "head > title": 1 };
  for (const [css, count] of Object.entries(expected))
    if (only(css).length !== count) problems.push(`${only(css).length} × <${css}>`);
  let before = 2; // a summary of errors may stand before the title of the page
  for (const each of only("h1, h2, h3, h4, h5, h6")) {
    const level = Number(each.localName[1]);
    if (level > before + 1) problems.push(`skips a level of headings: ${page.describe(each)}`);
    before = level;
  }
  const first = only(page.focusable).find((each) => each.tabIndex >= 0);
  const target = document.getElementById(first?.hash?.slice(1));
  if (!first?.matches(".govuk-skip-link") || target?.localName !== "main" || target.tabIndex !== -1)
    problems.push(`the first stop does not skip to the main content: ${page.describe(first)}`);
  const surprises = "[tabindex]:not([tabindex='0'], [tabindex='-1']), [accesskey], [autofocus], " +
    "a[target], meta[http-equiv=refresh], marquee, [onfocus]";
  return [...problems, ...only(surprises).map((each) => `surprises: ${each.outerHTML.slice(0, 120)}`)];
}

function groups() {
  const problems = [];
  for (const radio of only("main input[type=radio]")) {
    const group = radio.closest("[role=radiogroup], fieldset");
    const name = group?.localName === "fieldset"
      ? group.querySelector("legend")
      : document.getElementById(group?.getAttribute("aria-labelledby"));
    if (!name || !said(name)) problems.push(`in no group with a name: ${page.describe(radio)}`);
    if (group?.role === "radiogroup" && !group.parentElement.closest("fieldset")?.querySelector("legend"))
      problems.push(`in no group that says the question: ${page.describe(group)}`);
  }
  return problems;
}

function links() {
  const leads = new Map();
  const problems = [];
  for (const link of only("a[href]")) {
    const name = link.getAttribute("aria-label") ?? said(link);
    const [href, other] = [link.href, leads.get(name)];
    if (other !== undefined && other !== href) problems.push(`two places are called «${name}»`);
    leads.set(name, href);
  }
  return problems;
}

function descriptions() {
  const described = new Set(only("[aria-describedby]").flatMap((each) => each.getAttribute("aria-describedby").split(" ")));
  const orphans = [...described].filter((id) => !document.getElementById(id));
  return [
    ...orphans.map((id) => `describes nothing: #${id}`),
    ...only(".govuk-error-message, .govuk-hint")
      .filter((each) => !described.has(each.id))
      .map((each) => `is the description of no control: ${page.describe(each)}`),
    ...only("main input:not([type=hidden]), main select, main textarea")
      .filter((each) => each.required && !each.labels[0]?.textContent.match(/\*|obligatori/))
      .map((each) => `required without saying so: ${page.describe(each)}`),
  ];
}

function errors() {
  const summary = document.querySelector(".govuk-error-summary");
  if (!summary) return [];
  const problems = [];
  if (document.activeElement !== summary) problems.push("the summary of errors has no focus");
  if (!document.title.includes("(")) problems.push(`the title says of no problem: ${document.title}`);
  for (const link of summary.querySelectorAll("a")) {
    const id = decodeURIComponent(link.hash.slice(1));
    const target = document.getElementById(id);
    if (!target?.matches("input, select, textarea, fieldset, [role=radiogroup]"))
      problems.push(`leads to no control: ${page.describe(link)}`);
    const control = target?.matches("fieldset, [role=radiogroup]") ? target : target?.closest("fieldset") ?? target;
    const near = `${target?.getAttribute("aria-describedby")} ${control?.getAttribute("aria-describedby")}`;
    const saysIt = target?.matches(".conflict"); // a question of its own
    if (!saysIt && !near.split(" ").includes(`${id}-error`)) problems.push(`its error is not told with it: #${id}`);
  }
  return problems;
}

// Regions that speak are there, and empty, before there is something to say.
function speaking() {
  return only("[data-copy]")
    .filter((each) => document.getElementById(`${each.dataset.copy}-status`)?.role !== "status")
    .map((each) => `nothing tells that it copied: ${page.describe(each)}`);
}

function languages() {
  const known = ["es", "en", "pt"];
  return only("[lang]")
    .filter((each) => !known.includes(each.lang))
    .map((each) => `in no language of ours: ${page.describe(each)}`)
    .concat(only(".language-switch li").filter((each) => !each.querySelector("[lang]")).map((each) => `in its own language without saying so: ${page.describe(each)}`));
}

// Texts and fields as the document has them, each with the box where it begins and ends.
function inDocumentOrder() {
  const found = [];
  const what = NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT;
  const walker = document.createTreeWalker(document.body, what);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const isField = node.nodeType === Node.ELEMENT_NODE && node.matches("input, select, textarea");
    const element = isField ? node : node.parentElement;
    const boxes = isField ? [node.getBoundingClientRect()] : node.nodeType === Node.TEXT_NODE ? page.linesOf(node) : [];
    // What stands in a picture is not read: its title and description are.
    const isDrawn = element?.closest("svg[role=img]");
    if (boxes.length && !isDrawn && page.isShown(element) && !page.of(element).isSticky)
      found.push({ element, starts: boxes[0], ends: boxes.at(-1) });
  }
  return found;
}

// Of two that follow each other, the second stands below, or to the right.
function order() {
  const problems = [];
  const items = inDocumentOrder();
  items.slice(1).forEach((next, index) => {
    const [{ element, ends }, { starts }] = [items[index], next];
    const isAbove = starts.bottom <= ends.top + 1 && starts.left < ends.right;
    const isBeside = starts.top < ends.bottom - 4 && starts.bottom > ends.top + 4;
    if (isAbove || (isBeside && starts.right <= ends.left + 1))
      problems.push(`is read after ${page.describe(element)} and stands before it: ${page.describe(next.element)}`);
  });
  return problems;
}

offer("reading", () => [
  ...parts(),
  ...groups(),
  ...links(),
  ...descriptions(),
  ...errors(),
  ...speaking(),
  ...languages(),
]);
offer("order", order);
