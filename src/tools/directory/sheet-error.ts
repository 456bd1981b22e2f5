/** What no directory can be made of; the message is the end of a sentence. */
export class SheetError extends Error {}
