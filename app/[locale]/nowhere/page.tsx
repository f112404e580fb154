import type { Metadata } from "next";
import { NotFound } from "@/components/site/not-found";
import { common } from "@/locales/common";
import { localeOf } from "@/messages/locale";
import type { LocaleParams } from "../metadata";

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  const { title } = common[localeOf((await params).locale)].notFound;
  return { title, robots: { index: false } };
}

/** What the server answers with, in the language of the address, where an address is none of ours. */
export default async function NowherePage({ params }: LocaleParams) {
  return <NotFound locale={localeOf((await params).locale)} />;
}
