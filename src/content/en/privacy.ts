/** What stands at every field that a visitor writes in. */
export const privacy =
  'Nobody reads this, and it is not therapy. It stays on this page until you close or reload it. This widget sends nothing; the page’s own analytics may.';
