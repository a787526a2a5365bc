import { createHash, randomUUID } from "node:crypto";
import { type EnumValue, enumeration } from "../runtime/enumeration";
import { NotEmulated } from "../runtime/notEmulated";
import { ScriptError } from "../runtime/scriptError";
import { defineService, local, type Service } from "../runtime/service";
import { formatDate } from "./formatDate";

const ALGORITHM = enumeration("DigestAlgorithm", ["MD5", "SHA_1", "SHA_256", "SHA_512"]);
const CHARSET = enumeration("Charset", ["US_ASCII", "UTF_8"]);

export const utilities: Service<object> = defineService(
  "Utilities",
  {
    formatDate: local("Date, String, String", (_, __, date: Date, zone: string, pattern: string) =>
      formatDate(date.getTime(), zone, pattern),
    ),
    getUuid: local("", () => randomUUID()),
    sleep: local("Integer", (_, execution, milliseconds: number) => {
      if (milliseconds > 300_000) throw new ScriptError("Argument too large: milliseconds");
      execution.sleep(milliseconds);
    }),
    computeDigest: local(
      "DigestAlgorithm, String | DigestAlgorithm, String, Charset",
      (_, __, algorithm: EnumValue, text: string, charset?: EnumValue) => {
        if (charset === undefined && /[^\0-\x7f]/.test(text)) {
          throw new NotEmulated("computeDigest of other than ASCII text without a charset");
        }
        const name = algorithm.name().toLowerCase().replace("_", "");
        // Bytes are signed in Apps Script.
        return Array.from(new Int8Array(createHash(name).update(text, "utf8").digest()));
      },
    ),
    base64Encode: local("String | String, Charset | Number[]", (_, __, content: string | number[]) => {
      if (typeof content === "string") return Buffer.from(content, "utf8").toString("base64");
      return Buffer.from(Int8Array.from(content).buffer).toString("base64");
    }),
    base64EncodeWebSafe: local("String | String, Charset | Number[]", (_, __, content: string | number[]) => {
      const bytes =
        typeof content === "string"
          ? Buffer.from(content, "utf8")
          : Buffer.from(Int8Array.from(content).buffer);
      return bytes.toString("base64").replaceAll("+", "-").replaceAll("/", "_");
    }),
  },
  { constants: { DigestAlgorithm: ALGORITHM, Charset: CHARSET } },
);
