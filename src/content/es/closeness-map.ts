import type { ClosenessMapWords } from '../en/closeness-map.js';
import { care } from './care.js';
import { privacy } from './privacy.js';
import { takeaway } from './takeaway.js';

/**
 * What the closeness map says. What follows a dot tells of an experience that may be there, and never names a pattern.
 * `{who}` is one of the phrases under `people`, so that every sentence stands whole.
 */
export const closenessMap: ClosenessMapWords = {
  heading: 'Un mapa de la cercanía',
  intro: 'La cercanía puede sentirse de una manera con una persona y de otra con la siguiente. Busca un lugar para cómo es hoy.',
  noTest: 'Esto no es un test. No se suma nada, y ninguna esquina es la buena.',
  /** How closeness feels, step by step; the first and the last name the ends of the map from side to side. */
  closeness: {
    label: 'Cómo se siente la cercanía',
    steps: ['la cercanía cuesta', 'más difícil que fácil', 'en un punto medio', 'más fácil que difícil', 'la cercanía es fácil'],
  },
  /** Whether they will stay; the first and the last name the ends from below to above. */
  staying: {
    label: 'Si se quedarán',
    steps: ['temo que se vayan', 'más temor que confianza', 'en un punto medio', 'más confianza que temor', 'confío en que se quedarán'],
  },
  unset: 'sin lugar aún',
  start: 'Mueve el punto o los controles a lo que hoy parece cierto. No hace falta que sea exacto.',
  /** By how closeness feels; each from trust by way of the middle to worry. */
  places: {
    easy: [
      '{who}, la cercanía puede ser fácil, y el tiempo a distancia también.',
      '{who}, la cercanía puede ser fácil, y alguna vez quizá te preguntes si durará.',
      '{who}, la cercanía puede ser fácil, y puede costar soltar la idea de perderla.',
    ],
    between: [
      '{who}, la cercanía puede estar bien a su tiempo, y estar a distancia también.',
      '{who}, la cercanía puede estar bien un día y ser mucho al siguiente, y estar a distancia también.',
      '{who}, puedes querer cercanía y querer espacio, y con ambas cosas puede venir el miedo a que te dejen.',
    ],
    hard: [
      '{who}, la cercanía puede ser mucho, y el tiempo a solas puede sentar bien.',
      '{who}, la cercanía puede ser mucho, y a distancia quizá te preguntes si durará.',
      '{who}, la cercanía puede ser mucho, y perderla también. Las dos cosas pueden ser verdad a la vez.',
    ],
  },
  /** Follow where a dot lies near an edge. */
  strong: {
    hard: 'Las ganas de espacio pueden ser fuertes.',
    easy: 'Acercarse puede costar poco.',
    worry: 'El temor puede hacerse oír mucho.',
    trust: 'La confianza puede estar ahí sin pensarla mucho.',
  },
  /** Between two people; {one} and {other} are phrases such as “Con una amistad”. */
  beside: {
    same: 'Entre estos dos puntos quizá cambie poco. Saberlo vale también.',
    closeness: '{one}, la cercanía puede ser más fácil. {other}, puede pesar más. El temor puede ser más o menos el mismo.',
    staying: '{one}, el temor puede ser menor. {other}, puede ser mayor. La cercanía puede sentirse más o menos igual.',
    both: '{one}, la cercanía puede ser más fácil, y el temor menor. {other}, las dos cosas pueden pesar más.',
    crossed: '{one}, la cercanía puede ser más fácil. {other}, el temor puede ser menor.',
    insight: 'Así que con otra persona puede ser distinto. Saber solo eso ya puede valer la pena.',
  },
  people: {
    me: { label: 'Yo, en general', mark: 'Yo', who: 'En general' },
    partner: { label: 'Mi pareja', mark: 'P', who: 'Con tu pareja' },
    friend: { label: 'Una amistad', mark: 'A', who: 'Con una amistad' },
    parent: { label: 'Mi madre o mi padre', mark: 'MP', who: 'Con tu madre o tu padre' },
    sibling: { label: 'Mi hermana o hermano', mark: 'H', who: 'Con tu hermana o hermano' },
    other: { label: 'Otra persona', mark: 'O', who: 'Con otra persona' },
    wish: { label: 'Donde me gustaría estar', mark: '…', who: 'Donde te gustaría estar' },
  },
  /** With a name of the visitor's own. */
  named: 'Con {name}',
  choose: '¿De quién es el punto?',
  name: 'Un nombre o unas iniciales, si quieres',
  remove: 'Quitar este punto',
  undo: 'Traerlo de vuelta',
  list: 'Todos los puntos, en palabras',
  privacy,
  takeaway,
  care,
};
