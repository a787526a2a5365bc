/** The version of the add-on, as `package.json` has it. */
export const VERSION = "0.1.0";
