/** The words of the page of downloads, in Spanish. */
import type { LaterWords } from '../words.ts';
import { say } from './say.ts';

const { number } = say;

export const esData: LaterWords['dataPage'] = {
  text: (stamp) =>
    `La edición completa, en formatos que leen otros programas. Todos los archivos pertenecen a la edición ${stamp}.`,
  rights:
    'La licencia es la de nuestro trabajo: lugares, capas, lecturas. Las palabras citadas pertenecen a sus autores, y los contornos vienen de las colecciones públicas que nombra Acerca de.',
  size: (octets) =>
    octets < 1e6 ? `${number(octets / 1000, octets < 1e4 ? 1 : 0)} kB` : `${number(octets / 1e6, 1)} MB`,
  schema: 'JSON Schema',
  copy: (path) => `Copiar el SHA-256 de ${path}`,
  copied: 'Hash copiado.',
  copyRefused: 'Este navegador no permitió copiar. Copie el hash de aquí:',
  check: 'Comprobar lo que se tiene',
  checkText:
    'Un archivo cuyo SHA-256 es el que figura arriba es el archivo que se publicó. En el zip descomprimido, «sha256sum -c manifest-sha256.txt» los comprueba todos. Tamaños y hashes para programas:',
};
