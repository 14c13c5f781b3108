export const en = {
  wordmark: 'Cartulary',
};
export type Words = typeof en;
