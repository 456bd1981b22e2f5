import type { SmallStepsWords } from '../en/small-steps.js';
import { care } from './care.js';
import { privacy } from './privacy.js';
import { takeaway } from './takeaway.js';

/** Small practices and what stands around them. Nothing here counts what was done, and less is never worse. */
export const smallSteps: SmallStepsWords = {
  heading: 'Pasos pequeños, y medios pasos',
  intro: 'Cada uno cabe en un día. Elige uno, la mitad de uno, o ninguno.',
  aloneLabel: 'A solas',
  alone: {
    ask: {
      text: 'Cuando te eches atrás, pregunta a esa parte de ti qué teme.',
      smaller: 'Dile a esa parte: te veo.',
    },
    need: {
      text: 'Escribe una cosa que necesitas hoy.',
      smaller: 'Busca una palabra para ella.',
    },
    grief: {
      text: 'Dale hasta diez minutos a lo que te ha costado ponerte a salvo. Luego toma algo caliente.',
      smaller: 'Di una vez: fue mucho. Luego mira por la ventana.',
    },
    kind: {
      text: 'Haz por ti una cosa que harías por alguien a quien quieres y que necesita descansar.',
      smaller: 'Siéntate y bebe un vaso de agua.',
    },
  },
  togetherLabel: 'Con alguien con quien es seguro estar cerca',
  together: {
    stay: {
      text: 'Cuando te sientas a salvo y aun así quieras escabullirte, quédate dos minutos más. Luego vete, si quieres.',
      smaller: 'Quédate una frase más. Luego vete.',
    },
    reply: {
      text: 'Responde a un mensaje que dejaste esperando: “Me quedé en silencio. Me alegró que escribieras”.',
      smaller: 'Escribe esa línea. Envíala mañana, o no la envíes.',
    },
    need: {
      text: 'Dile a alguien una cosa pequeña que necesitas.',
      smaller: 'Dila en voz alta en una habitación vacía.',
    },
    space: {
      text: 'Cuando necesites espacio, dilo, y di cuándo vas a volver.',
      smaller: 'Escribe esa línea ahora, y guárdala para después.',
    },
  },
  /** For a step of an author’s own that comes without a smaller version. */
  smallest: 'Imagina cómo podría ir, y déjalo ahí.',
  notLoaded: 'El paso no se pudo cargar. Revisa la conexión y vuelve a cargar la página.',
  question: {
    title: '¿Es seguro estar cerca de esta persona?',
    text: 'Piensa en la persona con quien lo harías.',
    yes: 'Sí',
    no: 'No',
    unsure: 'No lo sé bien',
    pass: 'Prefiero no decirlo',
  },
  checks: {
    title: 'Tres preguntas sencillas',
    refuse: '¿Puedes decirle que no?',
    stop: 'Cuando dices basta, ¿para?',
    fear: '¿Te da miedo lo que pueda hacer?',
    goOn: 'Seguir',
  },
  unsafe: 'No tienes por qué dejar que esta persona se acerque más.',
  showAlone: 'Ver pasos que no necesitan a nadie más',
  showAll: 'Ver todos los pasos',
  stop: 'Puedes parar en cualquier punto, o volver atrás. Eso es parte del camino.',
  half: '¿Es mucho? La mitad',
  whole: 'Otra vez el paso entero',
  back: 'Volver a los pasos',
  done: 'Lo hice, o una parte',
  after: {
    title: '¿Cómo fue?',
    easy: 'Fácil',
    mixed: 'Un poco de todo',
    much: 'Demasiado',
  },
  met: {
    easy: 'Es bueno saberlo. Los fáciles también cuentan.',
    mixed: 'Puede ser fácil y difícil a la vez.',
    much: 'Entonces fue un paso grande para hoy. Notarlo también es un paso.',
  },
  calendar: {
    open: 'Ponerlo en mi calendario',
    others: 'Otras personas pueden ver tu calendario. El evento dice “{title}”. El paso no aparece en él, a menos que lo elijas.',
    title: 'Unos minutos para mí',
    day: 'Día',
    time: 'Hora',
    weekly: 'Cada semana',
    note: 'Añadir el paso al evento',
    save: 'Guardar el evento',
    hint: 'Abre el archivo, y tu calendario lo añade.',
  },
  privacy,
  takeaway,
  care,
};
