/** The words of what leaves the site, in Spanish. */
import type { LaterWords } from '../words.ts';
import { say } from './say.ts';

export const esShare: LaterWords['share'] = {
  title: 'Compartir esta vista',
  tabs: { link: 'Enlace', embed: 'Insertar', cite: 'Citar', image: 'Imagen', print: 'Imprimir' },
  link: {
    field: 'Enlace',
    copy: 'Copiar enlace',
    copied: 'Copiado',
    refused:
      'Este navegador no deja copiar a la página. El enlace está seleccionado: cópielo con el teclado.',
    send: 'Enviar con …',
    opens: 'Lo que abre el enlace',
    rows: {
      page: 'Página',
      passage: 'Pasaje',
      layers: 'Capas',
      sources: 'Según',
      dates: 'Fechas',
      position: 'Mapa',
      language: 'Idioma',
    },
    all: 'todas',
    allDates: 'todas las fechas',
    without: (letters) => `, sin lo que nombra ${letters}`,
    ownPosition: 'como lo muestra la página',
    thisPosition: 'como está ahora',
    filters: 'Conservar las capas, fuentes y fechas elegidas',
    passage: 'Abrir en este pasaje',
    position: 'Conservar la posición y el zoom',
    edition:
      'Nombrar esta edición: a quien abra el enlace más tarde se le dice qué se corrigió desde entonces',
    privacy: 'El enlace guarda estas opciones y nada sobre usted.',
    code: 'Código para leer con una cámara: contiene este enlace',
  },
  embed: {
    text: 'Esta línea pone el mapa en otra página. Allí, la rueda y un dedo desplazan esa página; nada se guarda en el navegador.',
    size: 'Tamaño',
    sizes: { small: '320 × 320', medium: '640 × 480', full: 'Todo el ancho × 600' },
    copy: 'Copiar la línea',
    copied: 'Línea copiada',
    refused: 'Este navegador no deja copiar a la página. La línea está seleccionada: cópiela con el teclado.',
    preview: 'Así se ve allí',
    frame: (title) => `Mapa con fuentes: ${title}`,
    note: 'El marco siempre nombra el mapa y lleva a él. Dice su dirección y su altura a la página que lo rodea si esta lo pregunta.',
  },
  words: { copy: 'Copiar enlace a estas palabras', copied: 'Enlace a estas palabras copiado' },
  image: {
    format: 'Formato',
    formats: { wide: 'Ancho, 1600 × 1000', square: 'Cuadrado, 1200 × 1200', tall: 'Alto, 1080 × 1350' },
    png: 'PNG',
    large: 'PNG, el doble de grande',
    svg: 'SVG',
    refused: 'Este navegador no deja que la página haga una imagen. Se puede guardar el SVG.',
    preview: (title) => `Imagen del mapa: ${title}`,
  },
  print: {
    note: 'Un mapa con lugares numerados, y los pasajes como notas con sus fuentes. Siempre en claro.',
    button: 'Imprimir',
  },
  sheet: {
    notes: 'Pasajes',
    sources: 'Fuentes',
    edition: (date, stamp) => `Edición del ${say.date(date)}, ${stamp}`,
    more: (n) =>
      `${say.count(n, { one: 'lugar más está', other: 'lugares más están' })} en esta vista y no en esta hoja.`,
  },
};
