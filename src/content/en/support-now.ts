import type { Need, Region } from '../../domain/crisis-lines.js';
import { care } from './care.js';

/** What stands around the crisis lines. Plain and calm: it is read on the worst of days. */
export const supportNow = {
  heading: 'Someone to talk to, now',
  intro: 'You don’t need to be sure it is bad enough.',
  danger: 'In danger now?',
  elsewhere: 'Call the emergency number where you are. In the EU:',
  emergency: 'emergency',
  call: 'Call',
  text: 'Text',
  textWord: 'Text {word} to',
  chat: 'Chat at',
  site: 'Go to',
  hours: { always: 'Day and night.', some: 'At set hours.' },
  speaks: { en: 'English.', es: 'English and Spanish.', fr: 'English and French.' },
  checked: 'Checked {date} in a copy of {site}.',
  late: 'That is a while ago. If nobody answers, call {number}.',
  needs: {
    crisis: 'When it is too much',
    unsafe: 'Unsafe with someone',
    lgbtq: 'LGBTQ+',
    youth: 'Young people',
    veterans: 'Veterans',
  } satisfies Record<Need, string>,
  directory: 'Any country:',
  guessed: 'We guessed from your device’s clock and language: {region}. Not right? Choose here.',
  unknown: 'We can’t tell your country. Choose it here.',
  country: 'Country',
  regions: {
    us: 'United States',
    ca: 'Canada',
    gb: 'United Kingdom',
    ie: 'Ireland',
    au: 'Australia',
    nz: 'New Zealand',
    intl: 'Another country',
  } satisfies Record<Region, string>,
  lines: 'Lines: {region}',
  more: 'More, and other countries',
  exit: {
    leave: 'Leave this page quickly',
    keys: 'or press Shift three times',
    before:
      'Leaving clears what you wrote or picked here. Your browser’s history stays, and so does what you kept, saved or copied on this device.',
    boxed: 'If the page around this part stays open, close its tab.',
    two: 'Shift, press two more times to leave.',
    one: 'Shift, press once more to leave.',
    over: 'Still on this page.',
    loading: 'Loading',
  },
  care,
};

export type SupportNowWords = typeof supportNow;
