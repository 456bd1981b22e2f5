import type { Pair } from '../../domain/reframe.js';
import type { ReframeWords } from '../en/reframe.js';
import { care } from './care.js';
import { privacy } from './privacy.js';
import { takeaway } from './takeaway.js';

/** What the reframe says around its pairs. */
export const reframe: ReframeWords = {
  heading: 'Por fuera y por dentro',
  intro: 'Lo que ve la gente es un lado. Puede haber otro. Esto explica; no justifica.',
  labels: {
    text: 'Lo que la gente puede ver',
    inside: 'Lo que puede haber dentro',
    learned: 'Lo que quizá aprendiste alguna vez',
    say: 'Lo que podría decir, a alguien de confianza',
  },
  /** The filled button, by what was opened last. */
  steps: {
    rest: 'Sigue cuando quieras',
    text: '¿Y por dentro?',
    inside: '¿Qué pudiste aprender?',
    learned: '¿Qué podría decir?',
    say: 'Ver otra',
  },
  pass: 'Esta no',
  back: 'Atrás',
  stop: 'Parar aquí',
  rest: 'Puedes dejarlo aquí. No se te pide nada más.',
  deep: 'Esta puede ir hondo. Puedes parar en cualquier línea.',
  list: '{at} de {count}. Elegir otra',
  copyLine: 'Copiar esta línea',
  keep: 'Aquí me reconozco',
  kept: 'Donde me reconozco',
  notLoaded: 'Las demás no llegaron. Inténtalo otra vez, o revisa la conexión y vuelve a cargar la página.',
  privacy,
  takeaway,
  care,
};

/** The pair of the first view, which is there before the others are. */
export const firstPair: Pair = {
  text: 'Callar después de un buen rato.',
  inside: 'Fue bueno, y ahora puede haber algo que perder.',
  learned: 'Que los momentos cálidos podían acabar sin aviso.',
  say: 'Me quedé en silencio porque estuvo bien y me dio miedo. Me gustaría verte otra vez, poco a poco.',
};
