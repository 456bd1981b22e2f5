import type { BothVoicesWords } from '../en/both-voices.js';
import { care } from './care.js';
import { privacy } from './privacy.js';
import { takeaway } from './takeaway.js';

/** What is said to two pulls at once, and back to them. Neither is ever the one that wins. */
export const bothVoices: BothVoicesWords = {
  heading: 'Dos impulsos, y vale la pena escuchar los dos',
  intro: 'El mismo día puedes querer que alguien se quede y querer espacio. Aquí nadie tiene que ganar.',
  meant: 'Con impulsos nos referimos a sentimientos. Si oyes voces que otras personas no oyen,',
  meantLink: 'quizá te ayude más la atención médica o una línea de apoyo',
  pulls: {
    stay: '“Quédate conmigo”',
    space: '“No tan cerca”',
  },
  strength: '¿Cuánta fuerza tiene hoy?',
  strengths: ['casi ninguna', 'muy poca', 'poca', 'alguna', 'bastante', 'mucha', 'muchísima'],
  distance: '¿Qué distancia puedes llevar hoy?',
  distances: ['muy cerca', 'cerca', 'bastante cerca', 'a medio camino', 'bastante lejos', 'lejos', 'muy lejos'],
  unset: 'sin elegir aún',
  invite: 'Pon cada uno como está hoy. Ninguna respuesta está mal.',
  hear: 'Escuchar los dos',
  today: {
    faint: {
      faint: 'Los dos impulsos se notan poco. Quizá sea un día en calma, o un día en que se siente poco. Las dos cosas valen.',
      clear: 'Hay ganas de espacio. Las ganas de que alguien se quede se notan poco, y cuentan también.',
      strong: 'Hoy hay muchas ganas de espacio. Las ganas de que alguien se quede se notan poco, y cuentan también.',
    },
    clear: {
      faint: 'Hay ganas de que alguien se quede. Las ganas de espacio se notan poco, y cuentan también.',
      clear: 'Los dos impulsos están aquí, lado a lado. Tiene sentido querer dos cosas a la vez.',
      strong: 'Hay muchas ganas de espacio, y con ellas las ganas de que alguien se quede. Las dos son verdad.',
    },
    strong: {
      faint: 'Hoy hay muchas ganas de que alguien se quede. Las ganas de espacio se notan poco, y cuentan también.',
      clear: 'Hay muchas ganas de que alguien se quede, y con ellas las ganas de espacio. Las dos son verdad.',
      strong: 'Los dos impulsos tiran fuerte a la vez. Eso puede hacer el día difícil y cansarte mucho.',
    },
  },
  between: 'Un acuerdo para hoy, entre dos impulsos que quieren tu bien',
  arrangements: {
    near: 'Cerca, para que uno tenga compañía, con una puerta abierta para el otro.',
    halfway: 'A medio camino, para que uno pueda tender la mano y el otro respirar.',
    far: 'Lejos, para que uno descanse, con un hilo que el otro pueda sostener.',
  },
  smallThing: 'Una cosa pequeña para los dos impulsos: {thing}',
  small: {
    near: {
      stay: 'Siéntate con alguien de confianza, o habla por teléfono, con el acuerdo de que puedes parar cuando quieras.',
      even: 'Siéntate cerca de alguien de confianza, o bajo una manta que abrigue, y que sea fácil levantarte.',
      space: 'Quédate cerca de alguien de confianza, o entre gente que no conoces, en el asiento junto a la puerta.',
    },
    halfway: {
      stay: 'Envía una línea a alguien de confianza: “Pienso en ti. Quizá tarde en responder”.',
      even: 'Siéntate donde haya gente, en un banco o en un café, con un rincón para ti.',
      space: 'Tómate una hora para ti, y di a alguien de confianza cuándo termina.',
    },
    far: {
      stay: 'Deja a la vista algo que te recuerde a alguien de confianza, y que el teléfono descanse.',
      even: 'Envía una línea a alguien de confianza: “Hoy necesito silencio. Sabrás de mí”.',
      space: 'Toma todo el espacio que quieras, y quizá piensa en un saludo para más tarde.',
    },
  },
  pause: 'No hace falta resolver nada ahora. Mira a tu alrededor, nombra tres cosas que ves y siente el suelo bajo tus pies.',
  write: 'De qué trata de protegerte cada impulso',
  writeMore: 'Solo si quieres, y solo hasta donde te sientas bien.',
  keepFrom: 'Trato de protegerte de…',
  echo: '{pull} trata de protegerte de: {text}',
  privacy,
  takeaway,
  care,
};
