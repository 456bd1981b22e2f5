import look from './look.css';

/** Where a library renders into the page itself, the look is the page’s, and each view has a place. */
export function placeOf(name) {
  return document.querySelector(`[data-place="${name}"]`);
}

export function adoptLook() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(look);
  document.adoptedStyleSheets.push(sheet);
}
