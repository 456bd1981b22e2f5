/** The npm door: classes, events, types and the pure functions behind them. Importing it registers nothing. */
export { FindTherapistElement } from './elements/find-therapist/find-therapist.js';
export { FindTherapistActionEvent, type FindTherapistControl } from './elements/find-therapist/find-therapist.events.js';
export { PatternExplainerElement } from './elements/pattern-explainer/pattern-explainer.js';
export { PatternExplainerActionEvent, type PatternExplainerControl } from './elements/pattern-explainer/pattern-explainer.events.js';
export { ReflectionCardElement } from './elements/reflection-card/reflection-card.js';
export { ReflectionCardActionEvent, type ReflectionCardControl } from './elements/reflection-card/reflection-card.events.js';
export { BothVoicesElement } from './elements/both-voices/both-voices.js';
export { BothVoicesActionEvent, type BothVoicesControl } from './elements/both-voices/both-voices.events.js';
export { SmallStepsElement } from './elements/small-steps/small-steps.js';
export { SmallStepsActionEvent, type SmallStepsControl } from './elements/small-steps/small-steps.events.js';
export { ReframeElement } from './elements/reframe/reframe.js';
export { ReframeActionEvent, type ReframeControl } from './elements/reframe/reframe.events.js';
export { ClosenessMapElement } from './elements/closeness-map/closeness-map.js';
export { ClosenessMapActionEvent, type ClosenessMapControl } from './elements/closeness-map/closeness-map.events.js';
export { SupportNowElement } from './elements/support-now/support-now.js';
export { SupportNowActionEvent, type SupportNowControl } from './elements/support-now/support-now.events.js';
export { PartsMapElement } from './elements/parts-map/parts-map.js';
export { PartsMapActionEvent, type PartsMapControl } from './elements/parts-map/parts-map.events.js';
export { PauseElement } from './elements/pause/pause.js';
export { PauseActionEvent, type PauseControl } from './elements/pause/pause.events.js';

export { AttuneActionEvent, AttuneErrorEvent, type AttuneErrorCode } from './controllers/events.js';
export { define } from './host/define.js';
export { watchPlaces } from './host/places.js';
export { version } from './version.js';

export type { PartialWords } from './domain/words.js';
export type { FindTherapistWords } from './content/en/find-therapist.js';
export type { PatternExplainerWords } from './content/en/pattern-explainer.js';
export type { ReflectionCardWords } from './content/en/reflection-card.js';
export type { BothVoicesWords } from './content/en/both-voices.js';
export type { SmallStepsWords } from './content/en/small-steps.js';
export type { ReframeWords } from './content/en/reframe.js';
export type { ClosenessMapWords } from './content/en/closeness-map.js';
export type { SupportNowWords } from './content/en/support-now.js';
export type { PartsMapWords } from './content/en/parts-map.js';
export type { PauseWords } from './content/en/pause.js';

export { readDeck, dailyPrompt, shuffleDeck, type Deck, type Depth, type Pace, type Prompt, type Theme } from './domain/deck.js';
export { patternIds, type PatternId, type Place } from './domain/closeness-map.js';
export type { Pair } from './domain/reframe.js';
export { isLate, type CrisisLine, type Need, type Region } from './domain/crisis-lines.js';
export { guessRegion } from './domain/region.js';
export { readLink } from './domain/links.js';
export { calendarFile, type CalendarEntry } from './domain/calendar-file.js';
export { type Step } from './domain/small-steps.js';
export { readSteps } from './domain/step-list.js';
