import { defineService, handle, local, type Service } from "../runtime/service";

export const session: Service<object> = defineService(
  "Session",
  {
    getActiveUserLocale: local("", (_, { user }) => user.locale),
    getScriptTimeZone: local("", (_, { world }) => world.project.manifest.timeZone),
  },
  { sections: { getActiveUser: "6.5", getEffectiveUser: "6.5" } },
);

/** A person as protections list them. */
export const userService: Service<{ readonly name: string }> = defineService("User", {
  getEmail: handle("", ({ name }) => name),
});
