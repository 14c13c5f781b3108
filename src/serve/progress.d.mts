export function progressOf(
  all: number,
  given?: { out?: { isTTY?: boolean; write(text: string): unknown }; now?: () => number },
): { wrote(pages: number): void; end(): void };
