import { defineService, ITSELF, local, type Service } from "../runtime/service";

/** What it is told is kept in the journal. */
export const logger: Service<object> = defineService("Logger", {
  log: local("any", (_, { world }, value: unknown) => {
    world.journal.log(String(value));
    return ITSELF;
  }),
});

/** `console`, which takes any number of values. */
export const scriptConsole: Service<object> = defineService(
  "console",
  Object.fromEntries(
    ["log", "info", "warn", "error"].map((name) => [
      name,
      local("any...", (_, { world }, ...values: unknown[]) => {
        world.journal.log(values.map(String).join(" "));
      }),
    ]),
  ),
);
