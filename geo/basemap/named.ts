/** Seas and islands: no package names them with a point to write the name at, so this list is ours. */

/** a name in Spanish (`n`), in English where it differs (`e`), and the zoom it is shown from (`r`) */
export interface Named {
  k: 'sea' | 'island' | 'archipelago';
  n: string;
  e?: string;
  at: readonly [lng: number, lat: number];
  r: number;
}

// biome-ignore format: a table
export const NAMED: readonly Named[] = [
  { k: 'sea', n: 'Océano Pacífico', e: 'Pacific Ocean', at: [-98, -8], r: 1 },
  { k: 'sea', n: 'Océano Pacífico', e: 'Pacific Ocean', at: [-160, 22], r: 1 },
  { k: 'sea', n: 'Océano Atlántico', e: 'Atlantic Ocean', at: [-40, 22], r: 1 },
  { k: 'sea', n: 'Océano Atlántico', e: 'Atlantic Ocean', at: [-15, -25], r: 1.5 },
  { k: 'sea', n: 'Océano Índico', e: 'Indian Ocean', at: [78, -18], r: 1 },
  { k: 'sea', n: 'Océano Ártico', e: 'Arctic Ocean', at: [-150, 76], r: 2.5 },
  { k: 'sea', n: 'Mar Caribe', e: 'Caribbean Sea', at: [-75.5, 14.8], r: 2.6 },
  { k: 'sea', n: 'Golfo de México', e: 'Gulf of Mexico', at: [-90, 25], r: 3 },
  { k: 'sea', n: 'Mar Mediterráneo', e: 'Mediterranean Sea', at: [18, 34.6], r: 2.6 },
  { k: 'sea', n: 'Mar Negro', e: 'Black Sea', at: [34, 43.2], r: 3.4 },
  { k: 'sea', n: 'Mar Adriático', e: 'Adriatic Sea', at: [16.6, 42.4], r: 5 },
  { k: 'sea', n: 'Mar del Norte', e: 'North Sea', at: [3, 56], r: 3.2 },
  { k: 'sea', n: 'Mar Báltico', e: 'Baltic Sea', at: [19.4, 57.6], r: 4.2 },
  { k: 'sea', n: 'Mar Arábigo', e: 'Arabian Sea', at: [64, 15], r: 2.6 },
  { k: 'sea', n: 'Golfo Pérsico', e: 'Persian Gulf', at: [51.3, 27.3], r: 4.2 },
  { k: 'sea', n: 'Golfo de Bengala', e: 'Bay of Bengal', at: [89, 14], r: 2.8 },
  { k: 'sea', n: 'Mar de China Meridional', e: 'South China Sea', at: [114.5, 13.5], r: 2.8 },
  { k: 'sea', n: 'Mar de Filipinas', e: 'Philippine Sea', at: [133, 18], r: 3 },
  { k: 'sea', n: 'Golfo de Guinea', e: 'Gulf of Guinea', at: [3, 2], r: 3 },
  { k: 'sea', n: 'Golfo de Guayaquil', e: 'Gulf of Guayaquil', at: [-80.62, -3.02], r: 7 },
  { k: 'sea', n: 'Canal de Jambelí', e: 'Jambelí Channel', at: [-79.98, -2.93], r: 8.4 },
  { k: 'sea', n: 'Golfo de Panamá', e: 'Gulf of Panama', at: [-79.3, 8.1], r: 6.2 },
  { k: 'sea', n: 'Bahía de Tumaco', e: 'Tumaco Bay', at: [-78.9, 1.95], r: 7.6 },
  { k: 'archipelago', n: 'Islas Galápagos', e: 'Galápagos Islands', at: [-90.55, -0.05], r: 3.6 },
  { k: 'island', n: 'Isabela', at: [-91.13, -0.8], r: 6.4 },
  { k: 'island', n: 'Santa Cruz', at: [-90.34, -0.62], r: 6.4 },
  { k: 'island', n: 'San Cristóbal', at: [-89.43, -0.83], r: 6.4 },
  { k: 'island', n: 'Fernandina', at: [-91.55, -0.37], r: 7 },
  { k: 'island', n: 'Santiago', at: [-90.76, -0.26], r: 7 },
  { k: 'island', n: 'Floreana', at: [-90.43, -1.3], r: 7 },
  { k: 'island', n: 'Española', at: [-89.68, -1.38], r: 7 },
  { k: 'island', n: 'Pinta', at: [-90.75, 0.58], r: 7 },
  { k: 'island', n: 'Marchena', at: [-90.48, 0.33], r: 7 },
  { k: 'island', n: 'Genovesa', at: [-89.96, 0.32], r: 7 },
  { k: 'island', n: 'Pinzón', at: [-90.67, -0.61], r: 8 },
  { k: 'island', n: 'Baltra', at: [-90.27, -0.45], r: 8 },
  { k: 'island', n: 'Puná', at: [-80.16, -2.91], r: 7 },
];
