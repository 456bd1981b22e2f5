/** The npm door: classes, events, types and the pure functions behind them. Importing it registers nothing. */
export { ReflectionCardElement } from './elements/reflection-card/reflection-card.js';
export { ReflectionCardActionEvent, type ReflectionCardControl } from './elements/reflection-card/reflection-card.events.js';

export { AttuneActionEvent, AttuneErrorEvent, type AttuneErrorCode } from './controllers/events.js';
export { define } from './host/define.js';
export { watchPlaces } from './host/places.js';
export { version } from './version.js';

export type { PartialWords } from './domain/words.js';
export type { ReflectionCardWords } from './content/en/reflection-card.js';

export { readDeck, dailyPrompt, shuffleDeck, type Deck, type Depth, type Pace, type Prompt, type Theme } from './domain/deck.js';
export { readLink } from './domain/links.js';
