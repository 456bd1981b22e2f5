import type { IsData } from '../../controllers/light-children.js';
import { mailLink, smsLink, telLink } from '../../domain/dial.js';
import type { WayControl } from './find-therapist.events.js';

/** A way to reach the practice. */
export interface Way {
  href: string;
  /** What it is called where the owner has said so. */
  label?: string;
  /** A number or an address, shown as it was written. */
  value?: string;
}

export const controls: Record<string, WayControl> = { 'tel:': 'phone', 'sms:': 'sms', 'mailto:': 'email' };
/** What reads each attribute; an address of the web has the base’s own reader. */
export const readers = { phone: telLink, sms: smsLink, email: mailLink };

/** A JSON in the tag that holds people. */
export const isRoster: IsData = (value) => ['therapists', '@graph', '@type', 'resourceType', 0].some((name) => name in Object(value));
