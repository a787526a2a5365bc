import { AUTH_MODES } from "../runtime/authMode";
import { enumeration } from "../runtime/enumeration";
import { defineService, type Service } from "../runtime/service";

export const AUTH_MODE = enumeration("AuthMode", AUTH_MODES);

export const scriptApp: Service<object> = defineService(
  "ScriptApp",
  {},
  { constants: { AuthMode: AUTH_MODE }, sections: { newTrigger: "6.5", getAuthorizationInfo: "6.5" } },
);
