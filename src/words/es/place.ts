/** The words of a place's page: what is only mentioned, coordinates, and what stands at its foot, in Spanish. */
import type { Words } from '../words.ts';
import { say } from './say.ts';

export const esPlace: Words['placePage'] = {
  onlyMentioned: 'solo se menciona: nada se sitúa aquí',
  mentions: 'Cómo se menciona',
  unquoted: 'Se menciona, sin cita',
  unquotedNote: 'Aquí no se cita ninguna oración sobre este lugar. Los textos lo mencionan en:',
  differ: (n) => `Las fuentes difieren en ${say.count(n, { one: 'pregunta', other: 'preguntas' })}`,
  corrected: (day) => `Corregido el ${say.date(day)}`,
  facts: 'Sobre este lugar en el mapa',
  notShown: 'Nada: solo se menciona.',
  position: (lat, lng, digits) => {
    const format = (degrees: number) => say.number(degrees, digits);
    return `${format(Math.abs(lat))}° ${lat < 0 ? 'S' : 'N'}, ${format(Math.abs(lng))}° ${lng < 0 ? 'O' : 'E'}`;
  },
  nearPole:
    'El mapa termina en los 85,05°, y el lugar está más cerca del polo: se dibuja en el borde del mapa.',
  noPoint: 'Ninguna: no se señala ningún punto.',
  copyPosition: 'Copiar coordenadas',
  copy: 'Copiar',
  positionCopied: 'Coordenadas copiadas.',
  positionRefused: 'Este navegador no permitió copiar. Copie las coordenadas de aquí:',
  openPosition: 'Abrir en una app de mapas',
  mapApp: 'App de mapas',
  events: 'Acontecimientos aquí',
  nearest: 'Otros lugares más cercanos',
  nearestNote: 'En línea recta entre los puntos dibujados. Cálculo nuestro, no de una fuente.',
  directions: [
    'al norte',
    'al noreste',
    'al este',
    'al sureste',
    'al sur',
    'al suroeste',
    'al oeste',
    'al noroeste',
  ],
  km: (km) => (km === 0 ? 'menos de 1 km' : `${say.number(km)} km`),
};
