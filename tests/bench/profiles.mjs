// The two readers that times are measured for.
export const PROFILES = [
  { name: 'desktop', viewport: { width: 1440, height: 900 }, network: null, cpu: 1 },
  // slow 4G: 150 ms of round trip, 1.6 Mbit/s; a processor four times slower
  {
    name: 'phone',
    viewport: { width: 390, height: 844 },
    network: { latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750, offline: false },
    cpu: 4,
  },
];

/** puts a page under a profile; returns the CDP session */
export async function under({ network, cpu }, page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  if (network) await session.send('Network.emulateNetworkConditions', network);
  if (cpu > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  return session;
}
