import { Script } from 'node:vm';
import { isMainThread } from 'node:worker_threads';

// Loaded before all else (`--import`) in each thread of a simulation, and nowhere else. The SDK gives every call into a workflow a time
// limit, for which Node starts and ends a watchdog thread: hundreds of thousands of them in a year that flies by. What hangs here is
// stopped by whoever waits for it.
if (!isMainThread) laatLopen();

function laatLopen(): void {
  const metWaakhond = Object.getOwnPropertyDescriptor(Script.prototype, 'runInContext')
    ?.value as Script['runInContext'];
  Script.prototype.runInContext = function (context, opties) {
    const { timeout: _timeout, ...rest } = opties ?? {};
    return metWaakhond.call(this, context, rest) as unknown;
  };
}
