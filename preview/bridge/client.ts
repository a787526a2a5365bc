import { decodeReply, encodeArguments } from "./copying";

/** `google.script.run`: one method per public function, and the `with…` methods, each of which gives a new runner. */
export interface Runner {
  withSuccessHandler(handler: (result: unknown, userObject?: unknown) => void): Runner;
  withFailureHandler(handler: (error: Error, userObject?: unknown) => void): Runner;
  withUserObject(userObject: unknown): Runner;
  readonly [functionName: string]: unknown;
}

export interface RunnerOptions {
  readonly functionNames: readonly string[];
  /** Takes a function's name and its arguments as JSON to the server and brings the reply's text back. */
  readonly send: (functionName: string, argumentsJson: string) => Promise<string>;
  /** Where failures without a handler end up: Google's client only throws them into the console. */
  readonly uncaught: (error: unknown) => void;
}

interface Handlers {
  readonly success?: (result: unknown, userObject?: unknown) => void;
  readonly failure?: (error: Error, userObject?: unknown) => void;
  readonly userObject?: unknown;
}

const MOST_IN_FLIGHT = 10;

/** A runner over a connection; ten calls are under way at once, further ones wait (docs/platform.md, 2.4). */
export function createRunner({ functionNames, send, uncaught }: RunnerOptions): Runner {
  const waiting: (() => void)[] = [];
  let inFlight = 0;
  const next = () => {
    if (inFlight >= MOST_IN_FLIGHT) return;
    const start = waiting.shift();
    if (!start) return;
    inFlight++;
    start();
  };

  const deliver = (reply: Promise<string>, { success, failure, userObject }: Handlers): Promise<void> =>
    reply.then(decodeReply).then(
      (result) => success?.(result, userObject),
      (error: Error) => (failure ? failure(error, userObject) : uncaught(error)),
    );

  const runner = (handlers: Handlers): Runner => {
    const made: Record<string, unknown> = {
      withSuccessHandler: (success: Handlers["success"] & {}) => runner({ ...handlers, success }),
      withFailureHandler: (failure: Handlers["failure"] & {}) => runner({ ...handlers, failure }),
      withUserObject: (userObject: unknown) => runner({ ...handlers, userObject }),
      withLogger: () => runner(handlers),
    };
    for (const name of functionNames) {
      made[name] = (...args: unknown[]) => {
        const json = encodeArguments(args);
        waiting.push(() => {
          deliver(send(name, json), handlers)
            .catch(uncaught)
            .finally(() => {
              inFlight--;
              next();
            });
        });
        next();
      };
    }
    return made as Runner;
  };
  return runner({});
}
