import type { PauseWords } from '../en/pause.js';
import { care } from './care.js';
import { privacy } from './privacy.js';
import { takeaway } from './takeaway.js';

/** What the pause says, a few words at a time. */
export const pause: PauseWords = {
  heading: 'Una pausa antes de alejarte',
  begin: 'Empezar la pausa',
  notLoaded: 'La pausa no llegó. Busca tres cosas que puedas ver, e inténtalo una vez más.',
  progress: '{at} de 4',
  goOn: 'Seguir',
  goOnOrPass: 'Seguir, o dejar pasar',
  longer: 'Quedarme aquí un poco más',
  held: 'Este momento te espera.',
  stop: 'Parar',
  again: 'Empezar otra vez',
  louder: 'Si esto lo empeora, para. Está bien.',
  names: { notice: 'Notar', settle: 'Calmar', ask: 'Preguntar', choose: 'Elegir' },
  moments: {
    rest: {
      text: '¿Hay algo en ti que se echa atrás ahora mismo?',
      more: 'Aquí hay cuatro pequeños momentos. Duran unos {seconds} segundos, y puedes parar cuando quieras.',
    },
    notice: {
      text: 'Algo en ti quiere echarse atrás, y lo has notado.',
      more: '¿Cómo está ahora: con tensión, con calor, sin fuerza, muy lejos? Ninguna respuesta está mal.',
    },
    which: { text: '¿Qué te ayudaría a bajar el ritmo?', more: 'Elige lo que te parezca más fácil.' },
    ask: {
      text: 'Si te resulta fácil, pregunta a la parte que se echa atrás: ¿qué temes que pase?',
      more: 'Espera a ver qué llega. Si no resulta fácil, déjalo pasar.',
    },
    choose: { text: '¿Qué necesitas ahora?', more: 'Cualquiera de estas opciones puede estar bien.' },
    space: {
      text: 'Toma el espacio. Aquí tienes una línea para alguien de confianza.',
      more: 'No se envía desde aquí. La envías tú, o no la envías.',
    },
    went: { text: 'Entonces, vete. Puede ser lo que necesitas.', more: 'Si quieres: ¿cómo fue esta pausa?' },
    after: { text: '¿Cómo fue esta pausa?', more: 'Tu respuesta no se guarda en ningún lugar.' },
    done: { text: 'Gracias por tomarte este tiempo.', more: 'Puedes seguir con la página, o levantar un rato la vista de ella.' },
    harder: {
      text: 'Entonces, por hoy ha sido bastante.',
      more: 'Algo caliente, un paseo lento, alguien con quien te sientas a salvo: eso puede ayudar más.',
    },
    stopped: { text: 'Has parado. Está bien.', more: 'Puedes seguir con la página, o levantar un rato la vista de ella.' },
  },
  settle: { breathe: 'Respirar', look: 'Mirar alrededor', feet: 'Sentir los pies', pass: 'Dejar pasar' },
  ways: {
    breathe: { text: 'Respira con el círculo.', more: 'Cuenta con él: {breath}. Tu propio ritmo también está bien.' },
    look: { text: 'Busca tres cosas que puedas ver.', more: 'Luego dos que puedas oír. Luego una que no se mueva.' },
    feet: { text: 'Deja que tus pies presionen el suelo.', more: 'O siente lo que te sostiene: una silla, una pared, una cama.' },
  },
  cues: { in: 'Toma aire', hold: 'Pausa', out: 'Suelta' },
  choices: { stay: 'Quedarme un minuto más', space: 'Tomar espacio y decirlo', went: 'Irme' },
  answers: { easier: 'Algo más fácil', same: 'Más o menos igual', harder: 'Más difícil', pass: 'Dejar pasar' },
  space: {
    line: 'Me quedo en silencio, pero no me voy.',
    back: 'Estaré de vuelta {when}.',
    when: 'De vuelta',
    times: { tonight: 'esta noche', tomorrow: 'mañana', own: 'otro momento' },
    own: 'Un momento que elijas tú, como “el lunes”. Si lo dejas vacío, la línea no nombra ninguno.',
    done: 'Listo',
  },
  privacy,
  takeaway,
  care,
};
