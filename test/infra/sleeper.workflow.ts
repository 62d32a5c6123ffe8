import { sleep } from '@temporalio/workflow';

/** Sleeps and tells that it woke. Unit: milliseconds. */
export async function sleepFor(duration: number): Promise<string> {
  await sleep(duration);
  return 'awake';
}
