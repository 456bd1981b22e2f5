import type { CrisisLine, Region, RegionLines } from '../../domain/crisis-lines.js';
import { crisisLines as english } from '../en/crisis-lines.js';

/**
 * What is said of a line in Spanish, and how it is reached in Spanish where that is another way, by its English name. Every other
 * number, day and address is the English list’s, so that there is one place to keep them right. Names are those that the lines
 * give themselves in Spanish; a line that has none keeps its own.
 */
const inSpanish: Readonly<Record<string, Partial<CrisisLine>>> = {
  '988 Suicide & Crisis Lifeline': {
    name: '988 Línea de Prevención del Suicidio y Crisis',
    word: 'AYUDA',
    note: 'Al llamar, pulsa 2 para hablar en español.',
  },
  'Crisis Text Line': { word: 'AYUDA', also: 'es', checked: '2026-11-25' },
  'National Domestic Violence Hotline': {
    name: 'Línea Nacional contra la Violencia Doméstica',
    chat: 'espanol.thehotline.org',
    note: 'Para cualquier persona. TTY 1-800-787-3224.',
    source: 'hhs.texas.gov',
    checked: '2026-11-25',
  },
  'The Trevor Project': { note: 'Para jóvenes LGBTQ+.' },
  'Veterans Crisis Line': { name: 'Línea de Crisis para Veteranos', note: 'Llama al 988 y luego pulsa 1.' },
  'Get help with family violence': { name: 'Ayuda ante la violencia familiar (Justicia de Canadá)', note: 'Para cualquier persona.' },
  ShelterSafe: { note: 'Para mujeres.' },
  'National Domestic Abuse Helpline': { note: 'Para mujeres.' },
  'Men’s Advice Line': { note: 'Para hombres.' },
  Galop: { note: 'Para personas LGBT+.' },
  'Women’s Aid': { note: 'Para mujeres.' },
  'Male Advice Line': { note: 'Para hombres.' },
  'National LGBT Helpline': { note: 'Para personas LGBT+.' },
  '1800RESPECT': { note: 'Para cualquier persona.' },
  'Are You OK': { note: 'Para cualquier persona.' },
  'Women’s Refuge': { note: 'Para mujeres.' },
};

const told = ({ emergency, lines }: RegionLines): RegionLines => ({
  emergency,
  lines: lines.map((line) => ({ ...line, ...inSpanish[line.name] })),
});

/** The crisis lines by region, told in Spanish. */
export const crisisLines: Record<Region, RegionLines> = {
  us: told(english.us),
  ca: told(english.ca),
  gb: told(english.gb),
  ie: told(english.ie),
  au: told(english.au),
  nz: told(english.nz),
  intl: told(english.intl),
};

/** The pages that were read for what differs from the English list; all of them as stored copies. */
export const crisisLineSources = [
  'US, 988 in Spanish (press 2; text AYUDA): https://988lifeline.org/get-help/what-to-expect',
  'US, Crisis Text Line in Spanish (text AYUDA to 741741): https://crisistextline.org/blog/2021/10/15/hola-crisis-text-line-is-now-available-in-spanish, and https://www.globenewswire.com/news-release/2023/10/16/2760695/0/en/Crisis-Text-Line-Celebrates-Important-2-Year-Milestone-Supported-Over-22-000-Conversations-with-Spanish-Speakers.html',
  'US, National Domestic Violence Hotline in Spanish (the same numbers and word, a chat of its own): https://www.hhs.texas.gov/es/servicios/seguridad/programa-contra-la-violencia-familiar',
  'US, Veterans Crisis Line, its name in Spanish: https://delivery.veteranscrisisline.net/es/acerca-de/sobre-nosotros/',
];
