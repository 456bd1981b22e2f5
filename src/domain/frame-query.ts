/** What the address of a frame says, and no widget takes. */
const ofTheFrame = ['widget', 'scheme'];
/** Attributes that hold an address of the web. */
const addresses = /(^|-)(href|src)$|^action$/;
/** Attributes that hold another way to reach somebody, or words that a visitor takes for the practice’s. */
const spoken = ['phone', 'sms', 'email', 'heading', 'text', 'label', 'reply-within', 'reviewed-by', 'reviewed-on'];

export interface FrameQuery {
  /** The widget's attributes, by name. */
  attributes: Map<string, string>;
  /** What was left out and why, a sentence each, for the author of the page. */
  leftOut: string[];
}

export interface FramePlace {
  /** The address of the frame's own page. */
  address: string;
  /** Whether the page stands in another one, and not by itself in a tab. */
  isFramed: boolean;
}

/**
 * Reads a widget's attributes from the address of a frame. Anybody can write such an address and send it around, so it can
 * lead to the frame's own site only; and what stands by itself in a tab, under the name of the practice, says nothing in its name and gives nobody's number.
 * @param known the attributes that the widget takes from outside
 */
export function readFrameQuery(query: URLSearchParams, known: readonly string[], { address, isFramed }: FramePlace): FrameQuery {
  const attributes = new Map<string, string>();
  const leftOut: string[] = [];
  const { origin } = new URL(address);
  for (const [name, value] of query) {
    if (ofTheFrame.includes(name) || attributes.has(name)) continue;
    if (!known.includes(name)) {
      leftOut.push(`“${name}” is no attribute of this widget.`);
    } else if (spoken.includes(name) && !isFramed) {
      leftOut.push(`${name}="${value}" is taken only inside another page.`);
    } else if (!addresses.test(name) || !value.trim()) {
      attributes.set(name, value);
    } else {
      const own = readOwnAddress(value, address);
      if (own) attributes.set(name, own);
      else leftOut.push(`${name}="${value}" does not lead to ${origin}, where this frame comes from, and it can lead nowhere else.`);
    }
  }
  return { attributes, leftOut };
}

/** An address, whole, where it is one of the page's own origin. */
function readOwnAddress(value: string, page: string): string | undefined {
  if (!URL.canParse(value, page)) return undefined;
  const { href, origin, protocol } = new URL(value, page);
  // Addresses without a host have no origin to compare.
  return /^https?:$/.test(protocol) && origin === new URL(page).origin ? href : undefined;
}
