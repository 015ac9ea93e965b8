// Whether whoever goes from control to control with the keyboard sees where they are.

function marks(element) {
  const looks = [getComputedStyle(element)];
  for (const label of element.labels ?? []) looks.push(getComputedStyle(label, "::before"));
  const isClear = (colour) => /^rgba\(.*, 0\)$/.test(colour);
  return looks.some(
    (look) =>
      (look.outlineStyle !== "none" && parseFloat(look.outlineWidth) >= 2 && !isClear(look.outlineColor)) ||
      (look.boxShadow !== "none" && !look.boxShadow.includes("inset")),
  );
}

function covers(element) {
  const { left, top, width, height } = element.getBoundingClientRect();
  const hit = document.elementFromPoint(left + width / 2, top + height / 2);
  if (!hit) return null; // higher than the window: its middle is out of sight
  const isPart = element.contains(hit) || hit.contains(element);
  const isLabel = [...(element.labels ?? [])].some((label) => label.contains(hit));
  return isPart || isLabel ? null : hit;
}

offer("focus", () => {
  const problems = [];
  for (const each of document.querySelectorAll(page.focusable)) {
    if (each.tabIndex < 0 || each.disabled) continue;
    each.focus({ focusVisible: true });
    if (document.activeElement !== each) continue; // not shown at all
    if (!page.isShown(each)) problems.push(`has the focus unseen: ${page.describe(each)}`);
    else if (each.closest("[aria-hidden=true]")) problems.push(`has the focus unheard: ${page.describe(each)}`);
    else if (!marks(each)) problems.push(`does not show its focus: ${page.describe(each)}`);
    const above = covers(each);
    if (above) problems.push(`has the focus behind ${page.describe(above)}: ${page.describe(each)}`);
  }
  document.activeElement.blur();
  scrollTo(0, 0);
  return problems;
});
