import { left, shown } from "./fact";

const BROWSER = "a matter of the browser: the tests of the page run the sidebar in a real one";

export const PAGE_FACTS = [
  shown(
    "2.1",
    "NONE: the menu, Logger, Utilities and the user's locale; nothing of the document or the stores.",
    "2.1 NONE builds the menu, knows the locale, and nothing of the document or the stores",
  ),
  shown(
    "2.1",
    "NONE: a service called while the files load leaves no menu.",
    "0.6 kills the menu where the add-on is not enabled, and is on record",
  ),
  shown(
    "2.1",
    "LIMITED: document, properties and menus, but no sidebar.",
    "2.1 LIMITED reads the document and the properties but opens no sidebar",
  ),
  shown(
    "2.1",
    "The event says which mode it is.",
    "2.1 NONE builds the menu, knows the locale, and nothing of the document or the stores",
  ),
  shown(
    "2.1",
    "`onInstall` runs in FULL and should call `onOpen`.",
    "2.1 onInstall runs in FULL and may call onOpen",
  ),
  shown("2.1", "Simple triggers have 30 seconds.", "2.1 a simple trigger has 30 seconds"),
  shown(
    "2.1",
    "Simple triggers do not run for people who may only view.",
    "2.1 has no menu, because no simple trigger runs for them",
  ),
  shown(
    "2.1",
    "People who may only view can't write. Google's words are not known; the host's are made up.",
    "2.1 reads, looks around and is refused each write",
  ),
  left("2.1", "Menus may name methods of objects.", "the add-on names functions"),
  left("2.1", "Installable triggers, their quotas, and test deployments.", "the add-on has no triggers"),

  shown(
    "2.2",
    "Opening a sidebar without its scope is refused, with Google's words.",
    "2.2 a sidebar without its scope is refused with Google's text",
  ),
  shown(
    "2.2",
    "`google.script.host.close()` and `editor.focus()`.",
    "2.2 google.script.host closes the sidebar and gives the focus back",
  ),
  shown(
    "2.2",
    "An alert suspends the script until it is answered: the host knows only those with one button.",
    "2.2 an alert that waits for an answer is not emulated",
  ),
  left("2.2", "A sidebar is 300 pixels wide and replaces the one before it.", BROWSER),
  left("2.2", "There is no sidebar on phones, and no event when the selection changes.", "nothing to model"),

  shown("2.3", "HTML that is not well formed is refused.", "2.3 createHtmlOutput(%j) throws"),
  shown(
    "2.3",
    "`<title>` in the HTML is ignored, `setTitle` counts.",
    "give the menu and perform its items as effects",
  ),
  shown(
    "2.3",
    "Templates: code, escaped and raw printing; `include` is a function of the script.",
    "2.3 templates: code, escaped and raw printing, variables, functions of the script",
  ),
  shown(
    "2.3",
    "A printing scriptlet prints its first statement.",
    "2.3 a printing scriptlet prints only its first statement",
  ),
  shown(
    "2.3",
    "A `//` comment in a scriptlet may swallow what follows.",
    "2.3 a // comment in a scriptlet swallows what follows",
  ),
  left("2.3", "Sandbox of the frame, links, forms that leave the page, HTTPS only.", BROWSER),

  shown(
    "2.4",
    "Each `with…` gives a new runner; unknown and private names are undefined.",
    "2.4 step 1 and 2: each with… gives a new runner, unknown names are undefined",
  ),
  shown(
    "2.4",
    "Arrays and objects are copied, class instances as plain ones.",
    "2.4 step 3: arrays and objects are copied, class instances with inherited fields too",
  ),
  shown(
    "2.4",
    "Keys that end in `__` are dropped without a word.",
    "2.4 step 4: keys that end in __ are dropped",
  ),
  shown(
    "2.4",
    "Date, Map, function, typed array and pattern throw at once, naming the last key.",
    "0.2 %s throws synchronously, with the leaf's key only",
  ),
  shown("2.4", "An element is an InvalidArgumentError.", "2.4 step 6: an element is an InvalidArgumentError"),
  shown(
    "2.4",
    "A form goes alone and becomes an object.",
    "2.4 step 7: a form alone becomes an object, with others it throws",
  ),
  shown("2.4", "A circle throws.", "2.4 step 8: a circle"),
  shown("2.4", "bigint and symbol throw.", "2.4 step 9: bigint and symbol"),
  shown(
    "2.4",
    "NaN and infinity become null; undefined vanishes from objects and is null in arrays.",
    "2.4 step 10: NaN and Infinity become null, undefined vanishes from objects and is null in arrays",
  ),
  shown(
    "2.4",
    "Ten calls are under way at once, the eleventh waits.",
    "2.4 ten calls are under way, the eleventh waits",
  ),

  shown(
    "2.5",
    "A Date anywhere in a result makes all of it null, without an error.",
    "0.1 reaches the page as null, silently, wherever in the structure it stands",
  ),
  shown(
    "2.5",
    "Map and Set become {}, undefined and NaN null.",
    "2.5 Map and Set are {}, undefined and NaN null, a key that ends in __ fails",
  ),
  shown(
    "2.5",
    "A key that ends in `__` fails, with Google's words.",
    "2.5 Map and Set are {}, undefined and NaN null, a key that ends in __ fails",
  ),
  shown(
    "2.5",
    "A failure has a name and a message, nothing else.",
    "2.5 a failure has a name and a message, nothing else",
  ),
  shown(
    "2.5",
    "Handlers get the user's object as their second argument.",
    "2.4 step 1 and 2: each with… gives a new runner, unknown names are undefined",
  ),
  shown(
    "2.5",
    "Without a failure handler a failure shows only in the console.",
    "2.5 without a failure handler a failure is only reported",
  ),
  shown(
    "2.5",
    "A reply that is no JSON is a failure.",
    "2.5 a reply that is no JSON goes to the failure handler",
  ),
  shown(
    "2.5",
    "Calls may finish in any order.",
    "2.5 calls finish in an order of their own, the same for the same seed",
  ),
  left("2.5", "A call takes 0.4 to 1.5 s, and the page gives up after 390 s.", "the host waits for nothing"),
  left(
    "2.5",
    "A missing authorization is an AuthRequiredError with an address.",
    "the host asks nobody for authorization",
  ),

  shown(
    "2.6",
    "Only public declarations at top level can be called, neither assigned functions nor nested ones.",
    "2.6 only public top-level declarations",
  ),

  shown(
    "2.7",
    "What looks like a comment is cut out of strings and template literals.",
    "0.7 %s is cut as a comment when served",
    "an address in a string",
  ),
  shown(
    "2.7",
    "Template literals are no safer than strings.",
    "0.7 %s is cut as a comment when served",
    "a template literal",
  ),
  left(
    "2.7",
    "`</script>` and `<!--` in a string end or confuse a script; large pages open slowly.",
    "HTML itself, not a defect of Google's; the build respells them",
  ),
];
