/** Gives the reader a file. */
export function save(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // once the browser has taken it
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
