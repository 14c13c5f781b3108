/** Judges a draft beside the page: one task in, all its rows out. */
import { judgeTask, type Task } from './judgeTask.ts';

addEventListener('message', ({ data }: MessageEvent<Task>) => postMessage([...judgeTask(data)]));
