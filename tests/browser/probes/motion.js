// What still moves for readers who asked for less of it.

offer("motion", () => {
  const problems = [];
  const lasts = (times) => times.split(",").some((time) => parseFloat(time) > 0);
  for (const element of document.querySelectorAll("*")) {
    for (const part of ["", "::before", "::after"]) {
      const look = getComputedStyle(element, part);
      const moves =
        lasts(look.transitionDuration) ||
        (look.animationName !== "none" && lasts(look.animationDuration)) ||
        look.scrollBehavior === "smooth";
      if (moves) problems.push(`moves: ${page.describe(element)}${part}`);
    }
  }
  if (document.getAnimations().length) problems.push("an animation runs");
  return problems;
});
