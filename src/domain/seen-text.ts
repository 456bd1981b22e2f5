/** Control characters, and marks that turn the direction of what comes after a text. */
// eslint-disable-next-line no-control-regex
const unseen = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** A text from outside without what nobody sees, which could turn or hide what stands beside it. */
export const seenText = (text: string): string => text.replace(unseen, '');
