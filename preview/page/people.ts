/** Somebody with the page open. Each tab is a person of their own. */
export interface Person {
  readonly id: string;
  readonly name: string;
  /** The language of their account, such as "en" or "zh_CN". */
  locale: string;
}

export interface People {
  /** The person of this id, or a new one where it is unknown or, as after duplicating a tab, already here. */
  join(id: string | undefined, locale: string, isHere: (id: string) => boolean): Person;
  find(id: string): Person | undefined;
}

export function createPeople(): People {
  const people = new Map<string, Person>();
  return {
    join(id, locale, isHere) {
      const known = id === undefined ? undefined : people.get(id);
      if (known && !isHere(known.id)) return known;
      const number = people.size;
      const name =
        names[number % names.length]! +
        (number < names.length ? "" : ` ${Math.floor(number / names.length) + 1}`);
      const person = { id: `person${number + 1}`, name, locale };
      people.set(person.id, person);
      return person;
    },
    find: (id) => people.get(id),
  };
}

const names = ["Ana", "Ben", "Chen", "Dora", "Emil", "Fatima"] as const;
