import { left, shown } from "./fact";

export const RUNTIME_FACTS = [
  shown(
    "4.1",
    "A script has six minutes, sleeping included.",
    "4.1 six minutes for a call from the page, sleeping included",
  ),
  shown("4.1", "A custom function has 30 seconds.", "1.7 30 seconds for a custom function"),
  shown(
    "4.1",
    "A property holds 9 KB.",
    "4.2 a value of 9 KB fits, one byte more does not; bytes are counted, not characters",
  ),
  shown("4.1", "A store of properties holds 500 KB.", "4.2 a store holds 500 KB"),
  left(
    "4.1",
    "What may be done per day, triggers, fetches, versions, projects.",
    "the add-on comes near none of them",
  ),

  shown("4.2", "Over the quota of properties: Google's words.", "4.2 a store holds 500 KB"),
  shown(
    "4.2",
    "Too large a value: Google's words.",
    "4.2 a value of 9 KB fits, one byte more does not; bytes are counted, not characters",
  ),
  shown("4.2", "The cache holds 100 KB per entry.", "4.2 refuses %s", "a value of more than 100 KB"),
  shown(
    "4.2",
    "Its keys have at most 250 characters.",
    "4.2 refuses %s",
    "a key of more than 250 characters",
  ),
  shown("4.2", "A life of more than 21,600 seconds is refused.", "4.2 refuses %s", "milliseconds as a life"),
  shown(
    "4.2",
    "An entry lives 600 seconds unless told.",
    "4.2 an entry lives 600 s unless told, and goes then",
  ),
  shown("4.2", "About a thousand entries stay.", "4.2 beyond a thousand items the oldest goes"),
  shown(
    "4.2",
    "The document's stores and lock are null outside a document.",
    "0.13 are null outside a document",
  ),
  shown(
    "4.2",
    "Document properties are shared by the users of a document, user properties are not.",
    "4.2 document properties are shared by its users, user properties are not",
  ),
  shown("4.2", "Script properties are shared by all users.", "4.2 script properties are shared by everybody"),
  shown("4.2", "Properties are texts.", "4.2 values are texts, missing ones null"),
  shown(
    "4.2",
    "`tryLock` says false, `waitLock` throws.",
    "4.2 two users of one document share its lock; tryLock says false, waitLock throws",
  ),

  shown(
    "4.3",
    "Connected Sheets needs BigQuery switched on, another scope and certain editions: the host refuses each step.",
    "4.3 BigQuery is not emulated: %s",
  ),

  shown("5.1", "Timers, fetch, URL, TextEncoder, atob, crypto and the like are absent.", "5.1 absent: %s"),
  shown(
    "5.1",
    "console, Logger, Promise, globalThis, WebAssembly and Intl are there.",
    "5.1 present: console, Logger, Promise, globalThis, WebAssembly, Intl",
  ),
  left("5.1", "`Error.lineNumber`, and what took the place of Rhino.", "nothing leans on them"),

  shown(
    "5.2",
    "Modules and `await` at top level are refused.",
    "0.11 %s are refused when the files are read",
    "modules",
  ),
  shown(
    "5.2",
    "Private and static fields are refused.",
    "0.11 %s are refused when the files are read",
    "private fields",
  ),
  shown(
    "5.2",
    "Instance fields, numeric separators and BigInt literals are refused when a file is saved.",
    "0.11 %s are refused when the files are read",
    "numeric separators",
  ),
  shown(
    "5.2",
    "Optional chaining works at Google but may be refused when a file is saved: the host refuses it.",
    "0.11 %s are refused when the files are read",
    "optional chaining",
  ),

  shown(
    "5.3",
    "All files share one scope; their order does not matter to functions, and two equal constants clash.",
    "5.3 load order does not matter for functions, and two equal top-level consts clash",
  ),
  shown(
    "5.3",
    "Code at top level that leans on another file depends on the order.",
    "5.3 reversed order shows top-level code that leans on another file",
  ),
  shown(
    "5.3",
    "What services give belongs to the script's realm.",
    "5.3 what services give is made in the realm: dates, arrays, errors",
  ),

  shown(
    "5.4",
    "Each execution loads every file again.",
    "0.10 every execution loads every file again and forgets its globals",
  ),
  left(
    "5.4",
    "How long loading takes at Google; libraries make it slower.",
    "time at Google says nothing about time here",
  ),

  shown(
    "6.1",
    "`clasp push` without `-f` may skip the push and still exit 0.",
    "0.12 is never called without -f, which may skip the push and still exit 0: %s",
  ),
  shown(
    "6.1",
    "clasp pushes the folder `rootDir` and nothing else.",
    "clasp would push exactly the four files of dist/",
  ),
  left("6.1", "Other commands and options of clasp.", "not a matter of the host"),
  left(
    "6.3",
    "What bundlers do to declarations and doc blocks.",
    "the build's own checks take care (test/scripts)",
  ),
  shown(
    "6.4",
    "The manifest names the time zone and V8.",
    "6.4 a manifest without V8 or a time zone is refused: %s",
  ),
  shown(
    "6.5",
    "The narrow scope reaches neither advanced services nor other spreadsheets.",
    "0.15 other spreadsheets are out of reach",
  ),
  shown(
    "6.5",
    "Two scopes are enough for the add-on.",
    "the manifest asks for the open spreadsheet and the sidebar, and nothing else",
  ),
  left("6.5", "People may grant only a part of the scopes.", "the host asks nobody for authorization"),
  left("6.6", "How an add-on is published.", "not a matter of the host"),
  left("7.1", "Other emulations of Apps Script.", "about tools, not about Google"),
  left("7.2", "How other projects test.", "about tools, not about Google"),
];
