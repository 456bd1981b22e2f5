import type { Therapist } from './therapist.js';

/** How a practice may answer. */
export type Channel = 'email' | 'phone';
/** Whether it is safe to leave a message, or to write, at the address or the number that was given. */
export type SafeToReply = 'yes' | 'no' | 'ask-first';

/** What a visitor has typed and chosen so far. Both ways to answer are kept, so that changing one’s mind loses nothing. */
export interface RequestDraft {
  name: string;
  reachBy: Channel;
  email: string;
  phone: string;
  safeToReply: SafeToReply | '';
  message: string;
  /** A field that no person sees; robots fill it. */
  website: string;
}

/** What may be wrong with a field, in the order in which the fields stand. */
export type RequestField = 'name' | Channel | 'safeToReply' | 'message';
export type RequestFault = 'missing' | 'wrong' | 'long';
export type RequestFaults = Partial<Record<RequestField, RequestFault>>;

/** The kinds of body that a server may be sent; the first unless the page says otherwise. */
export const enctypes = ['application/json', 'application/x-www-form-urlencoded'] as const;
export type Enctype = (typeof enctypes)[number];

/** How long a text may be. */
export const longestMessage = 500;
const longest = { name: 100, email: 254, phone: 60 };
/** Milliseconds from the opening of the form in which no person has filled it. */
export const leastTime = 3000;

export const emptyDraft = (): RequestDraft => ({
  name: '',
  reachBy: 'email',
  email: '',
  phone: '',
  safeToReply: '',
  message: '',
  website: '',
});

/** How many characters more a text may have, as people count them; below zero where it is too long. */
export function roomLeft(message: string): number {
  return longestMessage - [...message.trim()].length;
}

/** What is wrong, by field; empty where the request can be sent. Only what surely can’t work is turned away. */
export function findFaults(draft: RequestDraft): RequestFaults {
  const faults: RequestFaults = {};
  for (const field of ['name', draft.reachBy] as const) {
    const text = draft[field].trim();
    if (!text) faults[field] = 'missing';
    else if ([...text].length > longest[field]) faults[field] = 'long';
    else if (!fits[field](text)) faults[field] = 'wrong';
  }
  if (!draft.safeToReply) faults.safeToReply = 'missing';
  if (roomLeft(draft.message) < 0) faults.message = 'long';
  return faults;
}

const fits: Record<'name' | Channel, (text: string) => boolean> = {
  name: () => true,
  // Many true addresses look odd: one @ with something on both sides, and a dot in what follows.
  email: (text) => /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(text),
  // Letters may stand for an extension; five digits are the shortest number that is called from elsewhere.
  phone: (text) => (text.match(/\p{Nd}/gu) ?? []).length >= 5,
};

/** What is sent: the fields by name, the way that was chosen and not the other one, and whom it is for. */
export function listFields(draft: RequestDraft, to?: Pick<Therapist, 'id' | 'name'>): Record<string, string> {
  const { name, reachBy, safeToReply, message, website } = draft;
  return {
    name: name.trim(),
    reachBy,
    [reachBy]: draft[reachBy].trim(),
    safeToReply,
    message: message.trim(),
    ...(to && { therapist: to.name, therapistId: to.id }),
    website,
  };
}

/** The body of the one post. */
export function writeBody(fields: Record<string, string>, enctype: Enctype): string {
  return enctype === 'application/json' ? JSON.stringify(fields) : new URLSearchParams(fields).toString();
}
