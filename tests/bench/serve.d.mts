export function serveGzip(
  folder: string,
  headers?: Readonly<Record<string, string>>,
): Promise<{ url: string; sent: { path: string; bytes: number; at: number }[]; close(): Promise<void> }>;
