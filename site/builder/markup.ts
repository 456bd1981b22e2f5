/** HTML as text, so that what a practice wrote comes back from a parser as it was written. */

export type Attributes = Readonly<Record<string, string | true | undefined>>;

/** Everything that could end an attribute, start a tag, break a line, or be taken for a shortcode. */
const attributeSigns = /[&<>"\n\r\t[\]]/g;

export function escapeAttribute(text: string): string {
  return text.replace(attributeSigns, (sign) => named[sign] ?? `&#${sign.charCodeAt(0)};`);
}

const named: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export function escapeText(text: string): string {
  return text.replace(/[&<>[\]]/g, (sign) => named[sign] ?? `&#${sign.charCodeAt(0)};`).replace(/\s+/g, ' ');
}

/** A start tag. `true` stands for an attribute without a value. */
export function startTag(name: string, attributes: Attributes): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [value === true ? ` ${key}` : ` ${key}="${escapeAttribute(value)}"`],
  );
  return `<${name}${written.join('')}>`;
}

export function element(name: string, attributes: Attributes, inside = ''): string {
  return `${startTag(name, attributes)}${inside}</${name}>`;
}

/** JSON as it may stand in a script: nothing in it ends the script, and no editor finds an entity to rewrite. */
export function jsonInScript(value: unknown, indent?: number): string {
  return JSON.stringify(value, undefined, indent).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
