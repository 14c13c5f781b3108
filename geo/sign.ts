/**
 * Signs a published edition, and checks a signature. What is signed is what the manifest says: the edition, its stamp, and
 * every file with its size and hash; so one signature vouches for all of them.
 */
import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import { MANIFEST, type Published } from './build.ts';
import { count } from './problem.ts';
import { json } from './publish/format.ts';
import { writeFiles } from './write.ts';

interface Signature {
  algorithm: 'Ed25519';
  /** the public key, 32 bytes in base64url */
  key: string;
  /** ISO 8601 day */
  date: string;
  /** 64 bytes in base64url */
  value: string;
}
interface Manifest {
  edition: string;
  stamp: string;
  files: readonly { path: string; bytes: number; sha256: string }[];
  signature?: Signature;
}

/** What is signed, as UTF-8; src/pages/about/signature.ts writes the same. */
const signedText = ({ edition, stamp, files }: Manifest, date: string): string =>
  JSON.stringify([edition, stamp, files.map(({ path, bytes, sha256 }) => [path, bytes, sha256]), date]);

/** A key as people compare it: the first 16 hex digits of its SHA-256, in groups of four. */
export const fingerprint = (key: string): string =>
  (
    createHash('sha256').update(Buffer.from(key, 'base64url')).digest('hex').slice(0, 16).match(/.{4}/g) ?? []
  ).join(' ');

const rawKey = (key: KeyObject): string => key.export({ format: 'jwk' }).x ?? '';
const readManifest = (folder: string): Manifest | null =>
  existsSync(join(folder, MANIFEST)) ? JSON.parse(readFileSync(join(folder, MANIFEST), 'utf8')) : null;
const written = (manifest: Manifest): Published => new Map([[MANIFEST, json(manifest)]]);

/** The private key of a file, or the sentence that says what is wrong with it. */
function readKey(file: string, repository: string): KeyObject | string {
  if (!existsSync(file))
    return `${file}: there is no such file. Make a key with: openssl genpkey -algorithm ed25519 -out FILE`;
  if (realpathSync(file).startsWith(realpathSync(repository) + sep))
    return `${file} lies in the repository, where a private key would be published one day. Move it elsewhere.`;
  try {
    const key = createPrivateKey(readFileSync(file));
    return key.asymmetricKeyType === 'ed25519'
      ? key
      : `${file} holds a key of another kind, ${key.asymmetricKeyType}. Make one with: openssl genpkey -algorithm ed25519 -out FILE`;
  } catch {
    return `${file} holds no private key as PEM. Make one with: openssl genpkey -algorithm ed25519 -out FILE`;
  }
}

/**
 * Signs what is published in a folder, and writes the signature into its manifest.
 * @param date ISO 8601 day
 * @returns whether it was signed, and the sentence that says so or why not; nothing is written then
 */
export function signPublished(
  folder: string,
  keyFile: string,
  repository: string,
  date: string,
): { signed: boolean; said: string } {
  const key = readKey(keyFile, repository);
  if (typeof key === 'string') return { signed: false, said: key };
  const manifest = readManifest(folder);
  if (!manifest) return { signed: false, said: `Nothing is published in ${folder}: run build first.` };
  const { signature: _, ...plain } = manifest;
  const value = sign(null, Buffer.from(signedText(plain, date)), key).toString('base64url');
  const own = rawKey(createPublicKey(key));
  writeFiles(folder, written({ ...plain, signature: { algorithm: 'Ed25519', key: own, date, value } }));
  return {
    signed: true,
    said: `Edition ${plain.edition} ${plain.stamp} is signed with the key ${fingerprint(own)}.`,
  };
}

/** A new build of the same edition keeps the signature that it has by now. */
export function withSignature(folder: string, files: Published): Published {
  const before = readManifest(folder)?.signature;
  const now: Manifest = JSON.parse(String(files.get(MANIFEST)));
  return before && holds(now, before)
    ? new Map([...files, ...written({ ...now, signature: before })])
    : files;
}

function holds(manifest: Manifest, { key, value, date }: Signature): boolean {
  try {
    const publicKey = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: key }, format: 'jwk' });
    return verify(null, Buffer.from(signedText(manifest, date)), publicKey, Buffer.from(value, 'base64url'));
  } catch {
    // what is no key has signed nothing
    return false;
  }
}

/**
 * Holds the published files against their manifest, and the manifest against its signature.
 * @param edition id of the edition that should lie there
 */
export function verifyPublished(folder: string, edition: string): { sound: boolean; said: string } {
  const manifest = readManifest(folder);
  if (manifest?.edition !== edition)
    return { sound: true, said: `Not published in ${folder}: no signature to check.` };
  const { files, signature } = manifest;
  const altered = files.filter(({ path, sha256 }) => {
    const file = join(folder, path);
    return !existsSync(file) || createHash('sha256').update(readFileSync(file)).digest('hex') !== sha256;
  });
  const list =
    altered.length === 0
      ? `${count(files.length, 'published file')} as the manifest has them`
      : `not as the manifest has them: ${altered.map(({ path }) => path).join(', ')}`;
  if (!signature) return { sound: altered.length === 0, said: `${folder}: ${list}; not signed` };
  const sound = holds(manifest, signature);
  const by = `by the key ${fingerprint(signature.key)} on ${signature.date}`;
  return {
    sound: sound && altered.length === 0,
    said: `${folder}: ${list}; ${sound ? `signed ${by}` : `the signature ${by} does not hold: manifest.json was altered after it`}`,
  };
}
