import { basePath } from "@/messages/locale";
import { readSite } from "@/scripts/site.mjs";

/** What whoever runs the server states in its environment. */
export interface Environment {
  /** `PORT`, 3000 where it is not stated; 0 takes any that is free. */
  readonly port: number;
  /** `LISTEN`: the address to listen at, such as `127.0.0.1`; undefined for all. */
  readonly listen: string | undefined;
  /** `SECURITY_CONTACT`: where a weakness is reported, as an address of the web, of mail or of a telephone. */
  readonly securityContact: string | null;
  /** `OFFLINE`: whether pages are saved on devices to work without a network; so they are unless it is `off`. */
  readonly offline: boolean;
}

type Variables = Readonly<Record<string, string | undefined>>;

const contactPattern = /^(?:mailto:[^\s@]+@[^\s@]+|https:\/\/\S+|tel:\+?[\d-]{3,})$/;

function portOf(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port < 65_536) return port;
  throw new Error(
    `PORT 要是 0 到 65535 的整数，不能是“${text}”。\nPORT must be a whole number from 0 to 65535, not "${text}".`,
  );
}

function contactOf(text: string): string {
  if (contactPattern.test(text)) return text;
  throw new Error(
    `SECURITY_CONTACT 要以 mailto:、https:// 或 tel: 开头，不能是“${text}”。\n` +
      `SECURITY_CONTACT must begin with mailto:, https:// or tel:, not "${text}".`,
  );
}

function offlineOf(text: string): boolean {
  if (text === "on" || text === "off") return text === "on";
  throw new Error(
    `OFFLINE 只能写 on 或 off，不能是“${text}”。\nOFFLINE must be on or off, not "${text}".`,
  );
}

/** Throws where the stated address of the site is none, or is not the one that it was built for. */
function checkSite(text: string | undefined): void {
  const site = readSite(text);
  if (site.basePath === basePath) return;
  throw new Error(
    `SITE_URL 的目录是“${site.basePath}”，网站却是按“${basePath}”生成的。用 npm start 启动会自动重新生成。\n` +
      `The folder of SITE_URL is "${site.basePath}", and the site was built for "${basePath}"; npm start builds it again.`,
  );
}

/** Reads the environment. Throws an error whose message says in both languages what is wrong. */
export function readEnvironment(variables: Variables): Environment {
  const { PORT, LISTEN, SITE_URL, SECURITY_CONTACT, OFFLINE } = variables;
  checkSite(SITE_URL);
  return {
    port: PORT ? portOf(PORT) : 3000,
    listen: LISTEN || undefined,
    securityContact: SECURITY_CONTACT ? contactOf(SECURITY_CONTACT) : null,
    offline: offlineOf(OFFLINE || "on"),
  };
}
