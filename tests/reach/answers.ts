/** How a criterion is met: by named checks, by reading, or not at all because there is nothing that it speaks of. */
export interface Answer {
  /** Names of checks (`checks.json`). A check that has tests for some widgets alone counts for those alone. */
  by?: readonly string[];
  /** What somebody has to judge by reading and looking; no test says it. */
  read?: string;
  /** The widgets that the criterion speaks of, where it is not all of them. */
  only?: readonly string[];
  /** Why it does not apply: to none, or with `only` to the others. */
  no?: string;
}

const noMedia = 'there is no audio and no video';
const wholePage = 'it speaks of whole pages; the site’s page answers for it';
const writing = ['both-voices', 'closeness-map', 'find-therapist', 'parts-map', 'pause', 'reflection-card'];

export const answers: Readonly<Record<string, Answer>> = {
  '1.1.1': { by: ['axe', 'states', 'ear'] },
  '1.2.1': { no: noMedia },
  '1.2.2': { no: noMedia },
  '1.2.3': { no: noMedia },
  '1.2.4': { no: noMedia },
  '1.2.5': { no: noMedia },
  '1.3.1': { by: ['axe', 'states', 'ear', 'headings'] },
  '1.3.2': { by: ['keys', 'ear'] },
  '1.3.3': { read: 'no words point by shape, colour or place alone' },
  '1.3.4': { by: ['reflow'] },
  '1.3.5': { by: ['axe'], only: ['find-therapist'], no: 'nothing about the visitor themselves is asked in a field' },
  '1.3.6': { read: 'roles and landmarks are native; no further markup of purpose' },
  '1.4.1': { by: ['axe', 'forced'], read: 'what is chosen is also said, drawn or ticked' },
  '1.4.2': { only: ['reflection-card'], no: 'nothing sounds', read: 'reading aloud starts and stops at a press' },
  '1.4.3': { by: ['axe', 'states', 'contrast'] },
  '1.4.4': { by: ['reflow'], read: 'sizes are in em and follow the site’s text' },
  '1.4.5': { read: 'letters in drawings are text' },
  '1.4.6': { by: ['axe', 'states', 'contrast'] },
  '1.4.8': { read: 'lines are short, colours can be chosen, nothing is justified; a visitor’s own colours come by the browser' },
  '1.4.9': { read: 'letters in drawings are text' },
  '1.4.10': { by: ['reflow'] },
  '1.4.11': { by: ['contrast', 'forced'] },
  '1.4.12': { read: 'no height is fixed around text' },
  '1.4.13': { no: 'nothing appears by hover or by focus alone' },
  '2.1.1': { by: ['keys', 'script'] },
  '2.1.2': { by: ['keys'] },
  '2.1.3': { by: ['keys', 'script'] },
  '2.1.4': {
    only: ['support-now', 'pause'],
    no: 'no key but those of a control that has focus',
    read: 'Shift alone, three times, leaves the page (it is no character); Escape stops a pause from inside it',
  },
  '2.2.1': { by: ['stopping'], only: ['pause'], no: 'nothing has a time limit' },
  '2.2.2': { by: ['stopping', 'motion'], only: ['pause'], no: 'nothing moves for longer than five seconds' },
  '2.2.3': { by: ['stopping'], only: ['pause'], no: 'nothing has a time limit' },
  '2.2.4': { read: 'nothing speaks or comes up by itself, but for the moments of a pause that was begun' },
  '2.2.6': { no: 'nothing that a visitor wrote is lost by waiting' },
  '2.3.1': { read: 'nothing flashes' },
  '2.3.2': { read: 'nothing flashes' },
  '2.3.3': { by: ['motion'] },
  '2.4.1': { no: wholePage },
  '2.4.2': { no: wholePage },
  '2.4.3': { by: ['keys'] },
  '2.4.4': { by: ['axe', 'ear'] },
  '2.4.5': { no: wholePage },
  '2.4.6': { by: ['axe', 'headings', 'ear'] },
  '2.4.7': { by: ['keys'] },
  '2.4.9': { by: ['axe', 'ear'] },
  '2.4.10': { by: ['headings'] },
  '2.4.11': { read: 'nothing of ours sticks over anything else; what a site lays over its page, it answers for' },
  '2.4.12': { read: 'as 2.4.11' },
  '2.4.13': { by: ['keys', 'contrast'] },
  '2.5.1': { by: ['no drag needed'], only: ['closeness-map'], no: 'one press is enough for everything' },
  '2.5.2': { by: ['drag undone'], only: ['closeness-map'], no: 'native controls act when the pointer is lifted' },
  '2.5.3': { by: ['axe', 'script'] },
  '2.5.4': { no: 'nothing is worked by moving the device' },
  '2.5.5': { by: ['targets'] },
  '2.5.6': { read: 'keys, touch and pointer work at any time beside one another' },
  '2.5.7': { by: ['no drag needed'], only: ['closeness-map'], no: 'nothing is dragged but native sliders' },
  '2.5.8': { by: ['axe', 'targets'] },
  '3.1.1': { no: wholePage },
  '3.1.2': { by: ['language'] },
  '3.1.3': { read: 'a word of the field is explained where it stands' },
  '3.1.4': { read: 'an abbreviation is written out, or is a name that people know it by (EMDR, IFS)' },
  '3.1.5': { by: ['reading'] },
  '3.2.1': { by: ['keys'] },
  '3.2.2': { by: ['keys', 'ear'] },
  '3.2.3': { no: wholePage },
  '3.2.4': { read: 'words that several widgets share stand in one file' },
  '3.2.5': { by: ['keys'], read: 'a link that leads elsewhere says so' },
  '3.2.6': { by: ['support'] },
  '3.3.1': { by: ['form faults'], only: ['find-therapist'], no: 'there is nothing to be filled in wrongly' },
  '3.3.2': { by: ['axe', 'states', 'ear'], only: writing, no: 'there is no field' },
  '3.3.3': { by: ['form faults'], only: ['find-therapist'], no: 'there is nothing to be filled in wrongly' },
  '3.3.4': { no: 'nothing is bought, signed or changed on a server; a request can be looked over until it is sent' },
  '3.3.5': { by: ['form faults'], only: ['find-therapist'], no: 'no form needs help' },
  '3.3.6': {
    by: ['form faults', 'undo'],
    only: ['find-therapist', 'closeness-map', 'reflection-card'],
    no: 'nothing is sent and nothing that was written is taken away',
  },
  '3.3.7': { no: 'nothing is asked twice' },
  '3.3.8': {
    only: ['reflection-card'],
    no: 'nobody signs in',
    read: 'the passphrase is the visitor’s choice; it can be shown and pasted, and forgetting it is answered',
  },
  '3.3.9': { only: ['reflection-card'], no: 'nobody signs in', read: 'as 3.3.8; keeping without a passphrase is offered beside it' },
  '4.1.2': { by: ['axe', 'states', 'ear', 'script'] },
  '4.1.3': { by: ['ear'] },
};
