/** What of a service worker's surroundings is used. The types of pages have none of it. */
import type { Answer, Ask } from '../messages.ts';

export interface Extendable {
  waitUntil(work: Promise<unknown>): void;
}
export interface FetchEvent extends Extendable {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
export interface MessageEvent extends Extendable {
  readonly data: Ask;
  readonly ports: readonly Pick<MessagePort, 'postMessage'>[];
}
export interface Client {
  readonly url: string;
  postMessage(message: unknown, transfer: Transferable[]): void;
}
export interface WorkerScope {
  readonly registration: {
    readonly scope: string;
    readonly installing: unknown;
    readonly waiting: unknown;
  };
  readonly clients: {
    matchAll(options: { type: 'window'; includeUncontrolled: boolean }): Promise<readonly Client[]>;
    claim(): Promise<void>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: Extendable) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}
export type Reply = (answer: Answer) => void;
