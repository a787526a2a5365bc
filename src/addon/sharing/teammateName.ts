/** Kept for the person, not for the document: in each of hers she is called the same. */
const NAME = "tierline.name";

/** How the person at the keyboard wants to be called; blank where she has not said. */
export const readName = (): string => PropertiesService.getUserProperties().getProperty(NAME) ?? "";

/** Remembers a name; a blank one lets go of it. */
export function saveName(name: string): { readonly name: string } {
  const properties = PropertiesService.getUserProperties();
  if (name === "") properties.deleteProperty(NAME);
  else properties.setProperty(NAME, name);
  return { name };
}
