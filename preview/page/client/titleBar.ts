import type { Api } from "./api";
import { find, make } from "./elements";
import type { Notices } from "./notices";
import { languages, type Wording } from "./wording";

/** The bar above the sheet: the file's name, open, save, and whose page this is. */
export function fillTitleBar(
  api: Api,
  wording: Wording,
  title: string,
  notices: Notices,
  sheetId: () => string,
): void {
  const { person } = api;
  document.title = `${title} · Tierline`;
  find("#file-name").textContent = title;
  const whose = find("#person");
  whose.textContent = person.name;
  whose.dataset.initial = person.name.slice(0, 1);

  const picker = find<HTMLInputElement>("#file");
  const open = find<HTMLButtonElement>("#open");
  open.textContent = wording.open;
  open.onclick = () => picker.click();
  picker.onchange = async () => {
    const file = picker.files?.[0];
    picker.value = "";
    if (!file) return;
    try {
      await api.open(file.name, file);
    } catch (error) {
      notices.alert(wording.notOpened(file.name, (error as Error).message));
    }
  };

  fillMenu("#save", wording.saveAs, [
    {
      label: wording.saveCsv,
      choose: () => download(`/save?format=csv&sheet=${encodeURIComponent(sheetId())}`),
    },
    { label: wording.saveXlsx, choose: () => download("/save?format=xlsx") },
  ]);
  const language = languages.find(({ locale }) => locale === person.locale) ?? languages[0];
  fillMenu(
    "#language",
    `${wording.language}: ${language.name}`,
    languages.map(({ locale, name }) => ({
      label: name,
      current: locale === language.locale,
      choose: async () => {
        await api.setLanguage(locale);
        location.reload();
      },
    })),
  );
  closeMenusOutside();
}

interface Choice {
  readonly label: string;
  readonly current?: boolean;
  readonly choose: () => unknown;
}

function fillMenu(selector: string, label: string, choices: readonly Choice[]): void {
  const menu = find<HTMLDetailsElement>(selector);
  find("summary", menu).textContent = label;
  const items = choices.map(({ label, current, choose }) => {
    const button = make("button", { type: "button", textContent: label });
    if (current) button.setAttribute("aria-current", "true");
    button.onclick = () => {
      menu.open = false;
      choose();
    };
    return make("li", {}, button);
  });
  find("ul", menu).replaceChildren(...items);
}

function closeMenusOutside(): void {
  document.addEventListener("pointerdown", ({ target }) => {
    for (const menu of document.querySelectorAll<HTMLDetailsElement>("details[open]")) {
      if (!menu.contains(target as Node)) menu.open = false;
    }
  });
}

function download(address: string): void {
  make("a", { href: address, download: "" }).click();
}
