import type { PartsMapWords } from '../en/parts-map.js';
import { care } from './care.js';
import { privacy } from './privacy.js';
import { takeaway } from './takeaway.js';

const steps: PartsMapWords['steps'] = {
  choose: {
    ask: 'Cuando alguien se acerca, una parte de mí…',
    choices: {
      leave: 'se va primero',
      alone: 'no necesita a nadie',
      fight: 'busca pelea',
      numb: 'deja de sentir',
      please: 'quiere agradar a todo el mundo',
      own: 'hace otra cosa',
    },
  },
  room: {
    ask: 'Primero, el lugar donde estás',
    more: 'Mira tres cosas, cerca o lejos.\nToca algo, cálido o fresco.\nOye un sonido, por pequeño que sea.',
  },
  find: {
    name: 'Encontrar, 1 de 6',
    ask: '¿Dónde la notas ahora?',
    more: 'Un tirón, una palabra, una imagen, en el cuerpo o a su alrededor. O todavía en ningún lugar.',
  },
  focus: {
    name: 'Atender, 2 de 6',
    ask: '¿Puedes darle tu atención un momento?',
    more: 'Como si hubiera venido a sentarse contigo. No hace falta que cambie nada.',
  },
  flesh: {
    name: 'Dar forma, 3 de 6',
    ask: '¿Cómo es?',
    more: 'Su forma, su tamaño, su tono. Lo primero que venga está bien.',
  },
  feel: {
    name: 'Sentir hacia ella, 4 de 6',
    ask: '¿Qué sientes hacia ella?',
    more: 'Ninguna respuesta está mal.',
    choices: { curious: 'curiosidad', kind: 'cariño', annoyed: 'fastidio', scared: 'miedo', nothing: 'nada' },
  },
  befriend: {
    name: 'Hacer amistad, 5 de 6',
    ask: '¿Qué le gustaría que supieras de su trabajo?',
    more: 'Cuánto se cansa, quizá, o qué le gustaría de ti.',
  },
  fear: {
    name: 'Miedo, 6 de 6',
    ask: '¿Qué teme que pase si da un paso atrás?',
    more: 'Lo que cuida sigue a cubierto. Ve solo hasta donde te sientas bien hoy.',
    choices: {
      seen: 'Si me ven, se irán.',
      lost: 'Si dejo que se acerquen, ya no quedará nada de mí.',
      heavy: 'Si me apoyo en alguien, seré demasiado.',
      other: 'Otra cosa.',
    },
  },
  close: {
    ask: 'Si quieres, da las gracias a la parte que has conocido.',
    more: 'Puede que haya trabajado mucho para poner algo a salvo. No hace falta que cambie hoy, y a ti no se te pide nada más.',
  },
};

/** What is said to a choice, by the scene that it leads to. */
const replies: PartsMapWords['replies'] = {
  met: 'Ahí está, delante de alguien a quien cuida y que sigue a cubierto.',
  near: 'Entonces acércate tanto como te sientas bien.',
  between:
    'Puede que esa sea otra parte, y también tiene su lugar. Mira si daría un pequeño paso atrás. Si no, este es un buen lugar para parar.',
};

/** What the parts map says. It asks about the protector only; the one behind it is never asked about. */
export const partsMap: PartsMapWords = {
  heading: 'La parte que se pone delante',
  intro:
    'Cuando la cercanía parece un riesgo, una parte de ti puede ponerse delante para proteger a otra. Aquí puedes conocerla, poco a poco. Si hay ratos de los que no recuerdas nada, u oyes voces que otras personas no oyen, quizá sea mejor hacer esto en terapia.',
  steps,
  replies,
  names: { you: 'tú', other: 'otra parte', protector: 'la protectora', guarded: 'a quien protege' },
  ifsNames: { you: 'tú, como Self', guarded: 'la exiliada' },
  covered: 'a cubierto',
  meanings: {
    you: 'Tú, cuando puedes mirar con algo de calma e interés. En IFS se llama Self. No es una parte.',
    other: 'Una parte que ve a la protectora a su manera.',
    protector:
      'Una parte que se pone delante para que no vuelva a sentirse un dolor antiguo. Quiere protegerte, y lo que hace puede doler.',
    guarded:
      'Una parte que quizá lleva un dolor antiguo. En IFS se llama exiliada. Sigue a cubierto: nadie tiene que acercarse a ella a solas.',
  },
  ifsKinds: 'Las partes gestoras actúan antes, para que el dolor no llegue; las partes bombero, cuando ya se siente.',
  begin: 'Empezar a conocerla',
  steppedBack: 'Dio un pequeño paso atrás',
  moves: { next: 'Siguiente', pass: 'Dejar pasar', back: 'Atrás', stop: 'Parar aquí', again: 'Conocer otra parte' },
  write: 'Tus palabras, si quieres',
  notLoaded: 'El espacio para escribir no se cargó. Las preguntas funcionan sin él.',
  about:
    'Las partes son una manera de mirar, no un hallazgo. Esta viene de los Sistemas de la Familia Interna (Internal Family Systems, IFS, una marca ajena), de Richard Schwartz; la investigación es joven, y no tenemos vínculo con esa marca.',
  privacy,
  takeaway,
  care,
};
