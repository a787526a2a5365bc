import { find, make } from "./elements";
import type { Wording } from "./wording";

export interface Notices {
  /** `seconds` below 0: until the person closes it. */
  toast(message: string, title?: string, seconds?: number): void;
  alert(message: string, title?: string): void;
}

/** Messages at the bottom right, and the one that has to be answered. */
export function createNotices(wording: Wording): Notices {
  const dialog = find<HTMLDialogElement>("#alert");
  find("button", dialog).textContent = wording.ok;
  return {
    toast(message, title = "", seconds = 5) {
      const close = make("button", { className: "close", textContent: "×", ariaLabel: wording.close });
      const text = make("span", {}, ...(title ? [make("strong", { textContent: title })] : []), message);
      const toast = make("div", { className: "notice" }, text, close);
      close.onclick = () => toast.remove();
      find("#notices").append(toast);
      if (seconds >= 0) setTimeout(() => toast.remove(), seconds * 1000);
    },
    alert(message, title = "") {
      find("strong", dialog).textContent = title;
      find("p", dialog).textContent = message;
      if (!dialog.open) dialog.showModal();
    },
  };
}
