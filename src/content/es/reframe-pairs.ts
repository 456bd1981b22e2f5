import type { Pair } from '../../domain/reframe.js';
import { firstPair } from './reframe.js';

/**
 * The built-in pairs, in the order of the English ones. `text` names a thing people do and never a person; `inside` says
 * “puede” or “quizá”; `learned` goes on after “lo que quizá aprendiste alguna vez”, gently and in general, and names no event; `say`
 * owns what was done, asks for one small thing or none, and begs for nothing.
 */
export const reframePairs: { pairs: readonly Pair[] } = {
  pairs: [
    firstPair,
    {
      text: 'Dejar un mensaje sin respuesta.',
      inside: 'Quizá quieres responder bien. Cada día cuesta más.',
      learned: 'Que una palabra equivocada podía costar mucho.',
      say: 'Siento haberte dejado sin respuesta. Me quedé sin saber qué decir.',
    },
    {
      text: 'Decir “estoy bien”.',
      inside: 'Quizá deseas que te pregunten otra vez, y también lo temes.',
      learned: 'Que al pedir se oía un suspiro.',
      say: 'Dije que estaba bien, y no lo estoy del todo. ¿Podrías sentarte un rato conmigo?',
    },
    {
      text: 'Buscar pelea cuando todo va bien.',
      inside: 'La calma puede sentirse como esperar una tormenta.',
      learned: 'Que la paz no duraba.',
      say: 'Empecé yo, y lo siento. Todo iba bien y me dio miedo. Tómate el tiempo que necesites.',
    },
    {
      text: 'Tener siempre algo que hacer.',
      inside: 'El trabajo tiene un final. La cercanía puede sentirse como si no lo tuviera.',
      learned: 'Que te veían cuando las cosas quedaban hechas.',
      say: 'Me llené de tareas para sentir menos. Me gustaría verte. ¿Tendríamos una hora el domingo?',
    },
    {
      text: 'Hacer bromas cuando algo se pone serio.',
      inside: 'Reírte puede ser tu manera de quedarte.',
      learned: 'Que la gente se apartaba de tu tristeza.',
      say: 'Hice una broma porque esto me importa. Dame un momento, y lo intento de nuevo.',
    },
    {
      text: 'Preguntar una y otra vez si todo va bien.',
      inside: 'El silencio puede sentirse como un final.',
      learned: 'Que alguien podía no estar cuando levantabas la vista.',
      say: 'Hoy pregunté mucho. La inquietud es mía, y yo la voy a cuidar.',
    },
    {
      text: 'Decir que sí a todo.',
      inside: 'Un no puede sentirse como una puerta que se cierra.',
      learned: 'Que lo más seguro era no dar problemas.',
      say: 'Dije que sí muy pronto. Me gustaría cambiarlo por un no.',
    },
    {
      text: 'Criticar cosas pequeñas.',
      inside: 'Un fallo pequeño puede darte algo de espacio cuando alguien se acerca.',
      learned: 'Que había ojos puestos en cada error.',
      say: 'Eso no fue amable, y lo siento. Necesito una hora a solas.',
    },
    {
      text: 'Dejar de sentir cuando alguien se acerca.',
      inside: 'Puede ser demasiado de golpe, y por eso baja el volumen.',
      learned: 'Que lo que se sentía con fuerza no tenía adónde ir.',
      say: 'Me quedé en blanco, y sí me importas. ¿Podemos volver a esto mañana?',
      deep: true,
    },
    {
      text: 'Poner a prueba si alguien se queda.',
      inside: 'Puede que oírlo no baste, y una parte de ti intente averiguarlo.',
      learned: 'Que las palabras y los hechos no siempre coincidían.',
      say: 'Te estaba poniendo a prueba, y no fue justo. Lo que quería preguntar era: ¿estamos bien?',
    },
    {
      text: 'No pedir nunca ayuda.',
      inside: 'Pedir puede sentirse como tener una deuda.',
      learned: 'Que la ayuda llegaba tarde, o tenía un precio.',
      say: 'Me cuesta pedir. ¿Podrías ayudarme con una cosa esta semana?',
    },
    {
      text: 'Romper antes de que lo haga la otra persona.',
      inside: 'Decir adiós primero puede doler menos que esperarlo.',
      learned: 'Que la gente se iba, y nadie decía por qué.',
      say: 'Tengo miedo y quiero romper. Me gustaría tener unos días antes de decidir.',
      deep: true,
    },
  ],
};
