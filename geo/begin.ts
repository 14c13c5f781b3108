export const beginEdition = (
  id: string,
  _texts: string,
  _region: string | null,
): { fault: boolean; said: string } => ({ fault: true, said: id });
